// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/autostart.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QXmlStreamWriter>

using core::Error;
using core::Result;
using namespace Qt::StringLiterals;

namespace services {

namespace {

QString pathOf(const QString &entry)
{
    return QDir::homePath() + u"/Library/LaunchAgents/"_s + entry + u".plist"_s;
}

} // namespace

Autostart::Autostart(const QString &profileId, const QStringList &command)
    : m_entry(u"gatehouse."_s + profileId)
    , m_command(command)
{ }

bool Autostart::isOn() const
{
    return QFile::exists(pathOf(m_entry));
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
    if (!QDir().mkpath(QFileInfo(path).path()))
        return failed(u"no folder"_s);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    QXmlStreamWriter xml(&file);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeDTD(u"<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                 "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"_s);
    xml.writeStartElement(u"plist"_s);
    xml.writeAttribute(u"version"_s, u"1.0"_s);
    xml.writeStartElement(u"dict"_s);
    xml.writeTextElement(u"key"_s, u"Label"_s);
    xml.writeTextElement(u"string"_s, m_entry);
    xml.writeTextElement(u"key"_s, u"ProgramArguments"_s);
    xml.writeStartElement(u"array"_s);
    for (const QString &argument : m_command)
        xml.writeTextElement(u"string"_s, argument);
    xml.writeEndElement();
    xml.writeTextElement(u"key"_s, u"RunAtLoad"_s);
    xml.writeEmptyElement(u"true"_s);
    xml.writeEndDocument();
    if (xml.hasError() || !file.commit())
        return failed(file.errorString());
    return {};
}

} // namespace services
