#pragma once

#include <QObject>

class TestPostingTable : public QObject
{
    Q_OBJECT

private slots:
    void agesByDaysPastDue_data();
    void agesByDaysPastDue();
    void aPastDayIsSeenAsItWas();
    void backdatedEntriesAreKnownOnlySinceTheyWereRecorded();
    void creditIsShownBesideAndPerCurrency();
    void balancesAddUpToZeroOnEveryDay();
};
