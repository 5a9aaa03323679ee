#pragma once

#include "ui/settings/SettingsPage.h"

#include <QDate>

class QPushButton;

namespace quittance {

//! A copy of the book that can be kept elsewhere, and what else is needed to open it there.
class BackupPage final : public SettingsPage
{
    Q_OBJECT

public:
    BackupPage(SettingsDesk &desk, QDate today);

private:
    void choose();
    void save(const QString &path);

    const QDate m_today;
    QPushButton *m_save = nullptr;
    PlainLabel *m_result = nullptr;
};

} // namespace quittance
