// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "app/startproblem.h"

#include "core/log.h"
#include "widgets/errortext.h"

#include <QApplication>
#include <QMessageBox>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace app {

std::unique_ptr<QMessageBox> startProblemBox(const core::Error &error)
{
    const widgets::ErrorText text = widgets::errorText(error);
    auto box = std::make_unique<QMessageBox>(QMessageBox::Critical, u"Gatehouse"_s, text.what,
                                             QMessageBox::Close);
    box->setTextFormat(Qt::PlainText); // file names may look like anything
    box->setInformativeText(text.next);
    box->setDetailedText(core::redact(text.details));
    return box;
}

int reportStartProblem(QApplication &application, const core::Error &error)
{
    constexpr int exitCode = 1;
    const widgets::ErrorText text = widgets::errorText(error);
    const QString line = u"gatehouse: %1 (%2)\n"_s.arg(text.line(), text.details);
    std::fputs(core::redact(line).toLocal8Bit().constData(), stderr);

    // These platforms draw where nobody looks.
    const QString platform = QGuiApplication::platformName();
    if (platform == "offscreen"_L1 || platform == "minimal"_L1)
        return exitCode;

    const auto box = startProblemBox(error);
    QObject::connect(box.get(), &QDialog::finished, &application, &QCoreApplication::quit);
    box->open();
    QApplication::exec();
    return exitCode;
}

} // namespace app
