#pragma once

#include <QObject>

class TestRateLimiter : public QObject
{
    Q_OBJECT

private slots:
    void aBurstGoesAtOnceThenTheSteadyRate();
    void aPauseFillsTheBucketNoFurther();
    void aRateWithoutWholeMillisecondsKeepsItsMean();
    void aClockSetBackDoesNotBlock();
    void severalClientsShareOnePace();
    void aStoppedRequestIsNotSent();
    void readsAreCountedAndChangesAreNot();
    void pausesGrowToAMinute_data();
    void pausesGrowToAMinute();
};
