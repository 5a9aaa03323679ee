#pragma once

#include "core/domain/BookNeeds.h"
#include "ui/dashboard/Card.h"
#include "ui/dashboard/DashboardGoal.h"

namespace quittance {

class NeedRow;

//! "Needs you": what waits for a person, each line leading there.
class NeedsCard final : public Card
{
    Q_OBJECT

public:
    explicit NeedsCard(QWidget *parent);

    void show(const BookNeeds &needs, QDate today);
    //! Why no act is taken here; empty: they are.
    void setRefusal(const QString &why);
    const QList<NeedRow *> &rows() const { return m_rows; }

signals:
    void wanted(const quittance::DashboardGoal &goal);

private:
    void refuseActs();

    PlainLabel *m_count;
    PlainLabel *m_nothing;
    QList<NeedRow *> m_rows;
    QString m_refusal;
};

} // namespace quittance
