// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "core/log.h"

#include <QHash>
#include <QRegularExpression>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace core {

namespace {

void writeRedacted(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const QString category = context.category ? QString::fromUtf8(context.category) : u"default"_s;
    const QByteArray line = redact(category + u": "_s + message).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

} // namespace

QString redact(const QString &text)
{
    static const QRegularExpression token(
        u"(?<![0-9])([0-9]{3,20})(?::|%3[Aa])[A-Za-z0-9_-]{20,}"_s);
    QString clean = text;
    return clean.replace(token, u"[token]"_s);
}

bool setUpLog(const QString &level)
{
    static const QStringList levels{u"debug"_s, u"info"_s, u"warning"_s, u"critical"_s};
    const auto lowest = levels.indexOf(level == "error"_L1 ? u"critical"_s : level);
    if (lowest < 0)
        return false;
    QString rules;
    for (qsizetype i = 0; i < levels.size(); ++i)
        rules += u"gatehouse.*.%1=%2\n"_s.arg(levels[i], i >= lowest ? u"true"_s : u"false"_s);
    QLoggingCategory::setFilterRules(rules);
    qInstallMessageHandler(writeRedacted);
    return true;
}

} // namespace core
