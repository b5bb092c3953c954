// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/autostart.h"

#include <QDir>
#include <QSettings>

using core::Error;
using core::Result;
using namespace Qt::StringLiterals;

namespace services {

namespace {

constexpr auto runKey = "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_L1;

/// As CommandLineToArgvW takes it apart: backslashes count only in front of a quotation mark.
QString quoted(const QString &argument)
{
    QString inner;
    int backslashes = 0;
    for (const QChar c : argument) {
        if (c == u'"')
            inner += QString(backslashes + 1, u'\\');
        backslashes = c == u'\\' ? backslashes + 1 : 0;
        inner += c;
    }
    return u'"' + inner + QString(backslashes, u'\\') + u'"';
}

} // namespace

Autostart::Autostart(const QString &profileId, const QStringList &command)
    : m_entry(u"Gatehouse "_s + profileId)
    , m_command(command)
{ }

bool Autostart::isOn() const
{
    const QSettings settings(runKey, QSettings::NativeFormat);
    return settings.contains(m_entry);
}

Result<> Autostart::setOn(bool on) const
{
    QSettings settings(runKey, QSettings::NativeFormat);
    if (on) {
        QStringList command{quoted(QDir::toNativeSeparators(m_command.value(0)))};
        for (qsizetype i = 1; i < m_command.size(); ++i)
            command += quoted(m_command[i]);
        settings.setValue(m_entry, command.join(u' '));
    } else {
        settings.remove(m_entry);
    }
    settings.sync();
    if (settings.status() != QSettings::NoError)
        return {Error::Kind::StorageFailed, u"autostart: the registry refused"_s};
    return {};
}

} // namespace services
