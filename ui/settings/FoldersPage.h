#pragma once

#include "ui/settings/SettingsPage.h"

namespace quittance {

//! Where things are on this computer, and what somebody who helps wants to know.
class FoldersPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit FoldersPage(SettingsDesk &desk);

    void load(const QMap<QString, QString> &settings) override;
    //! Version, system and folders; nothing of what is in the book.
    QString supportText() const;

signals:
    void folderWanted(const QString &path);

private:
    void addFolder(const QString &key, const QString &label, const QString &path);

    const QString m_folder;
    PlainLabel *m_note = nullptr;
};

} // namespace quittance
