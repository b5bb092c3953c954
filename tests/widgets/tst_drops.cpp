// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/drops.h"

#include "support/testing.h"
#include "widgets/textlabel.h"

#include <QDropEvent>
#include <QFrame>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>

using namespace Qt::StringLiterals;
using widgets::Drops;

class DropsTest : public testsupport::Test
{
    Q_OBJECT

private:
    static void fill(QMimeData &data, const QString &text, const QString &file)
    {
        if (!text.isNull())
            data.setText(text);
        if (!file.isEmpty())
            data.setUrls({QUrl::fromLocalFile(file)});
    }

    /// Drops go to what was entered last.
    static void dropOn(QWidget &window, QMimeData &data)
    {
        window.show();
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window, &drop);
        QVERIFY(drop.isAccepted());
        QVERIFY(!window.findChild<QFrame *>(u"dropTarget"_s)->isVisible());
    }

private Q_SLOTS:
    void tellsWhatIsHeldOverIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("file");
        QTest::addColumn<Drops::Kind>("kind");
        const QString one = u"https://t.me/+AbCdEfGh12345678"_s;
        QTest::newRow("an export") << QString() << u"/tmp/ledger.JSON"_s << Drops::Kind::Export;
        QTest::newRow("a table") << QString() << u"/tmp/links.csv"_s << Drops::Kind::LinkFile;
        QTest::newRow("a link") << one << QString() << Drops::Kind::Link;
        QTest::newRow("a link twice") << one + u"\n"_s + one << QString() << Drops::Kind::Link;
        QTest::newRow("two links")
            << one + u" and t.me/+ZyXwVuTs12345678"_s << QString() << Drops::Kind::Links;
        QTest::newRow("words") << u"see you"_s << QString() << Drops::Kind::NoLinks;
        QTest::newRow("a token") << QString::fromLatin1(testsupport::testToken) << QString()
                                 << Drops::Kind::Token;
        QTest::newRow("a token far behind a link")
            << one + QString(100'000, u' ') + QString::fromLatin1(testsupport::testToken)
            << QString() << Drops::Kind::Token;
        QTest::newRow("a picture") << QString() << QString() << Drops::Kind::Nothing;
    }

    void tellsWhatIsHeldOverIt()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, file);
        QFETCH(const Drops::Kind, kind);
        QMimeData data;
        fill(data, text, file);
        QCOMPARE(Drops::kindOf(data), kind);
    }

    void showsATargetWhileSomethingIsHeldOverIt()
    {
        QWidget window;
        window.resize(600, 400);
        new Drops(&window);
        window.show();
        auto *target = window.findChild<QFrame *>(u"dropTarget"_s);
        QVERIFY(!target->isVisible());
        QVERIFY(window.acceptDrops());
        QMimeData data;
        fill(data, u"https://t.me/+AbCdEfGh12345678"_s, {});
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QVERIFY(target->isVisible());
        QCOMPARE(target->findChild<widgets::TextLabel *>()->fullText(),
                 u"Drop the link here to look it up"_s);
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(&window, &leave);
        QVERIFY(!target->isVisible());
    }

    void takesWhatIsDropped()
    {
        QWidget window;
        auto *drops = new Drops(&window);
        QSignalSpy links(drops, &Drops::linkDropped);
        QSignalSpy files(drops, &Drops::exportDropped);
        QMimeData link;
        fill(link, u"https://t.me/+AbCdEfGh12345678"_s, {});
        dropOn(window, link);
        QCOMPARE(links.count(), 1);
        QMimeData file;
        fill(file, {}, u"/tmp/a b.json"_s);
        dropOn(window, file);
        QCOMPARE(files.count(), 1);
        QCOMPARE(files.front().front().toString(), u"/tmp/a b.json"_s);
    }

    void letsGoOfAToken()
    {
        QWidget window;
        window.show();
        auto *drops = new Drops(&window);
        QSignalSpy refused(drops, &Drops::refused);
        QMimeData data;
        fill(data, QString::fromLatin1(testsupport::testToken), {});
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window, &enter);
        for (const auto *label : window.findChildren<widgets::TextLabel *>())
            QVERIFY(!label->fullText().contains(QLatin1String(testsupport::testToken)));
        dropOn(window, data);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.front().front().value<Drops::Kind>(), Drops::Kind::Token);
    }
};

QTEST_MAIN(DropsTest)
#include "tst_drops.moc"
