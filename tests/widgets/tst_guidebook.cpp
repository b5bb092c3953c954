// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/guide.h"
#include "widgets/guidebook.h"

#include "support/testing.h"

#include <QDir>
#include <QImage>
#include <QTextBlock>
#include <QTextDocument>

#include <set>

using namespace Qt::StringLiterals;
using widgets::GuideBook;
using widgets::GuidePlace;

namespace {

/// What a page consists of, apart from its words.
struct Shape
{
    QList<int> headings; ///< their levels
    QStringList pictures; ///< their files
    QStringList withoutText; ///< pictures of which nothing is said to those who can't see them
    QList<QUrl> links;
};

Shape shapeOf(const GuideBook::Page &page)
{
    Shape shape;
    QTextDocument document;
    document.setMarkdown(page.markdown);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (const int level = block.blockFormat().headingLevel(); level > 0)
            shape.headings.append(level);
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (format.isImageFormat()) {
                const QString name = format.toImageFormat().name();
                shape.pictures.append(page.url.resolved(QUrl(name)).path());
                if (format.stringProperty(QTextFormat::ImageAltText).trimmed().isEmpty())
                    shape.withoutText.append(name);
            } else if (format.isAnchor()) {
                shape.links.append(QUrl(format.anchorHref()));
            }
        }
    }
    return shape;
}

GuideBook english()
{
    return GuideBook(QLocale(QLocale::English));
}

/// Whether a page has a heading that is called so.
bool hasAnchor(const GuideBook::Page &page, const QString &anchor)
{
    for (const int at : page.headings) {
        if (GuideBook::anchorOf(page.paragraphs.at(static_cast<std::size_t>(at))) == anchor)
            return true;
    }
    return false;
}

} // namespace

class GuideBookTest : public testsupport::Test
{
    Q_OBJECT

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("English") << QString();
        const QStringList folders = QDir(u":/guide"_s).entryList(QDir::Dirs);
        for (const QString &folder : folders) {
            if (folder != "images"_L1)
                QTest::newRow(qPrintable(folder)) << folder;
        }
    }

