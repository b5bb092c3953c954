// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/navigation.h"

#include "services/catalogue.h"
#include "services/whoselink.h"
#include "widgets/chatpage.h"
#include "widgets/linksview.h"
#include "widgets/openanddelete.h"
#include "widgets/sidebar.h"
#include "widgets/texts.h"
#include "widgets/whoselinkdialog.h"

#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace widgets {

Navigation::Navigation(Parts parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{ }

bool Navigation::arriveAtSeat()
{
    if (!m_wantedSeat || !m_parts.catalogue.seat(*m_wantedSeat))
        return false;
    goToSeat(*std::exchange(m_wantedSeat, {}));
    return true;
}

void Navigation::arriveAtLink()
{
    if (m_wantedLink.isValid())
        m_parts.page.links().select(std::exchange(m_wantedLink, {}));
    else if (m_parts.page.links().selectedCount() == 0)
        m_parts.page.links().select(m_parts.page.table().idAt(0));
}

void Navigation::goToSeat(const domain::SeatId &seat)
{
    m_parts.sidebar.select(m_parts.tree.indexOf(seat));
}

void Navigation::goTo(const domain::Link &link)
{
    m_wantedLink = link.id;
    if (m_parts.page.seat() == link.seat) {
        m_parts.page.showLinks();
        if (m_parts.page.search().text().isEmpty() && m_parts.page.table().rowOf(link.id) >= 0)
            m_parts.page.links().select(std::exchange(m_wantedLink, {}));
        else
            m_parts.page.showEverything();
    } else if (m_parts.catalogue.seat(link.seat)) {
        goToSeat(link.seat);
    } else if (!m_parts.catalogue.isLoaded()) {
        m_wantedSeat = link.seat;
    } else {
        m_wantedLink = {};
        m_parts.page.showText(
            Tone::Info, tr("“%1” is in the ledger.").arg(linkName(link)),
            tr("Its chat or its bot was removed from Gatehouse. Add it again to see "
               "and change the link."));
    }
}

void Navigation::goToMade(const domain::Link &made)
{
    goToLink(made.seat, made.hash);
}

void Navigation::goToLink(const domain::SeatId &seat, const QString &hash)
{
    m_parts.catalogue.linksByHash(hash).andThen(
        this, [this, seat](const std::vector<domain::Link> &links) {
            const auto found = std::find_if(links.begin(), links.end(), [&seat](const auto &link) {
                return link.seat.bot == seat.bot;
            });
            m_parts.page.links().setFocus();
            if (found != links.end())
                goTo(*found);
            else
                m_parts.page.showText(Tone::Info, tr("This link is not in the ledger any more."),
                                      {});
        });
}

void Navigation::lookUp(const QString &text)
{
    using Kind = services::Whose::Kind;
    m_parts.whoseLink.find(text).then(
        this, [this, text](const core::Result<services::Whose> &whose) {
            if (!whose) {
                m_parts.page.showError(whose.error());
            } else if (whose->kind == Kind::Exact) {
                goTo(whose->links.front());
            } else if (whose->kind == Kind::Guess) {
                auto *dialog =
                    new WhoseLinkDialog(*whose, m_parts.catalogue, m_parts.clock, m_window);
                connect(dialog, &WhoseLinkDialog::linkChosen, this, &Navigation::goTo);
                openAndDelete(dialog);
            } else {
                m_parts.page.showText(Tone::Warning, tr("Whose link is this?"),
                                      whoseLinkText(*whose));
            }
        });
}

} // namespace widgets
