#pragma once

#include <QObject>

//! Both clocks of the book: the day something counts for, and the day we learnt of it.
class TestSimulatedYear : public QObject
{
    Q_OBJECT

private slots:
    void everyPastDayIsReportedAsItWasThen();
    void anItemAgesAtMidnight_data();
    void anItemAgesAtMidnight();
};
