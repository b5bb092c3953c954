// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/activityexport.h"

#include "domain/csv.h"
#include "domain/linkfacts.h"
#include "ledger/names.h"
#include "services/catalogue.h"
#include "services/textfile.h"

#include <QJsonDocument>

#include <utility>

using core::Error;
using namespace Qt::StringLiterals;

namespace services {

namespace {

constexpr int pageLines = 500;

/// JSON as it is, everything else as a text.
QJsonValue factsOrText(const QString &text)
{
    const auto facts = domain::readFacts(text);
    return facts ? QJsonValue(*facts) : QJsonValue(text);
}

QByteArray jsonOf(const domain::HistoryEntry &entry)
{
    QJsonObject object{{u"id"_s, entry.id},
                       {u"time"_s, entry.at.toUTC().toString(Qt::ISODateWithMs)},
                       {u"actor"_s, ledger::wordFor(entry.actor)},
                       {u"action"_s, ledger::wordFor(entry.action)},
                       {u"bot"_s, entry.bot.value}};
    if (entry.chat.isValid())
        object.insert(u"chat"_s, entry.chat.value);
    if (!entry.linkHash.isEmpty())
        object.insert(u"link"_s, entry.linkHash);
    if (!entry.before.isEmpty())
        object.insert(u"before"_s, factsOrText(entry.before));
    if (!entry.after.isEmpty())
        object.insert(u"after"_s, factsOrText(entry.after));
    if (!entry.answer.isEmpty())
        object.insert(u"answer"_s, entry.answer);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

ActivityExport::ActivityExport(Catalogue &catalogue, domain::HistoryQuery query,
                               const QString &path, Words words, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_query(std::move(query))
    , m_format(formatOf(path))
    , m_words(std::move(words))
    , m_file(path)
{
    m_query.limit = pageLines;
}

ActivityExport::Format ActivityExport::formatOf(const QString &path)
{
    return path.endsWith(".json"_L1, Qt::CaseInsensitive) ? Format::Json : Format::Csv;
}

core::Task<int> ActivityExport::run()
{
    auto task = m_promise.task();
    m_promise.onCancel(this, [this] { fail({Error::Kind::Cancelled, {}, {}, 0, {}}); });
    if (!m_file.open(QIODevice::WriteOnly)) {
        fail(fileError(m_file));
        return task;
    }
    const QByteArray head = m_format == Format::Csv
        ? domain::csvMark.toByteArray() + domain::csvLine(m_words.header).toUtf8()
        : QByteArray("[");
    if (write(head))
        step({});
    return task;
}

void ActivityExport::step(std::optional<qint64> olderThan)
{
    domain::HistoryQuery query = m_query;
    query.olderThan = olderThan;
    m_catalogue.history(query).then(this, [this](const core::Result<Entries> &page) {
        if (m_ended)
            return;
        if (page)
            take(*page);
        else
            fail(page.error());
    });
}

void ActivityExport::take(const Entries &page)
{
    QByteArray bytes;
    for (const domain::HistoryEntry &entry : page) {
        bytes += text(entry);
        ++m_lines;
    }
    if (!write(bytes))
        return;
    Q_EMIT progressed(m_lines);
    if (static_cast<int>(page.size()) == pageLines)
        step(page.back().id);
    else
        finish();
}

QByteArray ActivityExport::text(const domain::HistoryEntry &entry) const
{
    if (m_format == Format::Csv)
        return domain::csvLine(m_words.cells(entry)).toUtf8();
    return (m_lines == 0 ? "\n" : ",\n") + jsonOf(entry);
}

bool ActivityExport::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) == bytes.size())
        return true;
    fail(fileError(m_file));
    return false;
}

void ActivityExport::finish()
{
    if (m_format == Format::Json && !write("\n]\n"))
        return;
    // commit() does not look whether what is still in the buffer could be written.
    if (!m_file.flush() || !m_file.commit()) {
        fail(fileError(m_file));
        return;
    }
    m_ended = true;
    m_promise.finish(m_lines);
}

void ActivityExport::fail(const Error &error)
{
    if (std::exchange(m_ended, true))
        return;
    if (m_file.isOpen()) {
        m_file.cancelWriting();
        m_file.commit(); // takes the half-written file away
    }
    m_promise.finish(error);
}

} // namespace services
