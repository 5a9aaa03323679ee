#pragma once

#include "core/domain/ActivityLine.h"
#include "ui/widgets/TablePage.h"

#include <QTimeZone>

namespace quittance {

class Desk;

//! The section "Activity": the journal, newest first. Older entries follow when the table is scrolled to its
//! end.
class ActivityPage final : public TablePage
{
    Q_OBJECT

public:
    //! desk outlives the page.
    ActivityPage(Desk &desk, QTimeZone zone, QWidget *parent = nullptr);

signals:
    void invoiceWanted(const QString &id);

protected:
    void ask() override;
    void showEvent(QShowEvent *event) override;

private:
    void askOlder();
    void show();
    Record recordOf(const ActivityLine &line) const;

    Desk &m_desk;
    const QTimeZone m_zone;
    QList<ActivityLine> m_lines; //!< Newest first, without gaps.
    bool m_asking = false;
    bool m_atEnd = false;
};

} // namespace quittance
