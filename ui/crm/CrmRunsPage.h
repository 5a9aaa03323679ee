#pragma once

#include "core/domain/CrmSyncRun.h"
#include "ui/widgets/TablePage.h"

#include <QTimeZone>

namespace quittance {

class Desk;

//! In the section "CRM sync": the syncs of the CRMs, newest first, with what each brought and how it ended.
class CrmRunsPage final : public TablePage
{
    Q_OBJECT

public:
    //! desk outlives the page.
    CrmRunsPage(Desk &desk, QTimeZone zone, QWidget *parent = nullptr);

protected:
    void ask() override;
    void showEvent(QShowEvent *event) override;

private:
    void setSyncing(bool isSyncing);
    Record recordOf(const CrmSyncRun &run) const;

    Desk &m_desk;
    const QTimeZone m_zone;
    bool m_isSyncing = false;
};

} // namespace quittance
