// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/qrdialog.h"

#include "support/testing.h"
#include "widgets/dialogbench.h"
#include "widgets/qrcode.h"
#include "widgets/scriptedprompts.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using testsupport::child;
using widgets::QrDialog;

namespace {

const QString inviteLink = u"https://t.me/+kQ3xV9sPf0wYz2aa"_s;

} // namespace

class QrDialogTest : public testsupport::Test
{
    Q_OBJECT

private:
    testsupport::ScriptedPrompts m_prompts;

private Q_SLOTS:
    void showsCodeCaptionAndLink()
    {
        QrDialog dialog(inviteLink, u"<b>Summer</b>"_s, m_prompts);
        dialog.show();
        QCOMPARE(dialog.windowTitle(), u"QR code"_s);
        QCOMPARE(child<widgets::QrView>(dialog, "qrView").text(), inviteLink);
        QCOMPARE(child<widgets::TextLabel>(dialog, "captionText").fullText(), u"<b>Summer</b>"_s);
        QCOMPARE(child<widgets::TextLabel>(dialog, "captionText").textFormat(), Qt::PlainText);
        auto &edit = child<QLineEdit>(dialog, "linkEdit");
        QCOMPARE(edit.text(), inviteLink);
        edit.setFocus();
        QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&edit, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), inviteLink);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void copiesThePicture()
    {
        QrDialog dialog(inviteLink, u"Summer"_s, m_prompts);
        dialog.show();
        QTest::mouseClick(&child<QPushButton>(dialog, "copyButton"), Qt::LeftButton);
        const QImage image = QGuiApplication::clipboard()->image();
        QCOMPARE(image.size(), QSize(512, 512));
    }

    void copiesThePictureInTheSizeThatIsSet()
    {
        QrDialog dialog(inviteLink, u"Summer"_s, m_prompts);
        dialog.show();
        auto &size = child<QSpinBox>(dialog, "sizeSpinBox");
        QCOMPARE(size.minimum(), 128);
        QCOMPARE(size.maximum(), 4096);
        QCOMPARE(size.value(), 512);
        size.setFocus();
        size.selectAll();
        QTest::keyClicks(&size, u"300"_s);
        QTest::mouseClick(&child<QPushButton>(dialog, "copyButton"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(300, 300));
    }

    void printsACaptionOnlyWhereItIsWanted()
    {
        QrDialog dialog(inviteLink, u"Summer"_s, m_prompts);
        dialog.show();
        auto &caption = child<QLineEdit>(dialog, "captionEdit");
        auto &wanted = child<QCheckBox>(dialog, "captionCheckBox");
        QCOMPARE(caption.text(), u"Summer"_s);
        QVERIFY(!caption.isEnabled());
        QVERIFY(!wanted.isChecked());
        wanted.setFocus();
        QTest::keyClick(&wanted, Qt::Key_Space);
        QVERIFY(caption.isEnabled());
        auto &copy = child<QPushButton>(dialog, "copyButton");
        QTest::mouseClick(&copy, Qt::LeftButton);
        const QImage summer = QGuiApplication::clipboard()->image();
        QCOMPARE(summer.width(), 512);
        QVERIFY(summer.height() > 512);
        caption.setFocus();
        caption.selectAll();
        QTest::keyClicks(&caption, u"Winter"_s);
        QTest::mouseClick(&copy, Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->image() != summer);
        caption.clear();
        QTest::mouseClick(&copy, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(512, 512));
    }

    void savesADrawing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"code.svg"_s);
        QrDialog dialog(inviteLink, u"<b>Summer</b>"_s, m_prompts);
        dialog.show();
        child<QCheckBox>(dialog, "captionCheckBox").setChecked(true);
        m_prompts.saveNextTo(path);
        QTest::mouseClick(&child<QPushButton>(dialog, "saveSvgButton"), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        QVERIFY(svg.contains("&lt;b&gt;Summer&lt;/b&gt;</text>"));
        QCOMPARE(m_prompts.files().constLast().name, u"qr-kQ3xV9sPf0wYz2aa.svg"_s);
        QCOMPARE(m_prompts.files().constLast().suffix, u"svg"_s);
    }

    void saysThatTheDrawingCouldNotBeSaved()
    {
        QrDialog dialog(inviteLink, u"Summer"_s, m_prompts);
        dialog.show();
        m_prompts.saveNextTo(u"/nowhere/at/all.svg"_s);
        QTest::mouseClick(&child<QPushButton>(dialog, "saveSvgButton"), Qt::LeftButton);
        QTRY_VERIFY(testsupport::accessibleTextNamed(dialog, u"Problem"_s)
                        .contains(u"could not be saved"_s));
    }

    void savesThePicture()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"code.png"_s);
        QrDialog dialog(inviteLink, u"Summer"_s, m_prompts);
        dialog.show();
        m_prompts.saveNextTo(path);
        QTest::mouseClick(&child<QPushButton>(dialog, "saveButton"), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(path));
        QCOMPARE(QImage(path).size(), QSize(512, 512));
        QCOMPARE(m_prompts.files().constLast().name, u"qr-kQ3xV9sPf0wYz2aa.png"_s);
        QCOMPARE(m_prompts.files().constLast().suffix, u"png"_s);
    }

    void saysThatThePictureCouldNotBeSaved()
    {
        QrDialog dialog(inviteLink, u"Summer"_s, m_prompts);
        dialog.show();
        m_prompts.saveNextTo(u"/nowhere/at/all.png"_s);
        QTest::mouseClick(&child<QPushButton>(dialog, "saveButton"), Qt::LeftButton);
        QTRY_VERIFY(testsupport::accessibleTextNamed(dialog, u"Problem"_s)
                        .contains(u"could not be saved"_s));
    }

    void savesNothingWithoutAPath()
    {
        QrDialog dialog(inviteLink, u"Summer"_s, m_prompts);
        dialog.show();
        QTest::mouseClick(&child<QPushButton>(dialog, "saveButton"), Qt::LeftButton);
        testsupport::settle();
        QVERIFY(testsupport::accessibleTextNamed(dialog, u"Problem"_s).isEmpty());
    }
};

QTEST_MAIN(QrDialogTest)
#include "tst_qrdialog.moc"
