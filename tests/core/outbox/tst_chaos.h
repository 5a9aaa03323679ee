#pragma once

#include <QObject>

//! Months out of seeds: QUITTANCE_SEED repeats one, and QUITTANCE_LONG=1 runs two hundred of them.
class TestChaos : public QObject
{
    Q_OBJECT

private slots:
    void theBookIsTheSameWhateverGoesWrong_data();
    void theBookIsTheSameWhateverGoesWrong();
    void everythingHappenedSomewhere();

private:
    QStringList m_seen; //!< Lines of all pictures.
    int m_failedLooks = 0;
    int m_cutOffs = 0;
};
