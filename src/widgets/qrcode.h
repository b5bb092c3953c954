// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QImage>
#include <QWidget>

#include <memory>

class QMimeData;
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace widgets {

/// The text as a QR code, dark on white in every theme, in a square of the given side with a quiet
/// zone of at least four modules. A module is a whole number of pixels. A null image where the text
/// is empty or too long for the square.
QImage qrImage(const QString &text, int pixels);

/// How many modules a side of that square has at least, the quiet zone included; 0 where there is
/// no code. A multiple of it wastes no pixel.
int qrModules(const QString &text);

/// Shows a QR code as large as fits, as sharp as the screen can. While links are hidden it is
/// covered until it is clicked. It can be dragged into other programs, as a picture and as the
/// link.
class QrView : public QWidget
{
    Q_OBJECT

public:
    explicit QrView(QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {96, 96}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void nameIt();
    void showCover();
    void paintCover(QPainter &painter) const;
    std::unique_ptr<QMimeData> mime() const;

    QString m_text;
    QPushButton *m_show; ///< uncovers the code
    bool m_isShown = false; ///< although links are hidden
    int m_modules = 0;
    QImage m_image; ///< for the size it was last painted at
};

} // namespace widgets
