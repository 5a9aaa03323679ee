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
};
