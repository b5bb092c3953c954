// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/textlabel.h"

#include "support/testing.h"

#include <QAccessible>

using namespace Qt::StringLiterals;
using widgets::TextLabel;

class TextLabelTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void readsNothingAsRichText()
    {
        const TextLabel label(u"<b>Acme</b>"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(label.fullText(), u"<b>Acme</b>"_s);
    }

    void tellsItsTextUnderItsName()
    {
        TextLabel label;
        label.setAccessibleName(u"Bot"_s);
        label.setText(u"@acme_invites_bot"_s);
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&label);
        QCOMPARE(face->text(QAccessible::Name), u"Bot"_s);
        QVERIFY(face->textInterface());
        QCOMPARE(face->textInterface()->text(0, 100), u"@acme_invites_bot"_s);
    }

    void isNotWidenedByAWordWithoutEnd()
    {
        const QString endless = u"Acme "_s + QString(4096, u'W');
        TextLabel label;
        label.setWordWrap(true);
        label.setText(endless);
        QVERIFY(label.minimumSizeHint().width()
                < label.fontMetrics().horizontalAdvance(QString(12, u'W')));
        QCOMPARE(label.fullText(), endless);
        QCOMPARE(QAccessible::queryAccessibleInterface(&label)->textInterface()->text(0, 5000),
                 endless);
    }

    void keepsTheScreensDirectionWhateverATextBeginsWith()
    {
        TextLabel label;
        const QString arabic = u"“نادي” is revoked."_s;
        label.setText(arabic);
        QVERIFY(!label.text().isRightToLeft()); // a QLabel goes by its text
        QCOMPARE(label.fullText(), arabic);
        label.setLayoutDirection(Qt::RightToLeft);
        label.setText(u"“Club” أُلغي."_s);
        QVERIFY(label.text().isRightToLeft());
        label.setText(u"Acme News"_s); // stands where the others do
        QVERIFY(label.text().isRightToLeft());
        QCOMPARE(label.fullText(), u"Acme News"_s);
    }

    void leavesWordsWhole()
    {
        const QString text = u"@acme_invites_with_a_long_name_bot https://t.me/+AbCdEf12GhIjKlMn"_s;
        TextLabel label;
        label.setWordWrap(true);
        label.setText(text);
        QCOMPARE(label.text(), text);
    }

    void breaksBetweenWhatTheEyeTakesForOneLetter()
    {
        const QString family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s;
        TextLabel label;
        label.setWordWrap(true);
        label.setText(family.repeated(20));
        QCOMPARE(label.text().count(family), 20);
        QVERIFY(label.text().contains(QChar(0x200B)));
    }
};

QTEST_MAIN(TextLabelTest)
#include "tst_textlabel.moc"
