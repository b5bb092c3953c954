// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "support/testing.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// What the files of one folder of src/ may include.
struct Rule
{
    QStringList layers; ///< other folders of src/
    QStringList modules; ///< of Qt, in every file
    QStringList privateModules; ///< of Qt, in .cpp files only
    QStringList privateHeaders; ///< of other libraries, in .cpp files only; folders end in '/'
};

/// The table of CONTRIBUTING.md ("Layers").
const QMap<QString, Rule> &rules()
{
    static const QStringList screen{u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s};
    static const QMap<QString, Rule> table{
        {u"core"_s, {{}, {u"QtCore"_s}, {}, {}}},
        {u"domain"_s, {{u"core"_s}, {u"QtCore"_s}, {}, {}}},
        {u"telegram"_s, {{u"core"_s}, {u"QtCore"_s, u"QtNetwork"_s}, {}, {}}},
        {u"vault"_s, {{u"core"_s}, {u"QtCore"_s}, {u"QtDBus"_s}, {u"qt6keychain/"_s}}},
        {u"ledger"_s, {{u"core"_s, u"domain"_s}, {u"QtCore"_s}, {u"QtSql"_s}, {}}},
        {u"simulator"_s, {{u"core"_s}, {u"QtCore"_s, u"QtNetwork"_s}, {}, {}}},
        {u"services"_s,
         {{u"core"_s, u"domain"_s, u"telegram"_s, u"vault"_s, u"ledger"_s}, {u"QtCore"_s}, {}, {}}},
        {u"models"_s, {{u"core"_s, u"domain"_s, u"services"_s}, {u"QtCore"_s}, {}, {}}},
        {u"resources"_s, {{}, screen, {}, {}}},
        {u"widgets"_s,
         {{u"core"_s, u"domain"_s, u"services"_s, u"models"_s, u"resources"_s},
          screen,
          {},
          {u"qrencode.h"_s}}},
        // The one place where everything is put together. Network: one instance per profile. D-Bus:
        // the desktop's notifications.
        {u"app"_s,
         {{u"core"_s, u"domain"_s, u"telegram"_s, u"vault"_s, u"ledger"_s, u"simulator"_s,
           u"services"_s, u"models"_s, u"resources"_s, u"widgets"_s},
          screen,
          {u"QtNetwork"_s, u"QtDBus"_s},
          {}}},
    };
    return table;
}

/// Libraries that some layer keeps to itself.
bool isGuarded(const QString &header)
{
    for (const Rule &rule : rules()) {
        for (const QString &guarded : rule.privateHeaders) {
            if (header == guarded || (guarded.endsWith(u'/') && header.startsWith(guarded)))
                return true;
        }
    }
    return false;
}

/// Qt's headers by name ("QSqlQuery", "qsqlquery.h", "QtSql") with the module that has them.
QHash<QString, QString> modulesByHeader(const QString &includeDir)
{
    QHash<QString, QString> modules;
    for (const QString &module : QDir(includeDir).entryList({u"Qt*"_s}, QDir::Dirs)) {
        for (const QString &header : QDir(includeDir + u'/' + module).entryList(QDir::Files))
            modules.insert(header, module);
    }
    return modules;
}

/// Reads single lines of source files and says what is wrong with what they include.
class IncludeCheck
{
public:
    explicit IncludeCheck(QHash<QString, QString> modules)
        : m_modules(std::move(modules))
    { }

    /// An objection, or nothing. The file is named from src/: "telegram/botapi.cpp".
    QString objection(const QString &file, const QString &line) const
    {
        static const QRegularExpression include(
            uR"(^\s*#\s*(?:include|import)\s*([<"])([^>"]+)[>"])"_s);
        const auto match = include.match(line);
        if (!match.hasMatch())
            return {};
        const QString layer = file.section(u'/', 0, 0);
        const QString header = match.captured(2);
        if (!rules().contains(layer))
            return u"the folder is not in the table"_s;
        return match.captured(1) == "\""_L1
            ? ownObjection(layer, header)
            : foreignObjection(layer, header, file.endsWith(".cpp"_L1));
    }

