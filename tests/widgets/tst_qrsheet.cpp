// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/qrsheet.h"

#include "support/testing.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;
using widgets::QrLabel;
using widgets::QrSheet;

namespace {

std::vector<QrLabel> labels(int count)
{
    std::vector<QrLabel> all;
    for (int i = 1; i <= count; ++i)
        all.push_back({u"سارا 🎉 %1"_s.arg(i), u"https://t.me/+aaaaaaaaaaaa%1"_s.arg(i)});
    return all;
}

} // namespace

class QrSheetTest : public testsupport::Test
{
    Q_OBJECT

    QString path() const { return m_folder.filePath(u"sheet.pdf"_s); }
    QByteArray written() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// By the document's own objects: nothing here can read PDF.
    static int pagesIn(const QByteArray &pdf)
    {
        const QRegularExpression page(u"/Type\\s*/Page\\b"_s);
        auto matches = page.globalMatch(QString::fromLatin1(pdf));
        int count = 0;
        for (; matches.hasNext(); matches.next())
            ++count;
        return count;
    }
    core::Result<int> save(int count, const QPageSize &paper = QPageSize(QPageSize::A4))
    {
        QrSheet sheet(labels(count), u"Spring"_s, path(), paper);
        return testsupport::wait(sheet.run());
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void cleanup()
    {
        QFile::remove(path());
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void fillsPageAfterPage_data()
    {
        QTest::addColumn<int>("codes");
        QTest::addColumn<int>("pages");
        QTest::newRow("none") << 0 << 1;
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("a full page") << 12 << 1;
        QTest::newRow("one more") << 13 << 2;
        QTest::newRow("several pages") << 60 << 5;
    }
    void fillsPageAfterPage()
    {
        QFETCH(const int, codes);
        QFETCH(const int, pages);
        QCOMPARE(save(codes).value_or(-1), pages);
        const QByteArray pdf = written();
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        QCOMPARE(pagesIn(pdf), pages);
    }

    void takesThePaperOfTheCountry_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QByteArray>("box");
        QTest::newRow("United States") << u"en_US"_s << QByteArray("[0 0 612 792]");
        QTest::newRow("Canada, metric otherwise") << u"fr_CA"_s << QByteArray("[0 0 612 792]");
        QTest::newRow("Germany") << u"de_DE"_s << QByteArray("[0 0 595 842]");
        QTest::newRow("Britain") << u"en_GB"_s << QByteArray("[0 0 595 842]");
        QTest::newRow("no country") << u"C"_s << QByteArray("[0 0 595 842]");
    }
    void takesThePaperOfTheCountry()
    {
        QFETCH(const QString, locale);
        QFETCH(const QByteArray, box);
        QVERIFY(save(1, widgets::paperOf(QLocale(locale))));
        const QRegularExpression shape(u"/MediaBox\\s*\\[\\s*0 0 (\\d+)[.\\d]* (\\d+)"_s);
        const auto match = shape.match(QString::fromLatin1(written()));
        QVERIFY(match.hasMatch());
        QCOMPARE("[0 0 " + match.captured(1).toLatin1() + ' ' + match.captured(2).toLatin1() + ']',
                 box);
    }

    void paintsInPieces()
    {
        QrSheet sheet(labels(30), u"Spring"_s, path(), QPageSize(QPageSize::A4));
        QSignalSpy progress(&sheet, &QrSheet::progressed);
        auto task = sheet.run();
        QCOMPARE(progress.size(), 0);
        QVERIFY(written().isEmpty()); // not before all of it is there
        QCOMPARE(testsupport::wait(std::move(task)).value_or(-1), 3);
        QCOMPARE(progress.size(), 3);
        QCOMPARE(progress.last()[0].toInt(), 3);
        QCOMPARE(progress.last()[1].toInt(), 3);
    }

    void writesFromTheRightToo()
    {
        QVERIFY(save(2));
        const QByteArray left = written();
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QVERIFY(save(2));
        QVERIFY(written().size() > 0);
        QVERIFY(written() != left);
    }

    void leavesWhatWasThereWhenCancelled()
    {
        QFile before(path());
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("before");
        before.close();
        QrSheet sheet(labels(30), u"Spring"_s, path(), QPageSize(QPageSize::A4));
        const auto task = sheet.run();
        task.cancel();
        testsupport::settle();
        QCOMPARE(written(), QByteArray("before"));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"sheet.pdf"_s});
    }

    void leavesNothingWhenItGoesAway()
    {
        {
            QrSheet sheet(labels(30), u"Spring"_s, path(), QPageSize(QPageSize::A4));
            sheet.run();
        }
        QVERIFY(QDir(m_folder.path()).isEmpty());
    }

    void tellsWhyItCantBeWritten()
    {
        QrSheet sheet(labels(1), u"Spring"_s, m_folder.filePath(u"none/sheet.pdf"_s),
                      QPageSize(QPageSize::A4));
        const auto pages = testsupport::wait(sheet.run());
        QVERIFY(!pages);
        QCOMPARE(pages.error().kind, Error::Kind::StorageFailed);
    }
};

QTEST_MAIN(QrSheetTest)
#include "tst_qrsheet.moc"
