#pragma once

#include <QObject>

class TestCustomerList : public QObject
{
    Q_OBJECT

private slots:
    void whatIsOwedIsWhatTheAgeingReportSays();
    void anyBookAgreesWithItsAgeingReport();
    void moneyAskedToBePaidBackIsStillTheirs();
    void pagesFollowEachOtherWithoutGapOrRepeat_data();
    void pagesFollowEachOtherWithoutGapOrRepeat();
    void onlyWhatTheFilterNamesIsListed_data();
    void onlyWhatTheFilterNamesIsListed();
    void whoOwesLongestComesFirstWhenAsked();
    void aRowTellsTheLastPaymentAndWhetherRemindersAreHeld();
    void whoOwesMostInOneCurrencyComesFirst();
    void whatIsEqualIsSortedByAnotherKey();
    void noOrderReadsDocumentsOrPaymentsRowByRow();
    void whoWasMergedIsListedOnceWithAllOfBoth();
    void aMergeTellsBeforeWhatItDoes();
    void whatACrmHasStandsInThePane();
    void aPageOfManyCustomersIsReadByItsIndex_data();
    void aPageOfManyCustomersIsReadByItsIndex();
};
