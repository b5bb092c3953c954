// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "simulator/demonames.h"

using namespace Qt::StringLiterals;

namespace simulator {

const QStringList &demoLinkNames()
{
    static const QStringList names{
        u"Instagram bio"_s,
        u"Instagram story"_s,
        u"Website header"_s,
        u"Website footer"_s,
        u"YouTube description"_s,
        u"YouTube pinned comment"_s,
        u"TikTok profile"_s,
        u"Podcast episode"_s,
        u"Podcast show notes"_s,
        u"Spring sale"_s,
        u"Black Friday 🛍️"_s,
        u"Back to school"_s,
        u"Giveaway 🎁"_s,
        u"Referral: team A"_s,
        u"Referral: team B"_s,
        u"Partner: Nordlicht"_s,
        u"Partner: Café Aurora"_s,
        u"Meetup Berlin"_s,
        u"Meetup Kraków"_s,
        u"Meetup Zürich"_s,
        u"Conference booth"_s,
        u"Flyer, city centre"_s,
        u"Poster QR, metro"_s,
        u"Business card"_s,
        u"Email signature"_s,
        u"Welcome mail"_s,
        u"Onboarding step 3"_s,
        u"Support answers"_s,
        u"Staff only"_s,
        u"Moderators"_s,
        u"Volunteers"_s,
        u"Speakers"_s,
        u"Sponsors ⭐"_s,
        u"Test link"_s,
        u"Translators"_s,
        u"Early access 🚀"_s,
        u"Night shift 🌙"_s,
        u"Étudiants, rentrée"_s,
        u"Año nuevo"_s,
        u"Größere Gruppe"_s,
        u"Підписники з сайту"_s,
        u"Друзі та родина"_s,
        u"Осінній набір"_s,
        u"Київ, листівки"_s,
        u"Волонтери 💙💛"_s,
        u"Розсилка, жовтень"_s,
        u"Студенты, поток 2"_s,
        u"Летняя школа"_s,
        u"Реклама в канале"_s,
        u"Новые авторы"_s,
        u"دانشجویان تهران"_s,
        u"کانال دوم"_s,
        u"تخفیف نوروز"_s,
        u"دوستان ما"_s,
        u"مجموعة الطلاب"_s,
        u"رابط الموقع"_s,
        u"خريجون ٢٠٢٥"_s,
        u"学生会"_s,
        u"新年活动 🧧"_s,
        u"春のキャンペーン"_s,
        u"한국 팬클럽"_s,
        u"תלמידים חדשים"_s,
        u"Φοιτητές"_s,
        u"दिल्ली मीटअप"_s,
    };
    return names;
}

const QStringList &demoPeopleNames()
{
    static const QStringList names{
        u"Marta Nowak"_s,    u"Ivan Petrenko"_s, u"Оксана Шевчук"_s, u"Дмитро"_s,
        u"علی رضایی"_s,      u"مريم حسن"_s,      u"Lena Vogel"_s,    u"José García"_s,
        u"Chloé Martin"_s,   u"Анна Смирнова"_s, u"Yuki Tanaka"_s,   u"王 伟"_s,
        u"김 민준"_s,        u"Noa Levi"_s,      u"Giorgos P."_s,    u"Sofia ✨"_s,
        u"Ahmed El-Sayed"_s, u"Emma"_s,          u"Kofi Mensah"_s,   u"Priya Sharma"_s,
        u"Björn Åkesson"_s,  u"Zoë"_s,           u"Tarik Yılmaz"_s,  u"Ngọc Anh"_s,
    };
    return names;
}

} // namespace simulator
