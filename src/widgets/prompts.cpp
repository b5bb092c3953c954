// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/prompts.h"

#include "widgets/linkcover.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

/// QMessageBox::setTextFormat does not reach the explanation, which is a label of its own.
void showAsText(QMessageBox &box)
{
    const auto labels = box.findChildren<QLabel *>();
    for (QLabel *label : labels) {
        label->setTextFormat(Qt::PlainText);
        if (label->text() == box.text())
            setStyleProperty(label, "subheading", true);
    }
}

/// In our words: Qt's Turkish for it, say, is that for revoking a link.
QPushButton *addCancel(QMessageBox &box)
{
    QPushButton *button = box.addButton(QMessageBox::Cancel);
    button->setText(QCoreApplication::translate("widgets::Prompts", "Cancel"));
    box.setEscapeButton(button);
    return button;
}

} // namespace

void DialogPrompts::ask(const Question &question, QWidget *parent,
                        std::function<void(bool)> answered)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(u"questionBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(question.yes);
    box->setIcon(question.isDangerous ? QMessageBox::Warning : QMessageBox::Question);
    box->setText(coveredText(question.text));
    box->setInformativeText(coveredText(question.explanation));
    showAsText(*box);

    QPushButton *cancel = addCancel(*box);
    QPushButton *yes = box->addButton(question.yes, QMessageBox::AcceptRole);
    yes->setObjectName(u"yesButton"_s);
    setLook(yes, question.isDangerous ? ButtonLook::Danger : ButtonLook::Primary);
    box->setDefaultButton(question.isDangerous ? cancel : yes);

    QObject::connect(box, &QMessageBox::finished, box, [box, yes, answered = std::move(answered)] {
        answered(box->clickedButton() == yes);
    });
    box->open();
}

void DialogPrompts::choose(const Choice &choice, QWidget *parent, std::function<void(int)> chosen)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(u"choiceBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(choice.title);
    box->setIcon(QMessageBox::Question);
    box->setText(coveredText(choice.text));
    box->setInformativeText(coveredText(choice.explanation));
    showAsText(*box);
    QList<QAbstractButton *> buttons;
    for (int i = 0; i < choice.answers.size(); ++i) {
        QPushButton *button = box->addButton(choice.answers[i], QMessageBox::AcceptRole);
        button->setObjectName(u"answer%1Button"_s.arg(i));
        if (i == choice.dangerous)
            setLook(button, ButtonLook::Danger);
        else if (i == choice.usual)
            setLook(button, ButtonLook::Primary);
        if (i == choice.usual)
            box->setDefaultButton(button);
        buttons += button;
    }
    addCancel(*box);
    QObject::connect(box, &QMessageBox::finished, box, [box, buttons, chosen = std::move(chosen)] {
        chosen(static_cast<int>(buttons.indexOf(box->clickedButton())));
    });
    box->open();
}

void DialogPrompts::saveFile(const SaveFile &file, QWidget *parent,
                             std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, file.title);
    dialog->setObjectName(u"saveFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(file.filter);
    dialog->setDefaultSuffix(file.suffix);
    dialog->selectFile(file.name);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
    dialog->open();
}

void DialogPrompts::openFile(const OpenFile &file, QWidget *parent,
                             std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, file.title);
    dialog->setObjectName(u"openFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(file.filter);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
    dialog->open();
}

} // namespace widgets
