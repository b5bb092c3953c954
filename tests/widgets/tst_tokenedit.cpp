// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/tokenedit.h"

#include "support/testing.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using widgets::TokenEdit;

class TokenEditTest : public testsupport::Test
{
    Q_OBJECT

private:
    static QImage picture(TokenEdit &edit)
    {
        edit.resize(600, 40);
        QImage image(edit.size(), QImage::Format_RGB32);
        edit.render(&image);
        return image;
    }

private Q_SLOTS:
    void dropsBlanks()
    {
        TokenEdit edit;
        edit.setText(u" 123:a b\tc\n"_s);
        QCOMPARE(edit.text(), u"123:abc"_s);
    }

    void showsTheNumberAndHidesTheSecret()
    {
        TokenEdit one;
        TokenEdit two;
        one.setText(u"123456789:AAAAAAAAAAAAAAAAAAAAAA"_s);
        two.setText(u"123456789:ZZZZZZZZZZZZZZZZZZZZZZ"_s);
        QCOMPARE(picture(one), picture(two));
        two.setText(u"987654321:AAAAAAAAAAAAAAAAAAAAAA"_s);
        QVERIFY(picture(one) != picture(two));
        // A secret pasted without its number is hidden whole.
        one.setText(u"AAAAAAAAAAAAAAAAAAAAAA"_s);
        two.setText(u"ZZZZZZZZZZZZZZZZZZZZZZ"_s);
        QCOMPARE(picture(one), picture(two));
    }

    void revealsToTheEyeOnly()
    {
        TokenEdit edit;
        edit.setText(u"123456789:AAAAAAAAAAAAAAAAAAAAAA"_s);
        const QImage hidden = picture(edit);
        edit.setRevealed(true);
        QVERIFY(picture(edit) != hidden);
        QGuiApplication::clipboard()->clear();
        edit.selectAll();
        edit.copy();
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        QCOMPARE(edit.echoMode(), QLineEdit::Password);
        edit.setRevealed(false);
        edit.deselect();
        QCOMPARE(picture(edit), hidden);
    }
};

QTEST_MAIN(TokenEditTest)
#include "tst_tokenedit.moc"
