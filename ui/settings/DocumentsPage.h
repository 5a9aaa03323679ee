#pragma once

#include "ui/settings/SettingsPage.h"

class QFileDialog;
class QPushButton;

namespace quittance {

//! What stands on documents besides the company: its logo, and where customers pay to.
class DocumentsPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit DocumentsPage(SettingsDesk &desk);

    void load(const QMap<QString, QString> &settings) override;

private:
    QWidget *buildLogo();
    void chooseLogo();

    PlainLabel *m_logo = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace quittance
