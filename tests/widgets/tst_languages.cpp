// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/languages.h"

#include "support/testing.h"

using namespace Qt::StringLiterals;
using widgets::Language;

class LanguagesTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void callsEachLanguageByItsOwnName()
    {
        const std::vector<Language> expected{
            {u"en"_s, u"English"_s},    {u"ru"_s, u"Русский"_s},
            {u"uk"_s, u"Українська"_s}, {u"uz"_s, u"O‘zbek"_s},
            {u"fa"_s, u"فارسی"_s},      {u"ar"_s, u"العربية"_s},
            {u"es"_s, u"Español"_s},    {u"pt_BR"_s, u"Português (Brasil)"_s},
            {u"id"_s, u"Indonesia"_s},  {u"tr"_s, u"Türkçe"_s},
            {u"de"_s, u"Deutsch"_s},    {u"it"_s, u"Italiano"_s},
        };
        const auto &offered = widgets::languages();
        QCOMPARE(offered.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(offered[i].code, expected[i].code);
            QCOMPARE(offered[i].name, expected[i].name);
        }
    }
};

QTEST_GUILESS_MAIN(LanguagesTest)
#include "tst_languages.moc"
