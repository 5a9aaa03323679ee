#pragma once

#include "core/domain/Currency.h"
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
    void addTolerance();

    Currency m_currency = Currency::of("EUR"); //!< The usual one, in which the tolerance is written.
    PlainLabel *m_unit = nullptr;
    bool m_hasPause = false;
};

} // namespace quittance
