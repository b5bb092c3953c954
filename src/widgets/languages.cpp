// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/languages.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

QString nameOf(const QString &code)
{
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    // "português do Brasil" is not what every Qt has: the country stands behind the language.
    if (code.contains(u'_')) {
        name = QLocale(code.section(u'_', 0, 0)).nativeLanguageName();
        name += u" ("_s + locale.nativeTerritoryName() + u')';
    } else if (locale.language() == QLocale::English) {
        name = u"English"_s; // Qt says "American English"
    } else if (locale.language() == QLocale::Spanish) {
        name = u"Español"_s; // Qt says "español de España"
    }
    // By the language's own rules: Turkish has two letters i.
    return name.isEmpty() ? name : locale.toUpper(name.first(1)) + name.mid(1);
}

} // namespace

const std::vector<Language> &languages()
{
    static const std::vector<Language> all = [] {
        std::vector<Language> made;
        for (const auto code : {"en"_L1, "ru"_L1, "uk"_L1, "uz"_L1, "fa"_L1, "ar"_L1, "es"_L1,
                                "pt_BR"_L1, "id"_L1, "tr"_L1, "de"_L1, "it"_L1})
            made.push_back({code, nameOf(code)});
        return made;
    }();
    return all;
}

} // namespace widgets
