#pragma once

#include <QObject>

class TestCrmResume : public QObject
{
    Q_OBJECT

private slots:
    void aFieldMappedDuringAListingIsReadOfEveryRecord_data();
    void aFieldMappedDuringAListingIsReadOfEveryRecord();
    void onlyTheKindWhoseFieldsChangedIsListedAgain();
    void aRefusedListOfFieldsHoldsNothingUpAndCausesNoSecondLoad();
    void theFirstLoadReadsTheFieldsThatStandInForMissingOnes();
    void oneRefusedListOfInteractionsHoldsNoCustomerUp_data();
    void oneRefusedListOfInteractionsHoldsNoCustomerUp();
    void aResumedFirstLoadGoesOnCountingTowardsTheSameTotal();
    void whatCameBeforeASyncWasCutIsTold();
    void fieldsThatMayNotBeReadAreNamedAndHoldNothingUp();
    void inv08APauseDemandedWhileReadingIsKeptByEverySync_data();
    void inv08APauseDemandedWhileReadingIsKeptByEverySync();
    void aPauseNotedByAClockThatWasAheadIsNotKept_data();
    void aPauseNotedByAClockThatWasAheadIsNotKept();
    void inv12TheBrakeHoldsNoCustomerUpAndAPersonReleasesIt();
    void inv04AFirstLoadCutAnywhereListsNoPageTwice();
};
