// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ledger/schema.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <limits>

namespace samples {

inline bool store(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// A folder of schema steps: the program's own, and more.
class Steps
{
public:
    /// Those up to the number.
    explicit Steps(int last = std::numeric_limits<int>::max())
    {
        for (const QFileInfo &step : QDir(ledger::schemaFolder()).entryInfoList(QDir::Files)) {
            const int number = step.fileName().section(u'-', 0, 0).toInt();
            if (number > last)
                continue;
            QFile::copy(step.filePath(), m_folder.filePath(step.fileName()));
            m_own = std::max(m_own, number);
        }
    }
    QString path() const { return m_folder.path(); }
    /// The number of the program's own last step.
    int own() const { return m_own; }
    /// A step that comes so much later than that.
    bool add(int later, const QByteArray &sql) const
    {
        return store(
            m_folder.filePath(QStringLiteral("%1-more.sql").arg(m_own + later, 4, 10, QChar(u'0'))),
            sql);
    }

private:
    QTemporaryDir m_folder;
    int m_own = 0;
};

} // namespace samples
