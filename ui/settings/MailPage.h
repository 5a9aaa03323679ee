#pragma once

#include "core/domain/MailAccount.h"
#include "ui/settings/SettingsPage.h"

class QPushButton;

namespace quittance {

//! Through which server mails leave, and from whom they come.
class MailPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit MailPage(SettingsDesk &desk);

    void load(const QMap<QString, QString> &settings) override;

signals:
    void accountWanted(); //!< The wizard.

private:
    PlainLabel *addFact(const QString &key, const QString &label);
    void showStanding(const MailStanding &standing);

    PlainLabel *m_server = nullptr;
    PlainLabel *m_login = nullptr;
    PlainLabel *m_from = nullptr;
    QPushButton *m_change = nullptr;
};

} // namespace quittance
