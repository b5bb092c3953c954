// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace simulator {

/// Names that people give to links, in the scripts they write; none is over 32 code points.
const QStringList &demoLinkNames();
/// First names with an optional last name after a space.
const QStringList &demoPeopleNames();

} // namespace simulator
