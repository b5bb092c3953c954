// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLocale>
#include <QString>

QT_FORWARD_DECLARE_CLASS(QGuiApplication)

namespace app {

/// Chooses the language of texts, dates and numbers, once, before the first window.
///
/// code: what --lang says; it is followed even where no translation is there, as English texts with
/// that language's dates, numbers and direction. Empty: the system's language where Gatehouse
/// speaks it, English otherwise, so that no sentence mixes two.
///
/// Gives back the locale that is the default now.
QLocale installLanguage(QGuiApplication &application, const QString &code);

} // namespace app
