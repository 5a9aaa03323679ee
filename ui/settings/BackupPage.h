#pragma once

#include "ui/settings/SettingsPage.h"

#include <QDate>
#include <QTimeZone>

class QPushButton;

namespace quittance {

class RecoveryKeyPart;

//! A copy of the book that can be kept elsewhere, and what else is needed to open it there.
class BackupPage final : public SettingsPage
{
    Q_OBJECT

public:
    //! zone: what times are shown in.
    BackupPage(SettingsDesk &desk, QDate today, QTimeZone zone);

    void load(const QMap<QString, QString> &settings) override;

signals:
    void restoreWanted(); //!< On the page where a book is chosen.

private:
    QWidget *buildFolder();
    QWidget *buildCopy();
    void addPart(const QString &heading);
    void chooseFolder();
    void backUp();
    void tell(PlainLabel &label, const QString &text, bool isTrouble);
    void choose();
    void save(const QString &path);

    const QDate m_today;
    const QTimeZone m_zone;
    QPushButton *m_now = nullptr;
    PlainLabel *m_last = nullptr;
    RecoveryKeyPart *m_recovery = nullptr;
    QPushButton *m_save = nullptr;
    PlainLabel *m_result = nullptr;
};

} // namespace quittance
