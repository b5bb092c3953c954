// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/addbotdialog.h"

#include "widgets/dialogbench.h"
#include "widgets/dialogbody.h"
#include "widgets/outcome.h"
#include "widgets/textlabel.h"
#include "widgets/tokenedit.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using simulator::Fault;
using testsupport::benchBot;
using testsupport::child;
using widgets::AddBotDialog;
using widgets::Outcome;

namespace {

/// A keychain that waits for its user.
class AskingVault final : public vault::Vault
{
public:
    core::Task<> store(vault::Slot bot, const core::Secret &) override
    {
        stored = bot;
        return answer.task();
    }
    core::Task<core::Secret> read(vault::Slot) override
    {
        return core::Task<core::Secret>::finished(core::Error::Kind::SecretMissing);
    }
    core::Task<> remove(vault::Slot bot) override
    {
        if (stored == bot)
            stored.reset();
        return core::Task<>::finished({});
    }
    core::Task<vault::VaultStatus> status() override
    {
        return core::Task<vault::VaultStatus>::finished(
            vault::VaultStatus{vault::VaultStatus::State::Locked, u"GNOME Keyring"_s});
    }
    void retry() override { ++retries; }

    core::Promise<> answer;
    std::optional<vault::Slot> stored;
    int retries = 0;
};

} // namespace

class AddBotDialogTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_bench = std::make_unique<testsupport::DialogBench>();
        QVERIFY(m_bench->open());
        QGuiApplication::clipboard()->clear();
    }

    void cleanup()
    {
        m_dialog.reset();
        m_bench.reset();
    }

private:
    AddBotDialog &open() { return show(std::make_unique<AddBotDialog>(*m_bench->accounts)); }

    AddBotDialog &show(std::unique_ptr<AddBotDialog> dialog)
    {
        m_dialog = std::move(dialog);
        m_dialog->show();
        testsupport::settle();
        return *m_dialog;
    }

    widgets::TokenEdit &token() { return child<widgets::TokenEdit>(*m_dialog, "tokenEdit"); }
    QPushButton &checkButton() { return child<QPushButton>(*m_dialog, "checkButton"); }
    QPushButton &addButton() { return child<QPushButton>(*m_dialog, "addButton"); }
    QString bot() { return testsupport::accessibleTextNamed(*m_dialog, u"Bot"_s); }
    QString problem() { return testsupport::accessibleTextNamed(*m_dialog, u"Problem"_s); }
    QString hint() { return child<widgets::TextLabel>(*m_dialog, "tokenHint").fullText(); }
    QString keychain() { return testsupport::accessibleTextNamed(*m_dialog, u"Keychain"_s); }

    void type(const QString &text)
    {
        token().clear();
        QTest::keyClicks(&token(), text);
    }

    void typeAndCheck(const QString &text = QLatin1String(testsupport::testToken))
    {
        type(text);
        QTest::keyClick(&token(), Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([this] {
            return child<widgets::TextLabel>(*m_dialog, "statusText").fullText().isEmpty();
        }));
    }

    std::unique_ptr<testsupport::DialogBench> m_bench;
    std::unique_ptr<AddBotDialog> m_dialog;

