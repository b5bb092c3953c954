// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "app/language.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Translators that are installed later are asked first.
bool install(QGuiApplication &application, const QLocale &locale, const QString &name,
             const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    // The system may name several languages; a file of the second is no translation into the first.
    if (!translator->load(locale, name, u"_"_s, folder)
        || QLocale(translator->language()).language() != locale.language())
        return false;
    translator->setParent(&application);
    return QCoreApplication::installTranslator(translator.release());
}

} // namespace

QLocale installLanguage(QGuiApplication &application, const QString &code)
{
    const QString folder = u":/i18n"_s;
    // The texts in the source are English save for their plurals, "%n day(s)"; those are here. It
    // stays behind every other language for what that one does not translate.
    install(application, QLocale(QLocale::English), u"gatehouse"_s, folder);

    const QLocale system = QLocale::system();
    QLocale locale = code.isEmpty() ? system : QLocale(code);
    const bool spoken = locale.language() == QLocale::English
        || install(application, locale, u"gatehouse"_s, folder);
    if (code.isEmpty() && !spoken)
        locale = QLocale(QLocale::English, system.territory());
    install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));

    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    return locale;
}

} // namespace app
