// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/archivefiles.h"

#include "domain/copyas.h"
#include "domain/csv.h"
#include "domain/linkquery.h"
#include "services/ledgerjson.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStorageInfo>

#include <algorithm>
#include <iterator>

using core::Error;
using core::Result;
using ledger::ArchiveItem;
using namespace Qt::StringLiterals;

namespace services {

namespace {

/// Less room than this is none.
constexpr qint64 noRoom = 1'000'000;
constexpr qint64 chunk = 65536;
/// Telegram's and people's texts of one link or line together are far shorter.
constexpr qsizetype longestValue = 4'000'000;

} // namespace

// Writing -----------------------------------------------------------------------------------------

ArchiveFile::ArchiveFile(const QString &path, std::shared_ptr<ArchiveProgress> progress)
    : m_path(path)
    , m_progress(std::move(progress))
{ }

Result<> ArchiveFile::open()
{
    m_file = std::make_unique<QSaveFile>(m_path);
    if (!m_file->open(QIODevice::WriteOnly))
        return problem(*m_file);
    m_file->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return put(head());
}

Result<> ArchiveFile::write(const ArchiveItem &item)
{
    if (m_progress->cancelled)
        return Error::Kind::Cancelled;
    if (!m_file) {
        if (auto opened = open(); !opened)
            return opened;
    }
    if (std::holds_alternative<domain::Link>(item)
        || std::holds_alternative<domain::HistoryEntry>(item))
        ++m_progress->pieces;
    return put(text(item));
}

Result<> ArchiveFile::finish()
{
    if (!m_file) {
        if (auto opened = open(); !opened)
            return opened;
    }
    if (auto written = put(foot()); !written)
        return written;
    if (m_progress->cancelled)
        return Error::Kind::Cancelled;
    // commit() does not look whether what is still in the buffer could be written.
    if (!m_file->flush() || !m_file->commit())
        return problem(*m_file);
    return {};
}

Result<> ArchiveFile::put(const QByteArray &bytes)
{
    if (m_file->write(bytes) == bytes.size())
        return {};
    return problem(*m_file);
}

Error ArchiveFile::problem(const QFileDevice &file) const
{
    const QString detail = m_path + u": "_s + file.errorString();
    const QFileInfo target(m_path);
    const QFileInfo folder(target.absolutePath());
    if ((folder.isDir() && !folder.isWritable()) || (target.isFile() && !target.isWritable()))
        return {Error::Kind::ReadOnly, detail, {}, 0, {}};
    const QStorageInfo disk(folder.filePath());
    if (file.error() == QFileDevice::ResourceError
        || (disk.isValid() && disk.bytesAvailable() < noRoom))
        return {Error::Kind::DiskFull, detail, {}, 0, {}};
    return {Error::Kind::StorageFailed, detail, {}, 0, {}};
}

QByteArray JsonArchiveFile::head()
{
    return QByteArray("{\n\"format\": \"") + QByteArray(ledgerFormatName.data())
        + "\",\n\"version\": " + QByteArray::number(ledgerFormatVersion) + ",\n" + beginList(0);
}

QByteArray JsonArchiveFile::beginList(std::size_t list)
{
    m_list = list;
    m_first = true;
    return '"' + QByteArray(ledgerLists[list].data()) + "\": [";
}

QByteArray JsonArchiveFile::text(const ArchiveItem &item)
{
    QByteArray text;
    while (m_list < item.index())
        text += "\n],\n" + beginList(m_list + 1);
    text += m_first ? "\n" : ",\n";
    m_first = false;
    return text + QJsonDocument(toJson(item)).toJson(QJsonDocument::Compact);
}

QByteArray JsonArchiveFile::foot()
{
    QByteArray text;
    while (m_list + 1 < std::size(ledgerLists))
        text += "\n],\n" + beginList(m_list + 1);
    return text + "\n]\n}\n";
}

QByteArray CsvArchiveFile::head()
{
    m_head = domain::copied(domain::CopyFormat::Csv, {}).toUtf8();
    return domain::csvMark.toByteArray() + m_head;
}

QByteArray CsvArchiveFile::text(const ArchiveItem &item)
{
    if (const auto *bot = std::get_if<ledger::ArchivedBot>(&item))
        m_bots[bot->bot.id] = bot->bot.username;
    else if (const auto *chat = std::get_if<ledger::ArchivedChat>(&item))
        m_chats[chat->chat.id] = chat->chat.title;
    const auto *link = std::get_if<domain::Link>(&item);
    if (!link)
        return {};
    const auto line = domain::copied(domain::CopyFormat::Csv,
                                     {{*link, m_chats[link->seat.chat], m_bots[link->seat.bot]}});
    return line.toUtf8().mid(m_head.size());
}

QByteArray CsvArchiveFile::foot()
{
    return {};
}

// Reading -----------------------------------------------------------------------------------------

ArchiveReader::ArchiveReader(const QString &path, std::shared_ptr<ArchiveProgress> progress)
    : m_path(path)
    , m_progress(std::move(progress))
{ }

Error ArchiveReader::broken(const QString &what) const
{
    return {Error::Kind::Malformed, u"line %1: %2"_s.arg(m_line).arg(what), {}, 0, {}};
}

bool ArchiveReader::more()
{
    if (m_at < m_buffer.size())
        return true;
    m_buffer = m_file->read(chunk);
    m_at = 0;
    m_digest.addData(m_buffer);
    m_read += m_buffer.size();
    m_progress->percent = static_cast<int>(m_read * 100 / std::max<qint64>(m_file->size(), 1));
    return !m_buffer.isEmpty();
}

char ArchiveReader::peek()
{
    return more() ? m_buffer[m_at] : '\0';
}

char ArchiveReader::get()
{
    const char c = peek();
    if (c == '\n')
        ++m_line;
    ++m_at;
    return c;
}

void ArchiveReader::skipSpace()
{
    while (more() && QByteArrayView(" \t\r\n").contains(peek()))
        get();
}

bool ArchiveReader::expect(char c)
{
    skipSpace();
    if (!more() || peek() != c)
        return false;
    get();
    return true;
}

QByteArray ArchiveReader::value()
{
    QByteArray text;
    int depth = 0;
    bool inString = false;
    skipSpace();
    while (more() && text.size() < longestValue) {
        const char c = peek();
        if (!inString && depth == 0 && !text.isEmpty() && QByteArrayView(",]}: \t\r\n").contains(c))
            return text;
        text += get();
        if (inString) {
            // Qt would let these pass, JSON does not.
            if (static_cast<unsigned char>(c) < 0x20)
                return {};
            if (c == '\\') {
                if (!QByteArrayView("\"\\/bfnrtu").contains(peek()))
                    return {};
                text += get();
            } else if (c == '"') {
                inString = false;
            }
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return {};
}

Result<> ArchiveReader::open()
{
    const Error notOurs{
        Error::Kind::InvalidInput, u"not a ledger's export: "_s + m_path, {}, 0, {}};
    m_file = std::make_unique<QFile>(m_path);
    if (!m_file->open(QIODevice::ReadOnly))
        return {Error::Kind::StorageFailed, m_path + u": "_s + m_file->errorString()};
    if (!expect('{') || value() != "\"format\"" || !expect(':')
        || value() != '"' + QByteArray(ledgerFormatName.data()) + '"')
        return notOurs;
    if (!expect(',') || value() != "\"version\"" || !expect(':'))
        return broken(u"the version is missing"_s);
    bool isNumber = false;
    const int version = value().toInt(&isNumber);
    if (!isNumber || version < 1)
        return broken(u"the version is no number"_s);
    if (version > ledgerFormatVersion) {
        return {
            Error::Kind::LedgerTooNew,
            u"format version %1; this program knows %2"_s.arg(version).arg(ledgerFormatVersion)};
    }
    return beginList();
}

Result<> ArchiveReader::beginList()
{
    const QLatin1StringView name = ledgerLists[m_list];
    if (!expect(',') || value() != '"' + QByteArray(name.data()) + '"' || !expect(':')
        || !expect('['))
        return broken(u"the list “%1” is missing here"_s.arg(name));
    m_inList = true;
    m_first = true;
    return {};
}

Result<std::optional<ArchiveItem>> ArchiveReader::next()
{
    if (m_progress->cancelled)
        return Error::Kind::Cancelled;
    if (!m_file) {
        if (const auto opened = open(); !opened)
            return opened.error();
    }
    while (m_inList && expect(']')) {
        m_inList = false;
        if (++m_list < std::size(ledgerLists)) {
            if (const auto begun = beginList(); !begun)
                return begun.error();
        }
    }
    if (!m_inList) {
        if (!expect('}'))
            return broken(u"the end is missing"_s);
        skipSpace();
        if (more())
            return broken(u"there is something after the end"_s);
        return std::optional<ArchiveItem>();
    }
    if (!m_first && !expect(','))
        return broken(u"the file ends too early or a comma is missing"_s);
    m_first = false;
    auto item = piece();
    if (!item)
        return item.error();
    return std::optional<ArchiveItem>(std::move(*item));
}

Result<ArchiveItem> ArchiveReader::piece()
{
    skipSpace();
    const int line = m_line;
    const QByteArray text = value();
    if (text.isEmpty())
        return broken(u"the file ends too early or holds what is no text"_s);
    m_line = line; // where it begins, should it be wrong
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return broken(u"this is no JSON object"_s);
    auto item = fromJson(m_list, document.object());
    if (!item)
        return broken(item.error().detail);
    if (auto placed = place(*item); !placed)
        return placed.error();
    m_line = line + static_cast<int>(text.count('\n'));
    if (m_list >= 4)
        ++m_progress->pieces;
    return item;
}

/// Whether the piece belongs where it stands: each once, in order, and what it refers to before it.
Result<> ArchiveReader::place(const ArchiveItem &item)
{
    const Error twice = broken(u"this is there twice or not in its order"_s);
    if (const auto *bot = std::get_if<ledger::ArchivedBot>(&item)) {
        if (!m_bots.insert(bot->bot.id).second)
            return twice;
    } else if (const auto *chat = std::get_if<ledger::ArchivedChat>(&item)) {
        bool isNew = m_chats.insert(chat->chat.id).second;
        for (const core::ChatId former : chat->formerIds)
            isNew = m_chats.insert(former).second && isNew;
        if (!isNew)
            return twice;
    } else if (const auto *seat = std::get_if<ledger::ArchivedSeat>(&item)) {
        const domain::SeatId &id = seat->seat.id;
        if (!m_bots.contains(id.bot) || !m_chats.contains(id.chat))
            return broken(u"its bot or its chat is not in the file"_s);
        if (!m_seats.insert(id).second)
            return twice;
    } else if (const auto *tag = std::get_if<domain::Tag>(&item)) {
        if (!m_tags.insert(domain::foldedForSearch(tag->name)).second)
            return twice;
    } else if (const auto *link = std::get_if<domain::Link>(&item)) {
        if (!m_seats.contains(link->seat))
            return broken(u"its bot or its chat is not in the file"_s);
        std::pair key{link->seat, link->hash};
        if (m_lastLink && !(*m_lastLink < key))
            return twice;
        m_lastLink = std::move(key);
    } else if (const auto *entry = std::get_if<domain::HistoryEntry>(&item)) {
        if (m_lastMoment.isValid() && entry->at < m_lastMoment)
            return twice;
        m_lastMoment = entry->at;
    }
    return {};
}

} // namespace services
