#pragma once

#include <QObject>

class TestNumberMask : public QObject
{
    Q_OBJECT

private slots:
    void writesNumbers_data();
    void writesNumbers();
    void refusesMasks_data();
    void refusesMasks();
    void refusesNumbersThatGrewTooLong();
    void refusesSeriesThatBanksCannotRead();
    void knowsWhetherYearsDiffer();
    void fiscalYearsBeginInTheirFirstMonth_data();
    void fiscalYearsBeginInTheirFirstMonth();
};
