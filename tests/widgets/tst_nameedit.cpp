// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/nameedit.h"

#include "widgets/linkformtest.h"

#include <QClipboard>
#include <QDropEvent>
#include <QInputMethodEvent>
#include <QLabel>
#include <QMimeData>

using namespace testsupport;

class NameEditTest : public LinkFormTest
{
    Q_OBJECT

private Q_SLOTS:
    void limitsNames_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("count");
        const QString emoji = u"🎉"_s;
        QTest::newRow("0") << QString() << QString() << u"0 / 32"_s;
        QTest::newRow("1") << u"a"_s << u"a"_s << u"1 / 32"_s;
        QTest::newRow("32") << QString(32, u'a') << QString(32, u'a') << u"32 / 32"_s;
        QTest::newRow("33") << QString(33, u'a') << QString(32, u'a') << u"32 / 32"_s;
        QTest::newRow("1 emoji") << emoji << emoji << u"1 / 32"_s;
        QTest::newRow("32 emoji") << emoji.repeated(32) << emoji.repeated(32) << u"32 / 32"_s;
        QTest::newRow("33 emoji") << emoji.repeated(33) << emoji.repeated(32) << u"32 / 32"_s;
        QTest::newRow("combining marks")
            << u"e\u0301"_s.repeated(17) << u"e\u0301"_s.repeated(16) << u"32 / 32"_s;
        QTest::newRow("right to left") << u"سارا رضایی"_s << u"سارا رضایی"_s << u"10 / 32"_s;
        QTest::newRow("right to left, 33")
            << QString(33, QChar(0x0633)) << QString(32, QChar(0x0633)) << u"32 / 32"_s;
    }

    void limitsNames()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        QFETCH(QString, count);
        openNew();
        const auto check = [&] {
            QCOMPARE(name().text(), kept);
            QCOMPARE(find<QLabel>("counterLabel").text(), count);
            name().clear();
        };
        QGuiApplication::clipboard()->setText(typed);
        QTest::keySequence(&name(), QKeySequence::Paste);
        check();
        QInputMethodEvent composed;
        composed.setCommitString(typed);
        QApplication::sendEvent(&name(), &composed);
        check();
        QMimeData data;
        data.setText(typed);
        const QPointF inside(name().rect().center());
        QDragEnterEvent enter(inside.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&name(), &enter);
        QDropEvent drop(inside, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&name(), &drop);
        check();
        name().setText(typed);
        check();
    }

    void keepsWhatStandsInTheName()
    {
        openNew();
        name().setText(QString(16, u'a') + QString(14, u'b'));
        name().setCursorPosition(16);
        QTest::keyClicks(&name(), u"xyz"_s);
        QCOMPARE(name().text(), QString(QString(16, u'a') + u"xy"_s + QString(14, u'b')));
        QCOMPARE(name().cursorPosition(), 18);
        QTest::keyClick(&name(), Qt::Key_Backspace);
        QTest::keyClick(&name(), Qt::Key_Backspace);
        QGuiApplication::clipboard()->setText(u"🎉🎉🎉"_s);
        QTest::keySequence(&name(), QKeySequence::Paste);
        QCOMPARE(name().text(), QString(QString(16, u'a') + u"🎉🎉"_s + QString(14, u'b')));
    }

    void saysHowTelegramStoresTheName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("hint");
        QTest::newRow("as it is") << u"Summer campaign"_s << QString();
        QTest::newRow("one space at the end") << u"Summer "_s << QString();
        QTest::newRow("spaces") << u"  Summer   campaign"_s
                                << u"Telegram will store it as “Summer campaign”."_s;
        QTest::newRow("dropped ones") << u"a\u030ab"_s << u"Telegram will store it as “ab”."_s;
        QTest::newRow("nothing to see")
            << u"\u200b \u200d"_s << u"Telegram stores no name: nothing of this can be seen."_s;
    }

    void saysHowTelegramStoresTheName()
    {
        QFETCH(QString, typed);
        QFETCH(QString, hint);
        openNew();
        name().setText(typed);
        QCOMPARE(label("nameHint"), hint);
        QCOMPARE(find<QWidget>("nameHint").isVisible(), !hint.isEmpty());
        QVERIFY(name().accessibleDescription().contains(hint));
        send();
        QVERIFY(!m_dialog->isVisible()); // what was told before is no difference
    }
};

int main(int argc, char *argv[])
{
    return runInKyiv<NameEditTest>(argc, argv);
}

#include "tst_nameedit.moc"
