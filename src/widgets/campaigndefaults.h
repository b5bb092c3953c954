// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/campaign.h"

#include <QWidget>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace models {
class TagColours;
}
namespace services {
class Catalogue;
class Preferences;
} // namespace services

namespace widgets {

class ExpiryField;
class LimitField;
class TagEdit;
class TemplateBar;
class TextLabel;

/// What counts for every link of a list of which the list says nothing.
class CampaignDefaults : public QWidget
{
    Q_OBJECT

public:
    explicit CampaignDefaults(QWidget *parent = nullptr);
    ~CampaignDefaults() override;

    /// Both outlive it. Call once.
    void setParts(services::Catalogue &catalogue, services::Preferences &preferences);

    domain::CampaignDefaults defaults() const;
    /// Whether all fields are right at the given time (UTC); what is wrong is shown at its field.
    bool check(const QDateTime &now);
    /// New tags with the colours they get.
    std::vector<domain::Tag> newTags() const;

Q_SIGNALS:
    void changed();

private:
    QLabel *addRow(const QString &name, QWidget *editor, QWidget *field);
    domain::LinkDraft draft() const;
    void showDraft(const domain::LinkDraft &draft);
    void fieldChanged();

    QDateTime m_now;
    std::unique_ptr<models::TagColours> m_colours;
    TemplateBar *m_templates;
    ExpiryField *m_expiry;
    QLabel *m_expiryLabel;
    QCheckBox *m_approval;
    LimitField *m_limit;
    TagEdit *m_tags = nullptr;
    QWidget *m_tagsPlace;
    QStringList m_chosenTags;
    std::vector<domain::Tag> m_newTags;
    QLineEdit *m_cost;
    TextLabel *m_costHint;
    QLineEdit *m_placement;
    QLineEdit *m_note;
};

} // namespace widgets
