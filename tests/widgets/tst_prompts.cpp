// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/prompts.h"

#include "support/testing.h"
#include "widgets/scriptedprompts.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using widgets::DialogPrompts;
using widgets::Question;

namespace {

const Question removal{u"Remove “<b>Acme</b>”?"_s, u"Its <i>links</i> keep working."_s,
                       u"Remove chat"_s};

} // namespace

class PromptsTest : public testsupport::Test
{
    Q_OBJECT

private:
    /// Asks and gives the open window.
    QMessageBox *ask(const Question &question)
    {
        m_answer.reset();
        m_prompts.ask(question, &m_window, [this](bool yes) { m_answer = yes; });
        testsupport::settle();
        return m_window.findChild<QMessageBox *>(u"questionBox"_s);
    }

    DialogPrompts m_prompts;
    QWidget m_window;
    std::optional<bool> m_answer;

private Q_SLOTS:
    void init() override
    {
        Test::init();
        m_window.show();
    }

    void saysYesForTheNamedButton()
    {
        QMessageBox *box = ask(removal);
        QVERIFY(box && box->isVisible());
        QCOMPARE(box->windowTitle(), u"Remove chat"_s);
        auto *yes = box->findChild<QPushButton *>(u"yesButton"_s);
        QCOMPARE(yes->text(), u"Remove chat"_s);
        QTest::mouseClick(yes, Qt::LeftButton);
        QCOMPARE(m_answer, true);
        testsupport::settle();
        QVERIFY(!m_window.findChild<QMessageBox *>(u"questionBox"_s));
    }

    void givesThePlaceOfTheAnswer_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("answer");
        QTest::newRow("first") << u"answer0Button"_s << 0 << 0;
        QTest::newRow("second") << u"answer1Button"_s << 0 << 1;
        QTest::newRow("Enter") << QString() << int(Qt::Key_Return) << 0;
        QTest::newRow("Escape") << QString() << int(Qt::Key_Escape) << -1;
    }
    void givesThePlaceOfTheAnswer()
    {
        QFETCH(QString, button);
        QFETCH(int, key);
        std::optional<int> chosen;
        m_prompts.choose({u"Jobs"_s,
                          u"What of <b>them</b>?"_s,
                          u"One or the other."_s,
                          {u"Pause"_s, u"Stop"_s},
                          1,
                          0},
                         &m_window, [&chosen](int answer) { chosen = answer; });
        testsupport::settle();
        auto *box = m_window.findChild<QMessageBox *>(u"choiceBox"_s);
        QVERIFY(box && box->isVisible());
        for (const QLabel *label : box->findChildren<QLabel *>())
            QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
        if (button.isEmpty())
            QTest::keyClick(box, static_cast<Qt::Key>(key));
        else
            QTest::mouseClick(box->findChild<QPushButton *>(button), Qt::LeftButton);
        QTEST(chosen.value_or(-2), "answer");
        testsupport::settle();
    }

    void saysNoForEscapeAndForEnterWhereSomethingIsLost()
    {
        for (const auto key : {Qt::Key_Escape, Qt::Key_Return}) {
            QMessageBox *box = ask(removal);
            QTest::keyClick(box, key);
            QCOMPARE(m_answer, false);
            testsupport::settle();
        }
    }

    void saysYesForEnterWhereNothingIsLost()
    {
        Question question = removal;
        question.isDangerous = false;
        QTest::keyClick(ask(question), Qt::Key_Return);
        QCOMPARE(m_answer, true);
        testsupport::settle();
    }

    void readsNothingAsRichText()
    {
        QMessageBox *box = ask(removal);
        int texts = 0;
        for (const QLabel *label : box->findChildren<QLabel *>()) {
            if (!label->text().contains(u'<'))
                continue;
            ++texts;
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        QCOMPARE(texts, 2);
        box->close();
    }

    void isSilentWhenTheParentGoes()
    {
        bool called = false;
        auto parent = std::make_unique<QWidget>();
        m_prompts.ask(removal, parent.get(), [&called](bool) { called = true; });
        testsupport::settle();
        parent.reset();
        testsupport::settle();
        QVERIFY(!called);
    }

    void givesThePathAndNothingForEscape()
    {
        QString path;
        const auto open = [this, &path] {
            m_prompts.saveFile({u"Save QR code"_s, u"qr.png"_s, u"PNG picture (*.png)"_s, u"png"_s},
                               &m_window, [&path](const QString &chosen) { path = chosen; });
            testsupport::settle();
            return m_window.findChild<QFileDialog *>(u"saveFileDialog"_s);
        };
        QFileDialog *dialog = open();
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), u"Save QR code"_s);
        dialog->reject();
        testsupport::settle();
        QVERIFY(path.isEmpty());
    }

    void scriptedOnesAnswerLaterAndRemember()
    {
        testsupport::ScriptedPrompts prompts;
        prompts.answerNext(true);
        std::optional<bool> first;
        std::optional<bool> second;
        prompts.ask(removal, &m_window, [&first](bool yes) { first = yes; });
        prompts.ask(removal, &m_window, [&second](bool yes) { second = yes; });
        QVERIFY(!first);
        testsupport::settle();
        QCOMPARE(first, true);
        QCOMPARE(second, false);
        QCOMPARE(prompts.questions(), (QList{removal, removal}));
    }

    void asksWhichFileToRead()
    {
        QTemporaryDir folder;
        const QString wanted = folder.filePath(u"list.csv"_s);
        QFile file(wanted);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QString path;
        m_prompts.openFile({u"Open a list"_s, u"Lists (*.csv)"_s}, &m_window,
                           [&path](const QString &chosen) { path = chosen; });
        testsupport::settle();
        auto *dialog = m_window.findChild<QFileDialog *>(u"openFileDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), u"Open a list"_s);
        QCOMPARE(dialog->fileMode(), QFileDialog::ExistingFile);
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(name);
        name->setText(wanted);
        QMetaObject::invokeMethod(dialog, "accept");
        testsupport::settle();
        QCOMPARE(path, wanted);
    }
};

QTEST_MAIN(PromptsTest)
#include "tst_prompts.moc"
