#pragma once

#include <QObject>

//! Deeds that need a second person: asking for one, and deciding.
class TestSecondPerson : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aboveTheLimitTheButtonAsksInsteadOfActing();
    void thatASecondPersonIsNeededIsReadWithoutScrolling();
    void anAmountInQuestionIsSaidToNeedNobody();
    void aRefundAboveTheLimitAsksToo();
    void whatWasAskedForIsShownOnDemand();
    void whatWaitsIsApprovedByKeys();
    void theRequestsStandAsHighAsOtherRows();
    void theRequestsHaveTheLettersOfOtherTables();
    void anEmptyListHasWholeTitles();
    void enterAloneApprovesNothing();
    void anOwnRequestCannotBeApprovedButTakenBack();
    void refusingNeedsAReason();
    void whatCannotBeDoneAnyMoreSaysWhy();
    void leavingBeforeTheAnswerLosesNothing_data();
    void leavingBeforeTheAnswerLosesNothing();
    void aRefusalBringsTheDialogBack();
    void theDashboardTellsWhatWaitsAndLeadsThere();
    void amountsAreReadAloudWithoutTheMarksOfAMirroredLine();
};
