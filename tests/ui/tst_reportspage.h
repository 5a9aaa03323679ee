#pragma once

#include <QObject>

class TestReportsPage : public QObject
{
    Q_OBJECT

private slots:
    void everyReportIsReachedByKeys();
    void oneColumnStretchesWhateverStoodThereBefore();
    void everyReportFitsIntoItsTable_data();
    void everyReportFitsIntoItsTable();
    void waysToPayAreReadWholeInASmallWindow();
    void figuresAreWholeAndOtherColumnsGiveWay();
    void figuresOfOneKindStandInColumnsOfOneWidth();
    void idsAreToldFromWordsAndAmounts_data();
    void idsAreToldFromWordsAndAmounts();
    void daysAndPeriodsAreAskedFor();
    void asKnownAtAnotherDayIsAskedFor();
    void aDayThatIsBeingTypedAsksNothing();
    void totalsStandBelowTheRows();
    void aTotalSaysSoWhereTheCurrencyStandsFirst();
    void aCurrencyIsNamedWholeWhereItHasTheRoom();
    void daysOutstandingStandAsNumbersDo();
    void oneCurrencyIsShownAloneWithItsTotal();
    void aPayoutThatFailedCountsInNoSum_data();
    void aPayoutThatFailedCountsInNoSum();
    void aLineLeadsToWhatItIsMadeOf();
    void aLineLeadsOnWithItsDaysAndCurrency();
    void paymentsByMethodLeadToThosePayments();
    void aStatementIsOfTheCustomerThatWasChosen();
    void aLineOfAStatementLeadsToItsDocument();
    void whatIsShownIsExported();
    void rowsAreCopiedAsNumbers();
    void hostileNamesStayText();
    void troubleIsTold();
};
