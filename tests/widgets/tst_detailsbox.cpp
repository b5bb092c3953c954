// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/detailsbox.h"

#include "support/testing.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

class DetailsBoxTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void showsAndCopiesThePlainText()
    {
        QWidget window;
        window.show();
        widgets::showDetails(&window, {u"<b>Refused</b>"_s, {}, u"Refused 400: <a>CHAT</a>"_s});
        auto *box = window.findChild<QDialog *>(u"detailsBox"_s);
        QVERIFY(box && box->isVisible());
        QCOMPARE(box->windowTitle(), u"Details"_s);
        for (const QLabel *label : box->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        const auto *text = box->findChild<QPlainTextEdit *>(u"detailsText"_s);
        QCOMPARE(text->toPlainText(), u"Refused 400: <a>CHAT</a>"_s);
        QVERIFY(text->isReadOnly());
        QTest::mouseClick(box->findChild<QPushButton *>(u"copyButton"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Refused 400: <a>CHAT</a>"_s);
        QTest::keyClick(box, Qt::Key_Escape);
        testsupport::settle();
        QVERIFY(!window.findChild<QDialog *>(u"detailsBox"_s));
    }
};

QTEST_MAIN(DetailsBoxTest)
#include "tst_detailsbox.moc"
