#pragma once

#include "core/domain/ActivityLine.h"
#include "ui/widgets/PagedPage.h"

#include <QTimeZone>

namespace quittance {

class Desk;

//! The section "Activity": the journal, newest first.
class ActivityPage final : public PagedPage<ActivityLine>
{
    Q_OBJECT

public:
    //! desk outlives the page.
    ActivityPage(Desk &desk, QTimeZone zone, QWidget *parent = nullptr);

signals:
    void invoiceWanted(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    Record recordOf(const ActivityLine &line) const;
    void order(int section);

    Desk &m_desk;
    const QTimeZone m_zone;
    bool m_oldestFirst = false;
};

} // namespace quittance
