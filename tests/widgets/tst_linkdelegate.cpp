// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/linkdelegate.h"

#include "models/linktable.h"
#include "widgets/dialogbench.h"
#include "widgets/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;
using domain::LinkColumn;
using domain::TagColour;
using testsupport::benchBot;
using widgets::Theme;

namespace {

constexpr domain::SeatId seat{benchBot, {-1001}};

} // namespace

class LinkDelegateTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_bench = std::make_unique<testsupport::DialogBench>();
        QVERIFY(m_bench->open());
        ledger::Changes changes;
        changes.bots = {{benchBot, u"Gate"_s, u"gate_bot"_s, false, {}, m_bench->clock.now()}};
        changes.chats = {{seat.chat, domain::ChatKind::Channel, u"Garden"_s, {}, {}}};
        domain::Seat known;
        known.id = seat;
        changes.seats = {known};
        domain::Link link;
        link.seat = seat;
        link.hash = u"abc"_s;
        link.url = u"https://t.me/+abc"_s;
        link.settings.name = u"Press"_s;
        link.notes.tags = {u"a tag of many words"_s, u"x"_s};
        changes.links = {link};
        changes.tags = {{u"a tag of many words"_s, TagColour::Teal}, {u"x"_s, TagColour::Purple}};
        QVERIFY(testsupport::wait(m_bench->ledger.write(changes)));
        m_table = std::make_unique<models::LinkTable>(
            m_bench->catalogue,
            [](const domain::Link &one, LinkColumn) { return one.settings.name; },
            [](LinkColumn) { return QString(); });
        m_table->setQuery({});
        QTRY_COMPARE(m_table->rowCount(), 1);
        const QModelIndex name = m_table->index(0, int(LinkColumn::Name));
        QTRY_COMPARE(name.data().toString(), u"Press"_s);
        QTRY_COMPARE(
            name.data(models::LinkTable::TagsRole).value<std::vector<domain::Tag>>().at(0).colour,
            TagColour::Teal);
    }

    void cleanup()
    {
        m_table.reset();
        m_bench.reset();
    }

private:
    /// Where the colour is in the cell of the name, from left to right; nothing where it is not.
    std::optional<int> find(const QColor &colour, int width, const Theme &theme,
                            Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        QImage image(width, 34, QImage::Format_RGB32);
        image.fill(theme.window);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.palette = theme.palette();
        option.direction = direction;
        option.state = QStyle::State_Enabled;
        const widgets::LinkDelegate delegate(m_bench->clock);
        delegate.paint(&painter, option, m_table->index(0, int(LinkColumn::Name)));
        painter.end();
        for (int x = 0; x < width; ++x) {
            if (image.pixelColor(x, 17 - 8) == colour)
                return x;
        }
        return {};
    }

    std::unique_ptr<testsupport::DialogBench> m_bench;
    std::unique_ptr<models::LinkTable> m_table;

private Q_SLOTS:
    void showsTagsBehindTheNameWhereThereIsRoom()
    {
        for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
            const QColor teal = theme->tagFill(TagColour::Teal);
            const QColor purple = theme->tagFill(TagColour::Purple);
            const auto first = find(teal, 500, *theme);
            const auto second = find(purple, 500, *theme);
            QVERIFY(first && second);
            QVERIFY(*first > 30 && *second > *first);
            // The long one has no room, the short one still has.
            QVERIFY(!find(teal, 130, *theme));
            QVERIFY(find(purple, 130, *theme));
            QVERIFY(!find(purple, 60, *theme));
        }
    }

    void mirrorsForRightToLeft()
    {
        const Theme &theme = Theme::light();
        const auto first = find(theme.tagFill(TagColour::Teal), 500, theme, Qt::RightToLeft);
        const auto second = find(theme.tagFill(TagColour::Purple), 500, theme, Qt::RightToLeft);
        QVERIFY(first && second);
        QVERIFY(*second < *first && *first < 470);
    }
};

QTEST_MAIN(LinkDelegateTest)
#include "tst_linkdelegate.moc"
