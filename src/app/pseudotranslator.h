// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTranslator>

namespace app {

/// English in disguise: "⟦Çõþý ļíñķ ···⟧". What shows up without brackets isn't translatable; what
/// shows up without its closing one has too little room.
class PseudoTranslator final : public QTranslator
{
    Q_OBJECT

public:
    static constexpr QLatin1String code{"qps"};

    explicit PseudoTranslator(QObject *parent = nullptr);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;

    /// Accents on the letters and a third more room, with placeholders, mnemonics, tags and
    /// the masks of file names left alone.
    static QString disguised(const QString &text);

private:
    QTranslator m_english; ///< for plurals
};

} // namespace app
