// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "app/language.h"

#include "app/pseudotranslator.h"

#include <QGuiApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const QString folder = u":/i18n"_s;

QLocale localeOf(const QString &code)
{
    if (code == PseudoTranslator::code)
        return QLocale(QLocale::English, QLocale::UnitedStates);
    const QLocale locale(code);
    // Whose system speaks the language too has it set up with a country, and so with the way
    // dates and numbers are written there.
    const QLocale system = QLocale::system();
    return !code.contains(u'_') && !code.contains(u'-') && system.language() == locale.language()
            && system.script() == locale.script()
        ? system
        : locale;
}

/// Whose translation is nearest: Portugal reads Brazil's more easily than English.
QLocale textsOf(const QLocale &locale)
{
    return locale.language() == QLocale::Portuguese ? QLocale(QLocale::Portuguese, QLocale::Brazil)
                                                    : locale;
}

} // namespace

Language::Language(bool isReversed)
    : m_isReversed(isReversed)
{ }

Language::~Language() = default; // a translator that goes takes itself out

bool Language::install(const QLocale &locale, const QString &name, const QString &where)
{
    auto translator = std::make_unique<QTranslator>();
    // The system may name several languages; a file of the second is no translation into the first.
    if (!translator->load(locale, name, u"_"_s, where)
        || QLocale(translator->language()).language() != locale.language())
        return false;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
    return true;
}

bool Language::choose(const QString &code)
{
    if (m_isChosen && code == m_code)
        return false;
    m_isChosen = true;
    m_code = code;
    m_translators.clear();

    // The texts in the source are English save for their plurals, "%n day(s)"; those are here. It
    // stays behind every other language for what that one does not translate.
    install(QLocale(QLocale::English), u"gatehouse"_s, folder);
    m_locale = code.isEmpty() ? QLocale::system() : localeOf(code);
    const bool isSpoken = m_locale.language() == QLocale::English
        || install(textsOf(m_locale), u"gatehouse"_s, folder);
    if (code.isEmpty() && !isSpoken)
        m_locale = QLocale(QLocale::English, m_locale.territory());
    // Qt's own texts. For two languages it has none, and they are among ours.
    if (!install(textsOf(m_locale), u"qtbase"_s,
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(textsOf(m_locale), u"qtbase"_s, folder);
    if (code == PseudoTranslator::code) {
        m_translators.push_back(std::make_unique<PseudoTranslator>());
        QCoreApplication::installTranslator(m_translators.back().get());
    }

    QLocale::setDefault(m_locale);
    const bool isRightToLeft = (m_locale.textDirection() == Qt::RightToLeft) != m_isReversed;
    QGuiApplication::setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    return true;
}

} // namespace app
