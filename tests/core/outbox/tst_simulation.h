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
};
