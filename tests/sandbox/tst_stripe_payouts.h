#pragma once

#include <QObject>

class TestStripePayouts : public QObject
{
    Q_OBJECT

private slots:
    void everyMidnightPaysOutWhatIsAvailable();
    void aPayoutIsTheSumOfItsMovements();
    void movementsAreToldOnlyOnceTheyArePutTogether();
    void aPayoutTravelsForTwoDays();
    void aFailedPayoutComesBack();
    void aPayoutByHandHasNoMovements();
    void aDebtIsCarriedUntilOrdered();
    void anotherCurrencySettlesAtTheRate_data();
    void anotherCurrencySettlesAtTheRate();
    void badRatesAreRefused();
    void aRefundSettlesAtTheRateOfItsDay();
};
