#pragma once

#include "ui/settings/SettingsPage.h"
#include "ui/style/Theme.h"

class QCheckBox;
class QRadioButton;

namespace quittance {

//! How the window looks: everybody's own matter, kept on this computer and not in the book.
class AppearancePage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit AppearancePage(SettingsDesk &desk);

    void showChosen(Appearance appearance, bool isCompact);
    void load(const QMap<QString, QString> &settings) override;

signals:
    void appearanceChosen(quittance::Appearance appearance);
    void compactChosen(bool isCompact);

private:
    QRadioButton *addLook(Appearance appearance, const QString &text);

    QRadioButton *m_system = nullptr;
    QRadioButton *m_light = nullptr;
    QRadioButton *m_dark = nullptr;
    QCheckBox *m_compact = nullptr;
    bool m_hasNotices = false;
};

} // namespace quittance
