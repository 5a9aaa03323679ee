#pragma once

#include <QObject>

class TestCrmLimits : public QObject
{
    Q_OBJECT

private slots:
    void inv02ManyRecordsOfOneMomentNeedTheFewestSearches();
    void inv03WithoutAnOverlapALaggingIndexLoses_data();
    void inv03WithoutAnOverlapALaggingIndexLoses();
    void inv08EveryPauseIsKeptWhileReading_data();
    void inv08EveryPauseIsKeptWhileReading();
    void inv08ALockedOrMovingAccountIsLeftAloneWhileReading_data();
    void inv08ALockedOrMovingAccountIsLeftAloneWhileReading();
    void inv20AFirstLoadOfManyCompaniesMeetsNoLimit();
    void inv20ChangesOfManyCompaniesMeetNoLimit();
};
