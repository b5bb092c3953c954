// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

#include <memory>

namespace widgets {

class Prompts;

namespace Ui {
class QrDialog;
}

/// A link as a large QR code, to show, copy or save, in a chosen size and with a caption or
/// without.
class QrDialog : public QDialog
{
    Q_OBJECT

public:
    /// caption: what the link is called; a stranger's text has been through foreign() before. It is
    /// printed only where the user wants it: a link's name is not always for the public.
    QrDialog(const QString &url, const QString &caption, Prompts &prompts,
             QWidget *parent = nullptr);
    ~QrDialog() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QString printedCaption() const;
    QImage picture() const;
    QByteArray png() const;
    void save(const QString &path, const QByteArray &content);

    std::unique_ptr<Ui::QrDialog> m_ui;
    QString m_url;
};

} // namespace widgets
