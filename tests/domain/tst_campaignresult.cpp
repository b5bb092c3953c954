// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/campaignresult.h"

#include "domain/csv.h"
#include "support/testing.h"

using namespace Qt::StringLiterals;
using domain::CampaignLink;
using domain::ResultFormat;
using domain::StepState;

class CampaignResultTest : public testsupport::Test
{
    Q_OBJECT

private:
    const std::vector<CampaignLink> m_links{
        {1, u"Anna"_s, u"https://t.me/+aaa"_s, StepState::Done},
        {2, u"=B|n*"_s, {}, StepState::Refused},
        {3, u"Cleo\u202e"_s, {}, StepState::Unknown},
        {4, u"سارا"_s, {}, StepState::Pending},
        {5, u"D"_s, {}, StepState::Sent},
        {6, u"E"_s, {}, StepState::Dropped},
    };

private Q_SLOTS:
    void writesCsv()
    {
        const QString mark = QString::fromUtf8(domain::csvMark.toByteArray());
        QCOMPARE(resultText(ResultFormat::Csv, m_links),
                 mark
                     + u"name,url,state\r\nAnna,https://t.me/+aaa,made\r\n'=B|n*,,refused\r\n"
                       "Cleo,,unknown\r\nسارا,,pending\r\nD,,sent\r\nE,,not made\r\n"_s);
    }

    void writesMarkdownInWhichNothingIsMarkup()
    {
        QCOMPARE(resultText(ResultFormat::Markdown, m_links),
                 u"| Name | Link | State |\n| --- | --- | --- |\n"
                 "| Anna | <https://t.me/+aaa> | made |\n| \\=B\\|n\\* |  | refused |\n"
                 "| Cleo |  | unknown |\n| سارا |  | pending |\n| D |  | sent |\n"
                 "| E |  | not made |\n"_s);
        const CampaignLink odd{1, u"a"_s, u"https://t.me/+a|b>c\nd"_s, StepState::Done};
        QCOMPARE(resultText(ResultFormat::Markdown, {odd}).split(u'\n')[2],
                 u"| a | <https://t.me/+a%7Cb%3Ec%0Ad> | made |"_s);
    }

    void copiesWhatWasMade()
    {
        QCOMPARE(resultLines(m_links), u"Anna: https://t.me/+aaa"_s);
        QCOMPARE(domain::resultLines({}), QString());
    }

    void readsALinkFromItsStep()
    {
        domain::StepRequest request;
        request.settings.name = u"Anna"_s;
        domain::JobStep step;
        step.id.position = 7;
        step.request = requestText(domain::JobKind::Create, request);
        step.outcome = {StepState::Done, {}, {}, u"https://t.me/+aaa"_s};
        QCOMPARE(campaignLinkOf(step),
                 (CampaignLink{7, u"Anna"_s, u"https://t.me/+aaa"_s, StepState::Done}));
    }

    void writesTables()
    {
        const QString csv = tableText(ResultFormat::Csv, {u"a"_s, u"b"_s}, {{u"1,2"_s, u"x\ny"_s}});
        QVERIFY(csv.endsWith(u"a,b\r\n\"1,2\",\"x\ny\"\r\n"_s));
        QCOMPARE(tableText(ResultFormat::Markdown, {u"a"_s, u"b"_s}, {{u"1|2"_s, u"x\ny"_s}}),
                 u"| a | b |\n| --- | --- |\n| 1\\|2 | x y |\n"_s);
    }
};

QTEST_GUILESS_MAIN(CampaignResultTest)
#include "tst_campaignresult.moc"
