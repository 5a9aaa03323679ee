#pragma once

#include "ui/settings/SettingsPage.h"

#include <QDate>

class QLineEdit;
class QPushButton;

namespace quittance {

class DateEdit;
class PlainLabel;
class SecretsPart;

//! What protects against slips: how long mails are held, limits, and the day up to which nothing is booked
//! any more; and where keys and passwords are.
class SafetyPage final : public SettingsPage
{
    Q_OBJECT

public:
    SafetyPage(SettingsDesk &desk, QDate today);

    void load(const QMap<QString, QString> &settings) override;

signals:
    void secretsChanged(); //!< Where keys are, or whether they are locked.

private:
    QWidget *buildLock();
    void lock();
    void unlock();
    void askLock();
    void onLock(const Result<void> &done);

    const QDate m_today;
    SecretsPart *m_secrets = nullptr;
    PlainLabel *m_locked = nullptr;
    DateEdit *m_through = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_lock = nullptr;
    QPushButton *m_unlock = nullptr;
    bool m_knowsMany = false;
};

} // namespace quittance
