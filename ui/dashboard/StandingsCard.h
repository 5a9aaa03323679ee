#pragma once

#include "core/domain/ConnectionStanding.h"
#include "ui/dashboard/DashboardGoal.h"

#include <QFrame>
#include <QTimeZone>

class QBoxLayout;

namespace quittance {

//! Whether the book knows all that each provider knows: one line a connection.
class StandingsCard final : public QFrame
{
    Q_OBJECT

public:
    StandingsCard(QTimeZone zone, QWidget *parent);

    //! Hidden while there is no connection. today: a count of this day shows its time only.
    void show(const QList<ConnectionStanding> &standings, QDate today);
    //! Why no act is taken here; for what is shown from then on.
    void setRefusal(const QString &why) { m_refusal = why; }

signals:
    void wanted(const quittance::DashboardGoal &goal);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addLine(const ConnectionStanding &standing, QDate today);

    const QTimeZone m_zone;
    QBoxLayout *m_lines;
    QString m_refusal;
};

//! "1,204 there, 1,204 here, 0 unexplained"; what a CRM has and how much of it is linked.
QString standingText(const ConnectionStanding &standing);
//! Whether there is anything to look at.
bool wantsALook(const ConnectionStanding &standing);

} // namespace quittance
