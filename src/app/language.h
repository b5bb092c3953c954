// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLocale>
#include <QString>

#include <memory>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QTranslator)

namespace app {

/// The language of texts, dates and numbers, and the direction in which one reads. It can be
/// changed at any time; texts that are on the screen already stay as they are.
class Language
{
public:
    /// isReversed: mirrors every window, to try out a layout without knowing Persian. Nothing is
    /// chosen yet.
    explicit Language(bool isReversed = false);
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    /// code: such as "pt_BR"; it is followed even where no translation is there, as English texts
    /// with that language's dates, numbers and direction. "qps": English in disguise, longer and
    /// with accents, which shows what isn't translatable or has too little room. Empty: the
    /// system's language where Gatehouse speaks it, English otherwise, so that no sentence mixes
    /// two.
    ///
    /// Gives back whether anything changed.
    bool choose(const QString &code);
    /// The default since choose().
    QLocale locale() const { return m_locale; }

private:
    bool install(const QLocale &locale, const QString &name, const QString &folder);

    const bool m_isReversed;
    bool m_isChosen = false;
    QString m_code;
    QLocale m_locale;
    /// Those that are installed later are asked first.
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace app
