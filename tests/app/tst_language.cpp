// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "app/language.h"

#include "support/testing.h"
#include "widgets/texts.h"

#include <QApplication>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Message
{
    QString source;
    QString translationType; ///< "unfinished" and the like; empty for a finished one
    QStringList forms; ///< of a plural
    bool plural = false;
};

QList<Message> messagesIn(const QString &path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "message"_L1) {
            messages.append(Message());
            messages.last().plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().translationType = xml.attributes().value("type"_L1).toString();
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().forms.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// Where the number stands; with L it is written as the locale does.
const QRegularExpression number(u"%L?n"_s);

const QString english = QStringLiteral(GATEHOUSE_SOURCE_DIR "/translations/gatehouse_en.ts");

} // namespace

class LanguageTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        for (QTranslator *translator : qApp->findChildren<QTranslator *>())
            delete translator;
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
        app::installLanguage(*qApp, code);
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
        const QLocale locale = app::installLanguage(*qApp, {});
        QCOMPARE(locale.language(), QLocale::English);
        QCOMPARE(QLocale().language(), QLocale::English);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void followsTheCode_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QLocale::Language>("language");
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
        QFETCH(const QLocale::Language, language);
        QFETCH(const Qt::LayoutDirection, direction);
        QCOMPARE(app::installLanguage(*qApp, code).language(), language);
        QCOMPARE(QLocale().language(), language);
        QCOMPARE(QGuiApplication::layoutDirection(), direction);
    }

    void bringsQtsOwnTexts()
    {
        app::installLanguage(*qApp, u"de"_s);
        if (qApp->findChildren<QTranslator *>().size() < 2)
            QSKIP("Qt's translations are not installed");
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
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
                QVERIFY2(form.contains(number), qPrintable(message.source));
                QVERIFY2(!form.contains(u"(s)"_s), qPrintable(message.source));
            }
        }
    }

    void knowsEveryPluralOfTheSources()
    {
        QStringList known;
        for (const Message &message : messagesIn(english))
            known.append(message.source);
        static const QRegularExpression call(u"\\btr\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"_s);
        static const QRegularExpression seam(u"\"\\s*\""_s);
        int found = 0;
        QDirIterator sources(QStringLiteral(GATEHOUSE_SOURCE_DIR "/src"), {u"*.cpp"_s, u"*.h"_s},
                             QDir::Files, QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto match = call.globalMatch(text); match.hasNext();) {
                const QString literals = match.next().captured(1).trimmed();
                if (!literals.contains(number))
                    continue;
                const QString source = literals.mid(1, literals.size() - 2).remove(seam);
                QVERIFY2(known.contains(source),
                         qPrintable(source + u": run scripts/update-translations"_s));
                ++found;
            }
        }
        QVERIFY(found >= known.size());
    }
};

QTEST_MAIN(LanguageTest)
#include "tst_language.moc"
