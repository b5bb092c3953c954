// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "app/language.h"

#include "support/testing.h"
#include "widgets/moments.h"
#include "widgets/texts.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QString translationType; ///< "unfinished" and the like; empty for a finished one
    QStringList forms; ///< one; of a plural as many as the language has
    bool plural = false;

    QString key() const { return context + u'|' + source + u'|' + comment; }
};

QList<Message> messagesIn(const QString &path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    const auto isForms = [&messages] {
        return messages.last().plural;
    };
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append(Message());
            messages.last().context = context;
            messages.last().plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            messages.last().comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().translationType = xml.attributes().value("type"_L1).toString();
            if (!isForms())
                messages.last().forms.append(xml.readElementText());
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().forms.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

const QString translations = QStringLiteral(GATEHOUSE_SOURCE_DIR "/translations");
const QString english = translations + u"/gatehouse_en.ts"_s;

/// The files of all languages but English: its other texts are those in the sources.
QStringList files()
{
    QStringList names = QDir(translations).entryList({u"*.ts"_s}, QDir::Files);
    names.removeAll(u"gatehouse_en.ts"_s);
    return names;
}

/// What tr() marks in the sources, as lupdate finds it.
QList<Message> messagesOfSources()
{
    static const QList<Message> found = [] {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"gatehouse_de.ts"_s);
        QProcess lupdate;
        lupdate.start(QStringLiteral(GATEHOUSE_LUPDATE),
                      {u"-silent"_s, u"-no-obsolete"_s, u"-source-language"_s, u"en"_s,
                       QStringLiteral(GATEHOUSE_SOURCE_DIR "/src"),
                       QStringLiteral(GATEHOUSE_SOURCE_DIR "/ui"), u"-ts"_s, path});
        lupdate.waitForFinished();
        return messagesIn(path);
    }();
    return found;
}

/// %1, %n, … in their order, without what only says how the number is written.
QStringList placeholders(const QString &text, bool withNumber = true)
{
    static const QRegularExpression form(u"%L?(n|\\d)"_s);
    QStringList found;
    for (auto it = form.globalMatch(text); it.hasNext();) {
        const QString name = it.next().captured(1);
        if (withNumber || name != "n"_L1)
            found += name;
    }
    found.sort();
    return found;
}

/// What is wrong with a translation in itself; empty where nothing is.
QString flawOf(const Message &message, bool isRightToLeft)
{
    static const QRegularExpression directionMark(
        u"[\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"_s);
    const QString &source = message.source;
    for (const QString &form : message.forms) {
        if (form.isEmpty())
            return u"empty"_s;
        // "One link" needs no number, and in Arabic neither do none and two.
        if (placeholders(form, !message.plural) != placeholders(source, !message.plural))
            return u"other placeholders"_s;
        // Underlining a letter tears Arabic and Persian words apart: they have no mnemonics.
        if (form.count(u'&') != (isRightToLeft ? 0 : source.count(u'&')))
            return u"other mnemonic"_s;
        if (form.endsWith(u'…') != source.endsWith(u'…') && !source.endsWith(u"..."_s))
            return u"… at the end"_s;
        if (form.count(u'\n') != source.count(u'\n'))
            return u"other lines"_s;
        if (form.startsWith(u' ') != source.startsWith(u' ')
            || form.endsWith(u' ') != source.endsWith(u' '))
            return u"blanks at an end"_s;
        if (form.contains(directionMark))
            return u"an invisible mark, which people would copy"_s;
    }
    if (message.plural && !message.forms.last().contains(u"%Ln"_s))
        return u"a number without the digits of the language"_s;
    return {};
}

} // namespace

class LanguageTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        QLocale::setDefault(QLocale::c());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void countsInEnglish_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("asked for") << u"en"_s;
        QTest::newRow("asked for, with a country") << u"en_GB"_s;
        QTest::newRow("the system's, which is none") << QString();
        QTest::newRow("another, without a translation") << u"eo"_s;
    }

    void countsInEnglish()
    {
        QFETCH(const QString, code);
        app::Language language;
        language.choose(code);
        QCOMPARE(widgets::durationText(100min), u"2 hours"_s);
        QCOMPARE(widgets::durationText(72h), u"3 days"_s);
        QCOMPARE(widgets::durationText(36h), u"2 days"_s);
        QCOMPARE(widgets::durationText(120s), u"2 minutes"_s);
        models::ChatNode node;
        node.title = u"Acme News"_s;
        node.count = 1;
        QVERIFY2(widgets::nodeText(node, false).contains(u"1 link"_s),
                 qPrintable(widgets::nodeText(node, false)));
        QVERIFY(!widgets::nodeText(node, false).contains(u"1 links"_s));
        node.count = 2;
        QVERIFY(widgets::nodeText(node, false).contains(u"2 links"_s));
    }

    void doesNotCountWithoutATranslation()
    {
        // What the others would show if nothing were installed.
        QCOMPARE(widgets::durationText(72h), u"3 day(s)"_s);
    }

    void speaksOneLanguageInASentence()
    {
        // The system's language here is "C": nobody's.
        app::Language language;
        language.choose({});
        QCOMPARE(language.locale().language(), QLocale::English);
        QCOMPARE(QLocale().language(), QLocale::English);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void followsTheCode_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QLocale::Language>("spoken");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("English") << u"en"_s << QLocale::English << Qt::LeftToRight;
        QTest::newRow("German") << u"de"_s << QLocale::German << Qt::LeftToRight;
        QTest::newRow("with a country") << u"pt-BR"_s << QLocale::Portuguese << Qt::LeftToRight;
        QTest::newRow("Persian") << u"fa"_s << QLocale::Persian << Qt::RightToLeft;
        QTest::newRow("Hebrew") << u"he_IL"_s << QLocale::Hebrew << Qt::RightToLeft;
        QTest::newRow("by script") << u"az-Arab"_s << QLocale::Azerbaijani << Qt::RightToLeft;
    }

    void followsTheCode()
    {
        QFETCH(const QString, code);
        QFETCH(const QLocale::Language, spoken);
        QFETCH(const Qt::LayoutDirection, direction);
        app::Language language;
        QVERIFY(language.choose(code));
        QVERIFY(!language.choose(code));
        QCOMPARE(language.locale().language(), spoken);
        QCOMPARE(QLocale().language(), spoken);
        QCOMPARE(QGuiApplication::layoutDirection(), direction);
    }

    void canBeMirrored()
    {
        app::Language language(true);
        language.choose(u"de"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        language.choose(u"fa"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void changesWhileTheProgramRuns()
    {
        app::Language language;
        language.choose(u"de"_s);
        QCOMPARE(widgets::stateText(domain::LinkState::Revoked), u"Widerrufen"_s);
        language.choose(u"en"_s);
        QCOMPARE(widgets::stateText(domain::LinkState::Revoked), u"Revoked"_s);
        QCOMPARE(widgets::durationText(72h), u"3 days"_s);
    }

    void bringsQtsOwnTexts_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("cancel");
        QTest::newRow("from Qt") << u"de"_s << u"Abbrechen"_s;
        QTest::newRow("ours") << u"id"_s << u"Batal"_s;
    }

    void bringsQtsOwnTexts()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, cancel);
        app::Language language;
        language.choose(code);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), cancel);
    }

    void readsPortugueseInPortugal()
    {
        app::Language language;
        language.choose(u"pt_PT"_s);
        QCOMPARE(QLocale().territory(), QLocale::Portugal);
        QVERIFY(widgets::stateText(domain::LinkState::Revoked) != u"Revoked"_s);
    }

    void writesWithTheDigitsOfTheLanguage()
    {
        app::Language language;
        language.choose(u"fa"_s);
        const QString days = widgets::durationText(72h);
        QVERIFY2(days.contains(u'۳') && !days.contains(u'3'), qPrintable(days));
        const QDateTime moment({2026, 11, 18}, {18, 0}, Qt::UTC);
        QCOMPARE(widgets::ownCalendarText(moment), u"۲۷ آبان ۱۴۰۵"_s);
        QCOMPARE(widgets::momentLines(moment).count(u'\n'), 1);
        language.choose(u"de"_s);
        QCOMPARE(widgets::momentLines(moment), u"18. Nov. 2026, 18:00"_s);
    }

    void disguisesEnglish()
    {
        app::Language language;
        language.choose(u"qps"_s);
        QCOMPARE(widgets::stateText(domain::LinkState::Revoked), u"⟦Ŕévöķéð···⟧"_s);
        const QString days = widgets::durationText(72h);
        QVERIFY2(days.startsWith(u"⟦3 ðåýš"_s), qPrintable(days));
        // A form of dates stays one.
        QCOMPARE(widgets::dateText({2026, 11, 18}), u"18 Nov 2026"_s);
    }

    void isComplete_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : files())
            QTest::newRow(qPrintable(name)) << name;
    }

    void isComplete()
    {
        QFETCH(const QString, name);
        const QList<Message> messages = messagesIn(translations + u'/' + name);
        QStringList missing;
        QSet<QString> known;
        for (const Message &message : messages) {
            known.insert(message.key());
            if (!message.translationType.isEmpty())
                missing += message.source;
        }
        if (name.startsWith("gatehouse_"_L1)) {
            QVERIFY(messagesOfSources().size() > 1000);
            for (const Message &message : messagesOfSources()) {
                if (!known.remove(message.key()))
                    missing += message.key();
            }
            missing += known.values(); // which the sources don't have any more
        }
        QVERIFY2(missing.isEmpty(),
                 qPrintable(u"%1: %2; run scripts/update-translations"_s.arg(missing.size())
                                .arg(missing.mid(0, 5).join(u"; "_s))));
    }

    void isSound_data() { isComplete_data(); }

    void isSound()
    {
        QFETCH(const QString, name);
        const bool isRightToLeft = name.contains("_fa"_L1) || name.contains("_ar"_L1);
        for (const Message &message : messagesIn(translations + u'/' + name)) {
            const QString flaw = flawOf(message, isRightToLeft);
            QVERIFY2(flaw.isEmpty(), qPrintable(flaw + u": "_s + message.key()));
        }
    }

    void belongsToAClass()
    {
        // A context that lupdate took for another one is never found at run time.
        for (const Message &message : messagesOfSources())
            QVERIFY2(message.context.contains(u"::"_s), qPrintable(message.key()));
    }

    void hasEveryEnglishPlural()
    {
        const QList<Message> messages = messagesIn(english);
        QVERIFY(!messages.isEmpty());
        for (const Message &message : messages) {
            QVERIFY2(message.plural, qPrintable(message.source));
            QVERIFY2(message.translationType.isEmpty(), qPrintable(message.source));
            QCOMPARE(message.forms.size(), 2);
            for (const QString &form : message.forms) {
                QVERIFY2(form.contains(u"%Ln"_s), qPrintable(message.source));
                QVERIFY2(!form.contains(u"(s)"_s), qPrintable(message.source));
            }
        }
    }

    void knowsEveryPluralOfTheSources()
    {
        QSet<QString> known;
        for (const Message &message : messagesIn(english))
            known.insert(message.key());
        for (const Message &message : messagesOfSources()) {
            if (message.plural)
                QVERIFY2(known.remove(message.key()),
                         qPrintable(message.key() + u": run scripts/update-translations"_s));
        }
        QVERIFY2(known.isEmpty(), qPrintable(known.values().join(u"; "_s)));
    }
};

QTEST_MAIN(LanguageTest)
#include "tst_language.moc"
