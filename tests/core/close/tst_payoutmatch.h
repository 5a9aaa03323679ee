#pragma once

#include <QObject>

class TestPayoutMatch : public QObject
{
    Q_OBJECT

private slots:
    void aPayoutFindsItsMovementOrNone_data();
    void aPayoutFindsItsMovementOrNone();
    void equalPayoutsOfDifferentDaysFindTheirOwnMovements();
    void twoEqualPayoutsOfADayAreLeftToAPerson();
    void twoEqualMovementsAreLeftToAPerson();
    void theIdDecidesBetweenEqualAmounts();
    void aPayoutIsLateOnlyAfterAFewDays_data();
    void aPayoutIsLateOnlyAfterAFewDays();
};
