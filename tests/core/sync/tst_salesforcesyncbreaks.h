#pragma once

#include <QObject>

class TestSalesforceSyncBreaks : public QObject
{
    Q_OBJECT

private slots:
    void inv04AnyCutIsMadeUpForByTheNextRun_data();
    void inv04AnyCutIsMadeUpForByTheNextRun();
    void inv05TiesShortPagesAndDeadLocatorsLoseNothing();
    void inv06AnEndedSessionInTheMiddleCostsOneRenewal();
    void inv07AMoveInTheMiddleIsFollowed();
    void inv19CancellingStopsAtOnceAndTheNextRunGoesOn();
};
