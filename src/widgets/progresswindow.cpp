// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/progresswindow.h"

#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace widgets {

ProgressWindow::ProgressWindow(const QString &title, const QString &what, QWidget *parent)
    : QDialog(parent)
    , m_progress(new TextLabel(this))
{
    setObjectName(u"progressWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *heading = new TextLabel(what, this);
    setStyleProperty(heading, "subheading", true);
    auto *bar = new QProgressBar(this);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(what);
    m_progress->setAccessibleName(tr("Progress"));
    setStyleProperty(m_progress, "muted", true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addWidget(bar);
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &ProgressWindow::reject);
}

void ProgressWindow::begin(std::function<void()> cancel)
{
    m_cancel = std::move(cancel);
    open();
}

void ProgressWindow::say(const QString &progress)
{
    m_progress->setText(progress);
}

void ProgressWindow::finish()
{
    m_cancel = nullptr;
    close();
}

void ProgressWindow::reject()
{
    if (const auto cancel = std::exchange(m_cancel, nullptr))
        cancel();
    QDialog::reject();
}

} // namespace widgets
