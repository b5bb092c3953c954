// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

// Takes a picture of every screen of the demo and says what is wrong with them. See --help.

#include "looking.h"
#include "stage.h"

#include "support/testing.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

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

    screens::Stage stage(look);
    bool isGood = true;
    for (const screens::Screen &screen : screens::allScreens()) {
        if (!only.isEmpty() && !only.contains(screen.name))
            continue;
        QWidget *shown = screen.show(stage);
        testsupport::settle();
        const QPixmap picture = shown->grab();
        QStringList problems = screens::misfits(*shown) + screens::nameless(*shown);
        // Thin strokes reach their full colour with enough pixels only.
        if (picture.devicePixelRatio() >= 2)
            problems += screens::poorContrasts(*shown, picture.toImage());
        say(screen.name, problems);
        isGood = isGood && problems.isEmpty();
        if (!folder.isEmpty() && !picture.save(u"%1/%2.png"_s.arg(folder, screen.name)))
            qFatal("%s can't be written", qPrintable(screen.name));
        if (auto *dialog = qobject_cast<QDialog *>(shown))
            stage.close(dialog);
    }
    return isGood ? 0 : 1;
}
