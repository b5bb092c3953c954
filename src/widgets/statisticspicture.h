// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "services/statistics.h"

#include <QImage>

namespace widgets {

/// A chart to give away, with what it is about, its figures and since when is counted; dark on
/// white in every theme. title went through foreign() before.
QImage statisticsPicture(const services::Report &report, const QString &title,
                         Qt::LayoutDirection direction);

} // namespace widgets
