#pragma once

#include <QObject>

//! Users, customers, faults, lost replies and passing days, all from one seed: QUITTANCE_SEED repeats one,
//! and QUITTANCE_LONG=1 runs more of them.
class TestSimulation : public QObject
{
    Q_OBJECT

private slots:
    void bookAndProviderAgreeInTheEnd_data();
    void bookAndProviderAgreeInTheEnd();
    void everythingHappenedSomewhere();

private:
    qsizetype m_paid = 0;
    qsizetype m_uncertain = 0;
    qsizetype m_refused = 0;
    bool m_hasCredit = false;
};
