#pragma once

#include "ui/settings/SettingsPage.h"

namespace quittance {

//! What holds for reminders. A setting that this program does not know has no field.
class RemindersPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit RemindersPage(SettingsDesk &desk);

    void load(const QMap<QString, QString> &settings) override;

private:
    bool m_hasPause = false;
};

} // namespace quittance