private Q_SLOTS:
    void addsABotByTwiceEnter()
    {
        AddBotDialog &dialog = open();
        QSignalSpy added(&dialog, &AddBotDialog::botAdded);
        QVERIFY(token().hasFocus());
        typeAndCheck();
        QCOMPARE(bot(), u"@acme_invites_bot — Acme Invites, checked just now"_s);
        QVERIFY(token().hasFocus());
        QVERIFY(dialog.isVisible());
        QTest::keyClick(&token(), Qt::Key_Return);
        QVERIFY(added.wait());
        QCOMPARE(added.first().first().value<core::UserId>(), benchBot);
        QVERIFY(!dialog.isVisible());
        const auto bots = m_bench->bots();
        QCOMPARE(bots.size(), std::size_t(1));
        QCOMPARE(bots.front().username, u"acme_invites_bot"_s);
        QVERIFY(!bots.front().usedElsewhere);
        QCOMPARE(testsupport::wait(m_bench->vault.read(benchBot)).value(),
                 testsupport::testSecret());
    }

    void addsABotByMouseAndKeepsTheAnswer()
    {
        AddBotDialog &dialog = open();
        type(QLatin1String(testsupport::testToken));
        QTest::mouseClick(&checkButton(), Qt::LeftButton);
        QTRY_VERIFY(addButton().isEnabled());
        QTest::mouseClick(&child<QCheckBox>(dialog, "usedElsewhereCheckBox"), Qt::LeftButton,
                          Qt::NoModifier, QPoint(8, 8));
        QVERIFY(child<QCheckBox>(dialog, "usedElsewhereCheckBox").isChecked());
        QTest::mouseClick(&addButton(), Qt::LeftButton);
        QTRY_VERIFY(!dialog.isVisible());
        QVERIFY(m_bench->bots().at(0).usedElsewhere);
    }

    void takesATokenWithBlanksAround()
    {
        open();
        QGuiApplication::clipboard()->setText(
            u"  \n\t%1 \n"_s.arg(QLatin1String(testsupport::testToken)));
        QTest::keyClick(&token(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(token().text(), QLatin1String(testsupport::testToken));
        QVERIFY(checkButton().isEnabled());
    }

    void refusesAWrongShapeBeforeAnyRequest_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no colon") << u"123456789"_s;
        QTest::newRow("no number") << u":AAF-abcdefghijklmnopqrstuvwxyz012345678"_s;
        QTest::newRow("leading zero") << u"0123:AAF-abcdefghijklmnopqrstuvwxyz012345678"_s;
        QTest::newRow("cut off") << u"123456789:AAF-abc"_s;
        QTest::newRow("too long") << u"123456789:"_s + QString(80, u'A');
        QTest::newRow("in a longer text")
            << u"Use this token: 123456789:AAF-abcdefghijklmnopqrstuvwxyz012345678"_s;
        QTest::newRow("letters of another script")
            << u"123456789:ААF-abcdefghijklmnopqrstuvwxyz012345678"_s;
    }

    void refusesAWrongShapeBeforeAnyRequest()
    {
        QFETCH(QString, text);
        open();
        token().setText(text);
        QVERIFY(!checkButton().isEnabled());
        QVERIFY(!addButton().isEnabled());
        QVERIFY2(hint().contains(u"A token is a number"_s), qPrintable(hint()));
        QCOMPARE(token().accessibleDescription(), hint());
        QTest::keyClick(&token(), Qt::Key_Return);
        testsupport::settle();
        QVERIFY(m_bench->server.calls().empty());
        QVERIFY(m_dialog->isVisible());
    }

    void saysWhyTheServerRefuses_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("expected");
        QTest::newRow("401 revoked") << 401 << u"Unauthorized"_s << u"refuses the bot's token"_s;
        QTest::newRow("404 unknown") << 404 << u"Not Found"_s << u"knows no bot with this token"_s;
        QTest::newRow("421 filtered") << 421 << u"Misdirected Request: unallowed token specified"_s
                                      << u"knows no bot with this token"_s;
        QTest::newRow("500") << 500 << u"Internal Server Error"_s << u"fault of its own"_s;
    }

    void saysWhyTheServerRefuses()
    {
        QFETCH(int, code);
        QFETCH(QString, message);
        QFETCH(QString, expected);
        AddBotDialog &dialog = open();
        m_bench->server.faults().add(
            Fault::status(code,
                          u"{\"ok\":false,\"error_code\":%1,\"description\":\"%2\"}"_s.arg(code)
                              .arg(message)
                              .toUtf8()));
        typeAndCheck();
        QVERIFY2(bot().contains(expected), qPrintable(bot()));
        QVERIFY(!addButton().isEnabled());
        QVERIFY(token().hasFocus());

        // The technical text is one click away and copied by another.
        auto &details = child<QPushButton>(child<Outcome>(dialog, "botOutcome"), "detailsButton");
        QVERIFY(details.isVisible());
        QTest::mouseClick(&details, Qt::LeftButton);
        QVERIFY(dialog.findChild<QDialog *>(u"detailsBox"_s));
        QVERIFY(m_bench->bots().empty());
    }

    void saysThatNobodyAnswers()
    {
        open();
        m_bench->server.close();
        typeAndCheck();
        QVERIFY2(bot().contains(u"can't be reached"_s), qPrintable(bot()));
        QVERIFY(!addButton().isEnabled());
    }

    void saysThatTheAnswerIsNoAnswer()
    {
        open();
        m_bench->server.faults().add(Fault::htmlBadGateway());
        typeAndCheck();
        QVERIFY(!bot().isEmpty());
        QVERIFY(!bot().contains(u'<'));
        QVERIFY(!addButton().isEnabled());
    }

    void refusesABotThatIsThereAlready()
    {
        QVERIFY(m_bench->addBot());
        m_bench->server.forgetCalls();
        open();
        typeAndCheck();
        QVERIFY2(bot().startsWith(u"@acme_invites_bot is in Gatehouse already."_s),
                 qPrintable(bot()));
        QVERIFY(!addButton().isEnabled());
        QVERIFY(m_bench->server.calls().empty());
    }

    void wantsAnotherCheckWhenTheTokenChanges()
    {
        open();
        typeAndCheck();
        QVERIFY(addButton().isEnabled());
        QTest::keyClick(&token(), Qt::Key_Backspace);
        QVERIFY(!addButton().isEnabled());
        QCOMPARE(bot(), u"The token was changed. Check it again."_s);
        QTest::keyClick(&token(), Qt::Key_X);
        QVERIFY(checkButton().isEnabled());
        QVERIFY(!addButton().isEnabled());
    }

    void storesNothingWithoutAKeychain()
    {
        m_bench->vault.failWith(core::Error::Kind::NoKeychain);
        open();
        QVERIFY2(keychain().contains(u"gnome-keyring"_s), qPrintable(keychain()));
        typeAndCheck();
        QVERIFY(bot().startsWith(u"@acme_invites_bot"_s));
        QVERIFY(!addButton().isEnabled());
        QTest::keyClick(&token(), Qt::Key_Return);
        testsupport::settle();
        QVERIFY(m_dialog->isVisible());
        QVERIFY(m_bench->bots().empty());
    }

    void saysThatTheKeychainIsLockedAndTriesAgain()
    {
        open();
        QCOMPARE(keychain(), u"memory, unlocked"_s);
        typeAndCheck();
        m_bench->vault.failWith(core::Error::Kind::KeychainLocked);
        QTest::mouseClick(&addButton(), Qt::LeftButton);
        QTRY_VERIFY2(problem().contains(u"The keychain is locked."_s), qPrintable(problem()));
        QTRY_VERIFY2(keychain().contains(u"locked"_s), qPrintable(keychain()));
        QVERIFY(m_bench->bots().empty());
        QVERIFY(addButton().isEnabled());
        m_bench->vault.failWith({});
        QTest::mouseClick(&addButton(), Qt::LeftButton);
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(m_bench->bots().size(), std::size_t(1));
    }

    void showsAProblemThatWouldBeBelowTheEdge()
    {
        AddBotDialog &dialog = open();
        dialog.resize(dialog.width(), dialog.minimumSizeHint().height());
        typeAndCheck();
        m_bench->vault.failWith(core::Error::Kind::KeychainLocked);
        QTest::mouseClick(&addButton(), Qt::LeftButton);
        const auto &outcome = child<Outcome>(dialog, "problemOutcome");
        QTRY_VERIFY(outcome.isVisible());
        testsupport::settle();
        const auto &viewport = *child<widgets::DialogBody>(dialog, "body").viewport();
        const QRect shown(outcome.mapTo(&viewport, QPoint()), outcome.size());
        QVERIFY(viewport.rect().contains(shown));
    }

    void canBeCancelledWhileTelegramIsSilent()
    {
        AddBotDialog &dialog = open();
        m_bench->server.faults().add(Fault::neverAnswer());
        type(QLatin1String(testsupport::testToken));
        QTest::keyClick(&token(), Qt::Key_Return);
        QTRY_COMPARE(m_bench->server.callCount("getMe"), 1);
        QVERIFY(!token().isEnabled());
        QVERIFY(!checkButton().isEnabled());
        QVERIFY(!addButton().isEnabled());
        QCOMPARE(testsupport::accessibleTextNamed(dialog, u"Progress"_s), u"Asking Telegram…"_s);
        QVERIFY(child<QPushButton>(dialog, "cancelButton").isEnabled());

        // Another Enter does not throw the dialog away, Escape does.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        testsupport::settle();
        QVERIFY(m_bench->bots().empty());
    }

    void nothingMovesWhileWaiting()
    {
        AddBotDialog &dialog = open();
        m_bench->server.faults().add(Fault::neverAnswer());
        type(QLatin1String(testsupport::testToken));
        const auto places = [&dialog] {
            QList<QRect> rects{dialog.geometry()};
            for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
                if (widget->isVisible() && !qobject_cast<const widgets::TextLabel *>(widget))
                    rects.append(QRect(widget->mapTo(&dialog, QPoint()), widget->size()));
            }
            return rects;
        };
        const QList<QRect> before = places();
        QTest::keyClick(&token(), Qt::Key_Return);
        testsupport::settle();
        QVERIFY(!token().isEnabled());
        QCOMPARE(places(), before);
    }

    void takesTheTokenBackWhenCancelledAtTheKeychain()
    {
        AskingVault vault;
        services::Accounts accounts(m_bench->ledger, vault, *m_bench->connections, m_bench->clock);
        show(std::make_unique<AddBotDialog>(accounts));
        QVERIFY2(keychain().startsWith(u"GNOME Keyring, locked"_s), qPrintable(keychain()));
        typeAndCheck();
        QTest::mouseClick(&addButton(), Qt::LeftButton);
        QTRY_VERIFY(vault.stored == vault::Slot(benchBot));
        QCOMPARE(vault.retries, 1);
        QTest::mouseClick(&child<QPushButton>(*m_dialog, "cancelButton"), Qt::LeftButton);
        QVERIFY(!m_dialog->isVisible());
        QTRY_VERIFY(!vault.stored);
        QVERIFY(m_bench->bots().empty());
    }

    void replacesATokenWithoutAQuestion()
    {
        QVERIFY(m_bench->addBot());
        const QByteArray fresh = "123456789:AAG-freshTokenThatMustNeverBeSeen99999";
        m_bench->server.world().findBot(benchBot)->token = fresh;
        AddBotDialog &dialog =
            show(std::make_unique<AddBotDialog>(*m_bench->accounts, m_bench->bots().front()));
        QSignalSpy replaced(&dialog, &AddBotDialog::tokenReplaced);
        QCOMPARE(dialog.windowTitle(), u"Replace token"_s);
        QCOMPARE(bot(), u"@acme_invites_bot — Acme Invites"_s);
        QVERIFY(!child<QCheckBox>(dialog, "usedElsewhereCheckBox").isVisible());
        QVERIFY(!checkButton().isVisible());
        type(QLatin1String(fresh));
        QTest::keyClick(&token(), Qt::Key_Return);
        QVERIFY(replaced.wait());
        QVERIFY(!dialog.isVisible());
        QCOMPARE(testsupport::wait(m_bench->vault.read(benchBot)).value(), core::Secret(fresh));
    }

    void refusesAnotherBotsTokenWhereOneIsReplaced()
    {
        QVERIFY(m_bench->addBot());
        show(std::make_unique<AddBotDialog>(*m_bench->accounts, m_bench->bots().front()));
        m_bench->server.forgetCalls();
        type(u"987654321:AAF-anotherTokenThatMustNeverBeSeen0"_s);
        QVERIFY2(hint().startsWith(u"This token belongs to another bot."_s), qPrintable(hint()));
        QVERIFY(!addButton().isEnabled());
        QTest::keyClick(&token(), Qt::Key_Return);
        testsupport::settle();
        QVERIFY(m_bench->server.calls().empty());
    }

    void keepsTheOldTokenWhenTheNewOneIsRefused()
    {
        QVERIFY(m_bench->addBot());
        show(std::make_unique<AddBotDialog>(*m_bench->accounts, m_bench->bots().front()));
        type(u"123456789:AAF-revokedTokenThatMustNeverBeSeen"_s);
        QTest::keyClick(&token(), Qt::Key_Return);
        QTRY_VERIFY2(problem().contains(u"refuses the bot's token"_s), qPrintable(problem()));
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(testsupport::wait(m_bench->vault.read(benchBot)).value(),
                 testsupport::testSecret());
    }

    void tellsTheTokenToNobody()
    {
        AddBotDialog &dialog = open();
        typeAndCheck();
        auto &eye = child<QToolButton>(dialog, "showTokenButton");
        QTest::mouseClick(&eye, Qt::LeftButton);
        QVERIFY(token().isRevealed());
        const QString secret = QLatin1String(testsupport::testToken).mid(10, 12);
        QVERIFY(!testsupport::accessibleText(&dialog).contains(secret));
        QVERIFY(!dialog.windowTitle().contains(secret));

        QTest::keyClick(&token(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&token(), Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(&token(), Qt::Key_X, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void showsAStrangersNameAsText()
    {
        m_bench->server.world().findBot(benchBot)->firstName =
            u"<b>Acme</b>\u202Egpj.exe\nsecond line"_s;
        open();
        typeAndCheck();
        QCOMPARE(bot(), u"@acme_invites_bot — <b>Acme</b>gpj.exe second line, checked just now"_s);
        for (const QLabel *label : child<Outcome>(*m_dialog, "botOutcome").findChildren<QLabel *>())
            QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
    }

    void namesEverythingForScreenReaders()
    {
        AddBotDialog &dialog = open();
        QCOMPARE(dialog.windowTitle(), u"Add bot"_s);
        QStringList names;
        for (QWidget *widget : dialog.findChildren<QWidget *>()) {
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible())
                names += QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
        }
        for (const auto &name : {u"Bot token"_s, u"Show token"_s, u"Check"_s,
                                 u"Used by another program"_s, u"Add bot"_s, u"Cancel"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
        QVERIFY(!names.contains(QString()));
        QVERIFY(QAccessible::queryAccessibleInterface(&token())->state().passwordEdit);
    }

    void fitsASmallScreenWithLargeLetters()
    {
        const QFont usual = QApplication::font();
        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * 2);
        QApplication::setFont(large);
        const AddBotDialog &dialog = open();
        const QSize least = dialog.minimumSizeHint();
        QApplication::setFont(usual);
        QVERIFY2(least.width() <= 1000 && least.height() <= 640,
                 qPrintable(u"%1×%2"_s.arg(least.width()).arg(least.height())));
    }
};

QTEST_MAIN(AddBotDialogTest)
#include "tst_addbotdialog.moc"
