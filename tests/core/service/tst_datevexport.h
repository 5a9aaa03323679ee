#pragma once

#include <QObject>

class TestDatevExport : public QObject
{
    Q_OBJECT

private slots:
    void writesTheGoldenBatch();
    void everyRateIsABookingOfItsOwn();
    void creditsAndVoidsChangeTheSide();
    void longerAccountsAreContinuedWithZeros();
    void namesTheSettingThatIsMissing_data();
    void namesTheSettingThatIsMissing();
    void refusesASetting_data();
    void refusesASetting();
    void takesASettingOfADebtorOrRate();
    void aPayoutAndAnExchangeAreBooked_data();
    void aPayoutAndAnExchangeAreBooked();
    void anotherCurrencyIsRefusedOrAskedFor();
    void onlyLockedDaysAreFinal();
    void aBatchStaysInItsFiscalYear_data();
    void aBatchStaysInItsFiscalYear();
    void debtorsKeepTheirNumbers();
    void twoCustomersWithOneNumberAreRefused();
    void theSumsAreThoseOfThePostings();
};
