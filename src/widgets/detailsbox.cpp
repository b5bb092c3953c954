// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/detailsbox.h"

#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int shownLines = 6;
constexpr int lettersInALine = 64;

struct DetailsBox
{
    Q_DECLARE_TR_FUNCTIONS(widgets::DetailsBox)
};

} // namespace

void showDetails(QWidget *parent, const ErrorText &error)
{
    auto *box = new QDialog(parent);
    box->setObjectName(u"detailsBox"_s);
    box->setWindowTitle(DetailsBox::tr("Details"));
    box->setAttribute(Qt::WA_DeleteOnClose);

    auto *what = new TextLabel(error.what, box);
    what->setWordWrap(true);

    auto *text = new QPlainTextEdit(error.details, box);
    text->setObjectName(u"detailsText"_s);
    text->setAccessibleName(DetailsBox::tr("Technical text"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(linkFont());
    text->setMinimumHeight(text->fontMetrics().lineSpacing() * shownLines);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, box);
    auto *copy = buttons->addButton(DetailsBox::tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyButton"_s);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    setLook(buttons->button(QDialogButtonBox::Close), ButtonLook::Primary);
    QObject::connect(buttons, &QDialogButtonBox::rejected, box, &QDialog::reject);
    QObject::connect(copy, &QPushButton::clicked, box,
                     [text] { QGuiApplication::clipboard()->setText(text->toPlainText()); });

    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(space::page, space::page, space::page, space::page);
    layout->setSpacing(space::medium);
    layout->addWidget(what);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    const int width = box->fontMetrics().averageCharWidth() * lettersInALine;
    box->resize(
        box->sizeHint().expandedTo({width, 0}).boundedTo(box->screen()->availableSize() * 9 / 10));
    text->setFocus();
    box->open();
}

} // namespace widgets
