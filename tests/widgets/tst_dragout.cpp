// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/dragout.h"

#include "support/testing.h"
#include "widgets/primarycard.h"
#include "widgets/qrcode.h"

#include <QApplication>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;
using widgets::DragOut;

namespace {

const DragOut &dragOf(const QWidget &widget)
{
    const auto *drag = widget.findChild<DragOut *>(QString(), Qt::FindDirectChildrenOnly);
    if (!drag)
        qFatal("it can't be dragged");
    return *drag;
}

} // namespace

class DragOutTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void dragsWhenThePointerMovesFarEnough()
    {
        QWidget widget;
        widget.resize(200, 200);
        widget.setMouseTracking(true);
        int asked = 0;
        new DragOut(&widget, [&asked] {
            ++asked;
            return std::unique_ptr<QMimeData>();
        });
        widget.show();
        QTest::mouseClick(&widget, Qt::LeftButton, {}, QPoint(10, 10));
        QTest::mouseMove(&widget, QPoint(100, 100));
        QCOMPARE(asked, 0); // nothing is held
        QTest::mousePress(&widget, Qt::LeftButton, {}, QPoint(10, 10));
        QTest::mouseMove(&widget, QPoint(11, 10));
        QCOMPARE(asked, 0); // a click that shakes
        QTest::mouseMove(&widget, QPoint(10 + 2 * QApplication::startDragDistance(), 10));
        QCOMPARE(asked, 1);
        QTest::mouseMove(&widget, QPoint(150, 150));
        QCOMPARE(asked, 1); // once
        QTest::mouseRelease(&widget, Qt::LeftButton, {}, QPoint(150, 150));
        QTest::mousePress(&widget, Qt::RightButton, {}, QPoint(10, 10));
        QTest::mouseMove(&widget, QPoint(100, 10));
        QCOMPARE(asked, 1);
    }

    void givesThePrimaryLink()
    {
        widgets::PrimaryCard card;
        QVERIFY(!dragOf(card).content());
        domain::Link link;
        link.url = u"https://t.me/+AbCdEfGh12345678"_s;
        const QDateTime now(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
        card.show(link, {}, true, now);
        const auto data = dragOf(card).content();
        QVERIFY(data);
        QCOMPARE(data->text(), link.url);
        QCOMPARE(data->urls(), QList<QUrl>{QUrl(link.url)});
        QVERIFY(data->hasHtml());
        card.show({}, {}, true, now);
        QVERIFY(!dragOf(card).content());
    }

    void givesAQrCodeAsPictureAndLink()
    {
        widgets::QrView view;
        QVERIFY(!dragOf(view).content());
        view.setText(u"https://t.me/+AbCdEfGh12345678"_s);
        const auto data = dragOf(view).content();
        QVERIFY(data);
        QCOMPARE(data->text(), view.text());
        QCOMPARE(data->urls(), QList<QUrl>{QUrl(view.text())});
        QCOMPARE(data->imageData().value<QImage>(), widgets::qrImage(view.text(), 512));
    }
};

QTEST_MAIN(DragOutTest)
#include "tst_dragout.moc"