private:
    static QString ownObjection(const QString &layer, const QString &header)
    {
        static const QRegularExpression generated(
            u"^(ui_[a-z]+\\.h|moc_[a-z]+\\.cpp|[a-z]+\\.moc)$"_s);
        if (generated.match(header).hasMatch()) {
            const bool isForm = header.startsWith("ui_"_L1);
            return isForm && layer != "widgets"_L1 ? u"forms belong to widgets"_s : QString();
        }
        const QString other = header.section(u'/', 0, 0);
        if (!header.contains(u'/') || header.contains(".."_L1) || !rules().contains(other))
            return u"includes are written from src/"_s;
        if (other != layer && !rules()[layer].layers.contains(other))
            return layer + u" may not know "_s + other;
        return {};
    }

    QString foreignObjection(const QString &layer, const QString &header, bool isSource) const
    {
        const Rule &rule = rules()[layer];
        if (header.startsWith("private/"_L1) || header.contains("/private/"_L1))
            return u"Qt's private headers may change with every release"_s;
        if (isGuarded(header)) {
            const QString folder = header.section(u'/', 0, 0) + u'/';
            const bool isOurs =
                rule.privateHeaders.contains(folder) || rule.privateHeaders.contains(header);
            return isOurs && isSource ? QString()
                                      : u"only one layer's .cpp files know this library"_s;
        }
        const QString folder = header.section(u'/', 0, -2);
        const QString module = folder.startsWith("Qt"_L1) ? folder : m_modules.value(header);
        if (module.isEmpty()) {
            const bool looksLikeQt = header.size() > 1 && header[0] == u'Q' && header[1].isUpper();
            return looksLikeQt ? u"no module of Qt has this header"_s : QString();
        }
        if (rule.modules.contains(module) || (isSource && rule.privateModules.contains(module)))
            return {};
        if (rule.privateModules.contains(module))
            return module + u" is for .cpp files only here"_s;
        return layer + u" may not use "_s + module;
    }

    const QHash<QString, QString> m_modules;
};

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

/// Files below a folder of the repository, named from the repository.
QStringList filesBelow(const QString &folder, const QStringList &patterns)
{
    const QDir repository(QStringLiteral(GATEHOUSE_SOURCE_DIR));
    QStringList files;
    QDirIterator walk(repository.filePath(folder), patterns, QDir::Files,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        files += repository.relativeFilePath(walk.next());
    files.sort();
    return files;
}

QString fromRepository(const QString &file)
{
    return QStringLiteral(GATEHOUSE_SOURCE_DIR) + u'/' + file;
}

bool hasLicenceLines(const QStringList &lines)
{
    const QStringList top = lines.first(std::min<qsizetype>(lines.size(), 4));
    const auto has = [&top](QLatin1StringView text) {
        return std::any_of(top.begin(), top.end(),
                           [text](const QString &line) { return line.endsWith(text); });
    };
    return has("SPDX-FileCopyrightText: 2026 The Gatehouse authors"_L1)
        && has("SPDX-License-Identifier: MIT"_L1);
}

} // namespace

/// The tree is the architecture: every include, form and licence line of the repository is read.
class LayersTest : public testsupport::Test
{
    Q_OBJECT

