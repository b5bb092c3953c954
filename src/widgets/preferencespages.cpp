// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/preferencespages.h"

#include "widgets/preferencesdialog.h"

using namespace Qt::StringLiterals;

namespace widgets {

std::vector<PreferencesPage> preferencesPages()
{
    return {{u"general"_s, PreferencesDialog::tr("General")},
            {u"network"_s, PreferencesDialog::tr("Network")},
            {u"security"_s, PreferencesDialog::tr("Security")},
            {u"data"_s, PreferencesDialog::tr("Data")},
            {u"notifications"_s, PreferencesDialog::tr("Notifications")}};
}

} // namespace widgets
