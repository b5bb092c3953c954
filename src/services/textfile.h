// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/task.h"

#include <QFileDevice>

namespace services {

struct FileText
{
    QString text;
    bool cut = false; ///< the file goes on
};

/// A file's text: UTF-8, or UTF-16 where it begins with a byte order mark; at most 10 MiB of it,
/// read in pieces in another thread. NotFound for what is no ordinary file, StorageFailed.
core::Task<FileText> readTextFile(const QString &path);

/// Writes all of it or leaves what was at the path as it was. Errors: see fileError().
core::Result<> writeFile(const QString &path, const QByteArray &content);

/// Why a file could not be written: ReadOnly, DiskFull or StorageFailed, with the path in the
/// detail.
core::Error fileError(const QFileDevice &file);

} // namespace services
