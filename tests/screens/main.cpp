// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

// Takes a picture of every screen of the demo and says what is wrong with them. See --help.

#include "looking.h"
#include "stage.h"

#include "support/testing.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFontInfo>
#include <QTest>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestChange = 1500; // milliseconds

QSize sizeOf(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

void say(const QString &screen, const QStringList &problems)
{
    for (const QString &problem : problems)
        std::fprintf(stderr, "%s: %s\n", qPrintable(screen), problem.toUtf8().constData());
}

/// Whether a picture in the documents shows something else than the program does now. Only roughly:
/// times and numbers differ from run to run. Another font makes another picture; the file says
/// which it had.
bool isStale(const QString &path, const QImage &now)
{
    static constexpr QSize blurred(140, 80);
    constexpr double mostDifference = 8; // of 255, in the mean
    const QImage then(path);
    if (then.isNull())
        return true;
    if (then.text(u"Font"_s) != QFontInfo(QApplication::font()).family())
        return false;
    const auto blur = [](const QImage &image) {
        return image.scaled(blurred, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_Grayscale8);
    };
    const QImage one = blur(then);
    const QImage other = blur(now);
    double sum = 0;
    for (int y = 0; y < blurred.height(); ++y) {
        for (int x = 0; x < blurred.width(); ++x)
            sum += std::abs(one.constScanLine(y)[x] - other.constScanLine(y)[x]);
    }
    return sum / (blurred.width() * blurred.height()) > mostDifference;
}

/// Looks at the screens, one after the other.
class Visit
{
public:
    Visit(const QString &folder, const QString &compared, const QString &suffix)
        : m_folder(folder)
        , m_compared(compared)
        , m_suffix(suffix)
    { }

    bool isGood() const { return m_isGood; }

    void look(screens::Stage &stage, const screens::Screen &screen)
    {
        QWidget *shown = screen.show(stage);
        testsupport::settle();
        QStringList problems;
        // News may come while one looks; what stays wrong is wrong.
        (void)QTest::qWaitFor(
            [&] {
                problems = screens::misfits(*shown) + screens::nameless(*shown);
                return problems.isEmpty();
            },
            longestChange);
        QImage picture = shown->grab().toImage();
        picture.setText(u"Font"_s, QFontInfo(QApplication::font()).family());
        // Thin strokes reach their full colour with enough pixels only.
        if (picture.devicePixelRatio() >= 2)
            problems += screens::poorContrasts(*shown, picture);
        const QString name = u"%1%2.png"_s.arg(screen.name, m_suffix);
        if (!m_compared.isEmpty() && isStale(m_compared + u'/' + name, picture))
            problems += u"%1 shows something else: run scripts/screenshots"_s.arg(name);
        say(screen.name, problems);
        m_isGood = m_isGood && problems.isEmpty();
        if (!m_folder.isEmpty() && !picture.save(m_folder + u'/' + name))
            qFatal("%s can't be written", qPrintable(name));
        // Whatever came up goes again.
        if (shown != &stage.window())
            stage.close(shown);
    }

private:
    const QString m_folder;
    const QString m_compared;
    const QString m_suffix;
    bool m_isGood = true;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Shows every screen of the demo, one after the other, and ends with 1 where a text is "
        u"cut, widgets overlap, a contrast is too low or a control has no name."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"lang"_s, u"The language, such as fa, or qps."_s, u"CODE"_s, u"en"_s},
        {u"dark"_s, u"In dark colours."_s},
        {u"reverse"_s, u"Mirrored."_s},
        {u"size"_s, u"Of the main window."_s, u"WxH"_s, u"1400x800"_s},
        {u"out"_s, u"Where the pictures go; none without it."_s, u"DIR"_s},
        {u"suffix"_s, u"What follows the screen's name in a picture's."_s, u"TEXT"_s},
        {u"compare"_s, u"Where pictures are that have to show the same."_s, u"DIR"_s},
        {u"only"_s, u"Names of screens, divided by commas."_s, u"NAMES"_s},
    });
    parser.process(application);

    screens::Look look;
    look.language = parser.value(u"lang"_s);
    look.isDark = parser.isSet(u"dark"_s);
    look.isReversed = parser.isSet(u"reverse"_s);
    look.window = sizeOf(parser.value(u"size"_s));
    const QString folder = parser.value(u"out"_s);
    if (!folder.isEmpty() && !QDir().mkpath(folder))
        qFatal("%s can't be made", qPrintable(folder));
    const QStringList only = parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts);

    Visit visit(folder, parser.value(u"compare"_s), parser.value(u"suffix"_s));
    for (const bool isFirstStart : {true, false}) {
        std::vector<screens::Screen> wanted;
        for (screens::Screen &screen : screens::allScreens()) {
            if (screen.isOfFirstStart == isFirstStart
                && (only.isEmpty() ? !screen.isSlow : only.contains(screen.name)))
                wanted.push_back(std::move(screen));
        }
        if (wanted.empty())
            continue;
        look.isFirstStart = isFirstStart;
        screens::Stage stage(look);
        for (const screens::Screen &screen : wanted)
            visit.look(stage, screen);
    }
    return visit.isGood() ? 0 : 1;
}
