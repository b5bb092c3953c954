// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/aboutdialog.h"

#include "support/testing.h"
#include "widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using widgets::AboutDialog;

class AboutDialogTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void tellsVersionAndLibraries()
    {
        AboutDialog dialog;
        dialog.show();
        QCOMPARE(dialog.windowTitle(), u"About Gatehouse"_s);
        const auto text = [&dialog](const QString &name) {
            return dialog.findChild<widgets::TextLabel *>(name)->fullText();
        };
        QVERIFY(text(u"versionText"_s).contains(QLatin1String(GATEHOUSE_VERSION)));
        QVERIFY(text(u"licenceText"_s).contains(u"MIT"_s));
        const QString qt = u"Qt "_s + QLatin1String(qVersion());
        for (const auto &library : {qt, u"QtKeychain"_s, u"libqrencode"_s})
            QVERIFY2(text(u"librariesText"_s).contains(library), qPrintable(library));
    }

    void copiesVersionsAndNothingPersonal()
    {
        AboutDialog dialog;
        dialog.show();
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"copyButton"_s), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(u"Gatehouse "_s + QLatin1String(GATEHOUSE_VERSION)));
        QVERIFY(copied.contains(QLatin1String(qVersion())));
        QVERIFY(!copied.contains(QSysInfo::machineHostName()));
    }
};

QTEST_MAIN(AboutDialogTest)
#include "tst_aboutdialog.moc"
