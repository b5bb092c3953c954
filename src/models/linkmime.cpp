// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "models/linkmime.h"

#include "domain/copyas.h"

#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace models {

std::unique_ptr<QMimeData> linkMime(const std::vector<domain::Link> &links)
{
    QStringList lines;
    QStringList anchors;
    QList<QUrl> urls;
    for (const domain::Link &link : links) {
        const QString url = domain::exportedUrl(link.url);
        const QString name = domain::exportedLine(link.settings.name);
        lines += url;
        urls += QUrl(url);
        anchors += u"<a href=\""_s + url.toHtmlEscaped() + u"\">"_s
            + (name.isEmpty() ? url : name).toHtmlEscaped() + u"</a>"_s;
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(lines.join(u'\n'));
    data->setUrls(urls);
    // Without it some programs take the bytes for Latin-1.
    data->setHtml(u"<meta charset=\"utf-8\">"_s + anchors.join(u"<br>"_s));
    return data;
}

} // namespace models
