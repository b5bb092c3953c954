// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/task.h"

#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <vector>

namespace widgets {

/// One code on a sheet.
struct QrLabel
{
    QString name; ///< as Telegram has it
    QString url;

    friend bool operator==(const QrLabel &, const QrLabel &) = default;
};

/// Where people print on Letter, Letter; else A4.
QPageSize paperOf(const QLocale &locale);

/// Links as QR codes to print and cut out, with name and link below each, written as PDF. It paints
/// a row of codes at a time, so that windows stay usable. The file is there when all of it is, and
/// never by halves.
class QrSheet : public QObject
{
    Q_OBJECT

public:
    /// title: stands at the foot of each page.
    QrSheet(std::vector<QrLabel> labels, const QString &title, const QString &path,
            const QPageSize &paper, QObject *parent = nullptr);
    ~QrSheet() override;

    static constexpr int columns = 3;
    static constexpr int rows = 4;
    int pageCount() const;

    /// Gives the number of pages. Cancelling the task leaves what was at the path as it was.
    /// Errors: see services::fileError(). Once only.
    core::Task<int> run();

Q_SIGNALS:
    void progressed(int page, int pages);

private:
    void paintRow();
    void paintFoot(int page);
    void paintLabel(const QrLabel &label, const QRectF &cell);
    void paintCode(const QString &url, const QRectF &square);
    QFont font(double points) const;
    double millimetres(double length) const;
    void end();
    void fail(const core::Error &error);

    std::vector<QrLabel> m_labels;
    QString m_title;
    QSaveFile m_file;
    std::unique_ptr<QPdfWriter> m_writer;
    QPainter m_painter;
    core::Promise<int> m_promise;
    int m_row = 0; ///< the next one, from the first page's first
    bool m_ended = false;
};

} // namespace widgets
