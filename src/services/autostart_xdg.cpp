// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/autostart.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

using core::Error;
using core::Result;
using namespace Qt::StringLiterals;

namespace services {

namespace {

QString pathOf(const QString &entry)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/autostart/"_s + entry + u".desktop"_s;
}

/// An argument as the specification wants it in Exec: quoted, with its own escapes, and once more
/// escaped as every string of such a file.
QString quoted(const QString &argument)
{
    QString inner;
    for (const QChar c : argument) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            inner += u"\\\\"_s; // one backslash in the file's own escapes
        if (c == u'\\')
            inner += u"\\\\"_s;
        else if (c == u'%')
            inner += u"%%"_s;
        else if (c == u'\n')
            inner += u"\\n"_s;
        else
            inner += c;
    }
    return u'"' + inner + u'"';
}

} // namespace

Autostart::Autostart(const QString &profileId, const QStringList &command)
    : m_entry(u"gatehouse-"_s + profileId)
    , m_command(command)
{ }

bool Autostart::isOn() const
{
    QFile file(pathOf(m_entry));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    // Desktops switch an entry off by one of these lines.
    const QList<QByteArray> lines = file.readAll().split('\n');
    return !lines.contains("Hidden=true") && !lines.contains("X-GNOME-Autostart-enabled=false");
}

Result<> Autostart::setOn(bool on) const
{
    const QString path = pathOf(m_entry);
    const auto failed = [](const QString &why) {
        return Result<>(Error::Kind::StorageFailed, u"autostart: "_s + why);
    };
    if (!on) {
        QFile file(path);
        return !file.exists() || file.remove() ? Result<>() : failed(file.errorString());
    }
    QStringList command;
    for (const QString &argument : m_command)
        command += quoted(argument);
    const QString text = u"[Desktop Entry]\n"
                         "Type=Application\n"
                         "Name=Gatehouse\n"
                         "Icon=gatehouse\n"
                         "Exec=%1\n"
                         "Terminal=false\n"
                         "X-GNOME-Autostart-enabled=true\n"_s.arg(command.join(u' '));
    if (!QDir().mkpath(QFileInfo(path).path()))
        return failed(u"no folder"_s);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
        return failed(file.errorString());
    return {};
}

} // namespace services
