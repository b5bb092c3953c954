// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/link.h"

#include <memory>
#include <vector>

class QMimeData;

namespace models {

/// Links for other programs, copied or dragged out: the addresses as lines of text and as a list of
/// URLs, and as HTML in which each link shows its name. Names are strangers' texts: escaped, and
/// without anything that nobody can see.
std::unique_ptr<QMimeData> linkMime(const std::vector<domain::Link> &links);

} // namespace models
