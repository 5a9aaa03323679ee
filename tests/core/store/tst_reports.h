#pragma once

#include <QObject>

class TestReports : public QObject
{
    Q_OBJECT

private slots:
    void periodsFollowTheCalendar_data();
    void periodsFollowTheCalendar();
    void daysSalesOutstandingIsExact_data();
    void daysSalesOutstandingIsExact();
    void agesDayBordersAsTheWorkedExample_data();
    void agesDayBordersAsTheWorkedExample();
    void customersAgesAddUpToTheCurrencys();
    void aStatementRunsFromOpeningToClosing();
    void aStatementShowsEveryKindOfLineWithItsSign();
    void aStatementKnowsOnlyWhatWasRecorded();
    void everyStatementEqualsTheSumOfItsPostings();
    void revenueAndTaxEqualTheirAccounts();
    void basesOfTheRatesAddUpToRevenue();
    void aVoidedInvoiceLeavesNoRevenue();
    void netsOfMethodsEqualTheirAccounts();
    void payoutsAndDisputesAreNoPaymentsThatWereReversed();
    void dsoComparesReceivablesWithSales();
    void debtorsComeByWhatTheyOwe();
    void creditIsListedPerCustomer();
    void listsHoldEveryRow();
    void aRefundSaysWhetherItsMoneyWent();
};
