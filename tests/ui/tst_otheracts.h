#pragma once

#include <QObject>

//! What stands beside the one primary act of a record, and what an empty page says.
class TestOtherActs : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatIsVoidOrWrittenOffHasAReason_data();
    void onlyWhatIsVoidOrWrittenOffHasAReason();
    void onlyWhatNothingIsPaidOfCanBeVoid_data();
    void onlyWhatNothingIsPaidOfCanBeVoid();
    void whatLeftTheHouseIsNotVoidedAndSaysWhatToDo_data();
    void whatLeftTheHouseIsNotVoidedAndSaysWhatToDo();
    void whatOnlyTheBookKnowsKeepsFromVoidingBeforeAReasonIsTyped();
    void theReasonIsToldWithItsActivity();
    void onlyADraftIsPreviewed();
    void aStatementStandsBesideTheNextInvoice();
    void aCustomersWindowOffersTheNextInvoice();
    void aSeriesOfNumbersIsChosenInTheEditor();
    void aSingleSeriesIsNotAskedFor();
    void anEmptyListTellsTheLastStatement();
    void withoutAStatementNoDayIsTold();
    void whatWasRefusedIsDismissedByKeysAndNoLongerCounts();
    void aDismissedMailIsNoTroubleOfItsInvoice();
    void whatTheOutboxAsksIsDecidedFromTheMenusAsWell();
    void whatIsOverdueIsRemindedOfAlsoUnmailed();
};