private Q_SLOTS:
    void hasEveryPageInEveryLanguage_data() { addLanguages(); }
    void hasEveryPageInEveryLanguage()
    {
        QFETCH(const QString, folder);
        const QStringList names = GuideBook::names();
        for (const QString &name : names) {
            const GuideBook::Page page = GuideBook::read(folder, name);
            QVERIFY2(!page.paragraphs.empty(), qPrintable(name));
            QVERIFY2(!page.title.isEmpty(), qPrintable(name));
        }
    }

    void hasNoPageBesideThose_data() { addLanguages(); }
    void hasNoPageBesideThose()
    {
        QFETCH(const QString, folder);
        const auto files = QDir(u":/guide/"_s + folder).entryInfoList(QDir::Files);
        for (const QFileInfo &file : files)
            QVERIFY2(GuideBook::names().contains(file.completeBaseName()),
                     qPrintable(file.fileName()));
    }

    void linksLeadToPagesAndHeadingsThatAreThere_data() { addLanguages(); }
    void linksLeadToPagesAndHeadingsThatAreThere()
    {
        QFETCH(const QString, folder);
        const QStringList names = GuideBook::names();
        for (const QString &name : names) {
            const QList<QUrl> links = shapeOf(GuideBook::read(folder, name)).links;
            for (const QUrl &link : links) {
                const QByteArray what = name.toUtf8() + ": " + link.toString().toUtf8();
                const GuidePlace place = GuideBook::placeOf(link);
                if (place.isEmpty()) {
                    QVERIFY2(link.scheme() == "https"_L1, what.constData());
                    continue;
                }
                QVERIFY2(names.contains(place.page), what.constData());
                // The web site goes by the words of the language.
                QVERIFY2(place.anchor.isEmpty()
                             || hasAnchor(GuideBook::read(folder, place.page), place.anchor),
                         what.constData());
            }
        }
    }

    void picturesAreThereAndSaidInWords_data() { addLanguages(); }
    void picturesAreThereAndSaidInWords()
    {
        QFETCH(const QString, folder);
        const QStringList names = GuideBook::names();
        for (const QString &name : names) {
            const Shape shape = shapeOf(GuideBook::read(folder, name));
            for (const QString &picture : shape.pictures)
                QVERIFY2(!QImage(u':' + picture).isNull(), qPrintable(name + u": "_s + picture));
            QVERIFY2(shape.withoutText.isEmpty(), qPrintable(shape.withoutText.join(u' ')));
        }
    }

    void everyPictureIsUsed()
    {
        const GuideBook book = english();
        std::set<QString> used;
        for (const GuideBook::Page &page : book.pages()) {
            const QStringList pictures = shapeOf(page).pictures;
            used.insert(pictures.begin(), pictures.end());
        }
        const QStringList files = QDir(u":/guide/images"_s).entryList(QDir::Files);
        QCOMPARE(used.size(), static_cast<std::size_t>(files.size()));
    }

    void languagesHaveTheSameHeadingsAndPictures_data() { addLanguages(); }
    void languagesHaveTheSameHeadingsAndPictures()
    {
        QFETCH(const QString, folder);
        const QStringList names = GuideBook::names();
        for (const QString &name : names) {
            const Shape wanted = shapeOf(GuideBook::read({}, name));
            const Shape there = shapeOf(GuideBook::read(folder, name));
            QCOMPARE(there.headings, wanted.headings);
            QCOMPARE(there.pictures, wanted.pictures);
            QCOMPARE(there.links.size(), wanted.links.size());
        }
    }

    void everyDialogsHelpIsThere()
    {
        const GuideBook book = english();
        const std::vector<GuidePlace> places = widgets::Guide::places();
        QVERIFY(!places.empty());
        for (const GuidePlace &place : places)
            QVERIFY2(book.paragraphOf(place) > 0, qPrintable(place.page + u'#' + place.anchor));
    }

    void namesHeadingsAsWebSitesDo_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("anchor");
        QTest::newRow("words") << u"Add a bot"_s << u"add-a-bot"_s;
        QTest::newRow("punctuation") << u"Pause, revoke, rotate"_s << u"pause-revoke-rotate"_s;
        QTest::newRow("question") << u"What’s new?"_s << u"whats-new"_s;
        QTest::newRow("Russian") << u"Первые шаги"_s << u"первые-шаги"_s;
        QTest::newRow("hyphen") << u"Pre-made links"_s << u"pre-made-links"_s;
    }
    void namesHeadingsAsWebSitesDo()
    {
        QFETCH(const QString, heading);
        QTEST(GuideBook::anchorOf(heading), "anchor");
    }

    void knowsItsOwnLinks()
    {
        QCOMPARE(GuideBook::placeOf(QUrl(u"team.md#listen-for-joins"_s)),
                 (GuidePlace{u"team"_s, u"listen-for-joins"_s}));
        QCOMPARE(GuideBook::placeOf(QUrl(u"qrc:/guide/ru/start.md"_s)),
                 (GuidePlace{u"start"_s, {}}));
        QVERIFY(GuideBook::placeOf(QUrl(u"https://example.org/start.md"_s)).isEmpty());
        QVERIFY(GuideBook::placeOf(QUrl(u"file:///etc/start.md"_s)).isEmpty());
        QVERIFY(GuideBook::placeOf(QUrl(u"images/main.png"_s)).isEmpty());
    }

    void isInEnglishWhereThereIsNoTranslation()
    {
        QCOMPARE(GuideBook::folderOf(QLocale(u"en_GB"_s)), QString());
        QCOMPARE(GuideBook::folderOf(QLocale::c()), QString());
        QCOMPARE(GuideBook::folderOf(QLocale(u"ja_JP"_s)), QString());
        const GuideBook book(QLocale(u"ja_JP"_s));
        QCOMPARE(book.pages().size(), static_cast<std::size_t>(GuideBook::names().size()));
        QCOMPARE(book.page(u"start"_s)->title, u"First steps"_s);
        QCOMPARE(book.page(u"missing"_s), nullptr);
    }

    void findsParagraphsInAllPages()
    {
        const auto matches = english().find(u"keychain"_s);
        std::set<QString> pages;
        for (const widgets::GuideMatch &match : matches)
            pages.insert(match.page);
        QVERIFY(pages.size() >= 2);
        for (const widgets::GuideMatch &match : matches) {
            const GuideBook book = english();
            const QString &text =
                book.page(match.page)->paragraphs.at(static_cast<std::size_t>(match.paragraph));
            for (const auto &stretch : match.stretches)
                QCOMPARE(text.mid(stretch.start, stretch.length).toLower(), u"keychain"_s);
            QVERIFY2(match.context.contains(u"keychain"_s, Qt::CaseInsensitive),
                     qPrintable(match.context));
        }
    }

    void findsInWhateverCaseAndWithWhateverAccents()
    {
        const GuideBook book = english();
        const auto plain = book.find(u"clipboard"_s).size();
        QVERIFY(plain > 0);
        QCOMPARE(book.find(u"CLIPBOARD"_s).size(), plain);
        QCOMPARE(book.find(u"  clípboard "_s).size(), plain);
    }

    void findsNothingForNothing()
    {
        QVERIFY(english().find({}).empty());
        QVERIFY(english().find(u"   "_s).empty());
        QVERIFY(english().find(u"zyxwvut"_s).empty());
    }
};

QTEST_MAIN(GuideBookTest)
#include "tst_guidebook.moc"