    const IncludeCheck m_check{modulesByHeader(QStringLiteral(QT_INCLUDE_DIR))};

private Q_SLOTS:
    void allows_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("line");
        QTest::newRow("a lower layer") << u"telegram/botapi.cpp"_s << u"#include \"core/task.h\""_s;
        QTest::newRow("its own layer")
            << u"telegram/botapi.cpp"_s << u"#include \"telegram/botapi.h\""_s;
        QTest::newRow("the standard library") << u"core/task.h"_s << u"#include <memory>"_s;
        QTest::newRow("QtCore") << u"domain/link.h"_s << u"#include <QString>"_s;
        QTest::newRow("QtCore by its file") << u"domain/link.h"_s << u"#include <qstring.h>"_s;
        QTest::newRow("QtCore by its module")
            << u"domain/link.h"_s << u"#include <QtCore/QString>"_s;
        QTest::newRow("QtGlobal, which names no module")
            << u"domain/link.h"_s << u"#include <QtGlobal>"_s;
        QTest::newRow("network in telegram")
            << u"telegram/transport.h"_s << u"#include <QNetworkReply>"_s;
        QTest::newRow("network in the simulator")
            << u"simulator/server.h"_s << u"#include <QTcpServer>"_s;
        QTest::newRow("SQL inside the ledger")
            << u"ledger/sqliteledger.cpp"_s << u"#include <QSqlQuery>"_s;
        QTest::newRow("keychain inside the vault")
            << u"vault/keychainvault.cpp"_s << u"#include <qt6keychain/keychain.h>"_s;
        QTest::newRow("D-Bus inside the vault")
            << u"vault/probe.cpp"_s << u"#include <QDBusMessage>"_s;
        QTest::newRow("widgets") << u"widgets/mainwindow.h"_s << u"#include <QMainWindow>"_s;
        QTest::newRow("SVG in widgets") << u"widgets/icons.cpp"_s << u"#include <QSvgRenderer>"_s;
        QTest::newRow("QR codes inside widgets")
            << u"widgets/qrcode.cpp"_s << u"#include <qrencode.h>"_s;
        QTest::newRow("icons in widgets")
            << u"widgets/mainwindow.cpp"_s << u"#include \"resources/icons.h\""_s;
        QTest::newRow("a form") << u"widgets/mainwindow.cpp"_s << u"#include \"ui_mainwindow.h\""_s;
        QTest::newRow("a moc file") << u"core/task.cpp"_s << u"#include \"task.moc\""_s;
        QTest::newRow("the simulator in app")
            << u"app/demo.cpp"_s << u"#include \"simulator/server.h\""_s;
        QTest::newRow("a local socket in app")
            << u"app/instance.cpp"_s << u"#include <QLocalServer>"_s;
        QTest::newRow("no include") << u"core/task.h"_s << u"// see \"widgets/errortext.h\""_s;
        QTest::newRow("a comment") << u"core/task.h"_s << u"// #include \"widgets/errortext.h\""_s;
    }
    void allows()
    {
        QFETCH(QString, file);
        QFETCH(QString, line);
        QCOMPARE(m_check.objection(file, line), QString());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *cause, const QString &file, const QString &line,
                            const QString &why) {
            QTest::newRow(cause) << file << line << why;
        };
        row("an upper layer", u"core/task.h"_s, u"#include \"domain/link.h\""_s,
            u"core may not know domain"_s);
        row("a neighbour", u"telegram/botapi.h"_s, u"#include \"domain/link.h\""_s,
            u"telegram may not know domain"_s);
        row("telegram in the simulator", u"simulator/world.h"_s, u"#include \"telegram/types.h\""_s,
            u"simulator may not know telegram"_s);
        row("the simulator in services", u"services/rotation.h"_s,
            u"#include \"simulator/world.h\""_s, u"services may not know simulator"_s);
        row("the vault in widgets", u"widgets/addbot.cpp"_s, u"#include \"vault/vault.h\""_s,
            u"widgets may not know vault"_s);
        row("telegram in models", u"models/linkmodel.h"_s, u"#include \"telegram/types.h\""_s,
            u"models may not know telegram"_s);
        row("icons in models", u"models/linkmodel.h"_s, u"#include \"resources/icons.h\""_s,
            u"models may not know resources"_s);
        row("app in widgets", u"widgets/mainwindow.cpp"_s, u"#include \"app/options.h\""_s,
            u"widgets may not know app"_s);
        row("odd spacing", u"core/task.h"_s, u"  #  include\t\"widgets/mainwindow.h\""_s,
            u"core may not know widgets"_s);
        row("no folder", u"core/task.cpp"_s, u"#include \"task.h\""_s,
            u"includes are written from src/"_s);
        row("a way round", u"core/task.cpp"_s, u"#include \"core/../widgets/mainwindow.h\""_s,
            u"includes are written from src/"_s);
        row("a test's header", u"core/task.cpp"_s, u"#include \"support/testing.h\""_s,
            u"includes are written from src/"_s);
        row("a folder without a rule", u"utils/strings.h"_s, u"#include <QString>"_s,
            u"the folder is not in the table"_s);
        row("network in services", u"services/leaks.cpp"_s, u"#include <QNetworkAccessManager>"_s,
            u"services may not use QtNetwork"_s);
        row("network by its module", u"services/leaks.cpp"_s,
            u"#include <QtNetwork/QNetworkReply>"_s, u"services may not use QtNetwork"_s);
        row("a whole module", u"models/linkmodel.cpp"_s, u"#include <QtWidgets>"_s,
            u"models may not use QtWidgets"_s);
        row("SQL in a header", u"ledger/sqliteledger.h"_s, u"#include <QSqlDatabase>"_s,
            u"QtSql is for .cpp files only here"_s);
        row("SQL in services", u"services/history.cpp"_s, u"#include <QSqlQuery>"_s,
            u"services may not use QtSql"_s);
        row("an icon in models", u"models/linkmodel.cpp"_s, u"#include <QIcon>"_s,
            u"models may not use QtGui"_s);
        row("an icon by its file", u"models/linkmodel.cpp"_s, u"#include <qicon.h>"_s,
            u"models may not use QtGui"_s);
        row("widgets in services", u"services/rotation.cpp"_s, u"#include <QMessageBox>"_s,
            u"services may not use QtWidgets"_s);
        row("SVG in core", u"core/log.cpp"_s, u"#include <QSvgRenderer>"_s,
            u"core may not use QtSvg"_s);
        row("D-Bus in a header", u"vault/probe.h"_s, u"#include <QDBusMessage>"_s,
            u"QtDBus is for .cpp files only here"_s);
        row("a test library", u"core/task.cpp"_s, u"#include <QTest>"_s,
            u"core may not use QtTest"_s);
        row("keychain in a header", u"vault/keychainvault.h"_s,
            u"#include <qt6keychain/keychain.h>"_s,
            u"only one layer's .cpp files know this library"_s);
        row("keychain elsewhere", u"services/bots.cpp"_s, u"#include <qt6keychain/keychain.h>"_s,
            u"only one layer's .cpp files know this library"_s);
        row("QR codes elsewhere", u"services/links.cpp"_s, u"#include <qrencode.h>"_s,
            u"only one layer's .cpp files know this library"_s);
        row("Qt's inside", u"widgets/table.cpp"_s, u"#include <private/qtableview_p.h>"_s,
            u"Qt's private headers may change with every release"_s);
        row("a form elsewhere", u"app/main.cpp"_s, u"#include \"ui_mainwindow.h\""_s,
            u"forms belong to widgets"_s);
        row("a header of no module", u"core/task.h"_s, u"#include <QNoSuchThing>"_s,
            u"no module of Qt has this header"_s);
    }
    void refuses()
    {
        QFETCH(QString, file);
        QFETCH(QString, line);
        QFETCH(QString, why);
        QCOMPARE(m_check.objection(file, line), why);
    }

    void everyIncludeGoesDown()
    {
        const QStringList files = filesBelow(u"src"_s, {u"*.h"_s, u"*.cpp"_s});
        QVERIFY(files.contains(u"src/core/task.h"_s));
        QStringList objections;
        for (const QString &file : files) {
            int number = 0;
            for (const QString &line : linesOf(fromRepository(file))) {
                ++number;
                const QString why = m_check.objection(file.section(u'/', 1), line);
                if (!why.isEmpty())
                    objections +=
                        u"%1:%2: %3 (%4)"_s.arg(file, QString::number(number), why, line.trimmed());
            }
        }
        QVERIFY2(objections.isEmpty(), qPrintable(objections.join(u'\n')));
    }

    /// So that every header is known to compile alone (cmake/Layers.cmake).
    void everySourceIncludesItsHeaderFirst()
    {
        QStringList objections;
        int headers = 0;
        for (const QString &file : filesBelow(u"src"_s, {u"*.cpp"_s})) {
            const QString header = file.chopped(4) + u".h"_s;
            if (!QFile::exists(fromRepository(header)))
                continue;
            ++headers;
            const QString wanted = u"#include \"%1\""_s.arg(header.section(u'/', 1));
            const QStringList lines = linesOf(fromRepository(file));
            const auto first = std::find_if(lines.begin(), lines.end(), [](const QString &line) {
                return line.startsWith("#include"_L1);
            });
            if (first == lines.end() || *first != wanted)
                objections += file;
        }
        QVERIFY(headers > 0);
        QVERIFY2(objections.isEmpty(), qPrintable(objections.join(u'\n')));
    }

    void everyFormHasItsClass()
    {
        QStringList objections;
        for (const QString &form : filesBelow(u"ui"_s, {u"*.ui"_s})) {
            const QString name = form.section(u'/', 1).chopped(3);
            for (const QLatin1StringView suffix : {".h"_L1, ".cpp"_L1}) {
                const QString needed = u"src/widgets/"_s + name + suffix;
                if (!QFile::exists(fromRepository(needed)))
                    objections += form + u" has no "_s + needed;
            }
        }
        QVERIFY2(objections.isEmpty(), qPrintable(objections.join(u'\n')));
    }

    void knowsLicenceLines()
    {
        const QStringList both{u"// SPDX-FileCopyrightText: 2026 The Gatehouse authors"_s,
                               u"// SPDX-License-Identifier: MIT"_s};
        QVERIFY(hasLicenceLines(both));
        QVERIFY(hasLicenceLines(QStringList{u"#!/bin/sh"_s} + both));
        QVERIFY(!hasLicenceLines({both.first()}));
        QVERIFY(!hasLicenceLines({both.last()}));
        QVERIFY(!hasLicenceLines({}));
        QVERIFY(!hasLicenceLines(QStringList(10, u"//"_s) + both));
    }

    void everySourceFileTellsItsLicence()
    {
        const QStringList files = filesBelow(u"src"_s, {u"*.h"_s, u"*.cpp"_s, u"CMakeLists.txt"_s})
            + filesBelow(u"tests"_s,
                         {u"*.h"_s, u"*.cpp"_s, u"*.sh"_s, u"*.py"_s, u"CMakeLists.txt"_s})
            + filesBelow(u"cmake"_s, {u"*.cmake"_s}) + filesBelow(u"scripts"_s, {u"*"_s})
            + QStringList{u"CMakeLists.txt"_s};
        QVERIFY(files.contains(u"cmake/Layers.cmake"_s));
        QStringList without;
        for (const QString &file : files) {
            if (!hasLicenceLines(linesOf(fromRepository(file))))
                without += file;
        }
        QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(LayersTest)
#include "tst_layers.moc"
