#pragma once

#include <QObject>

class TestCrmReview : public QObject
{
    Q_OBJECT

private slots:
    void conflictsSayWhoAndWhenOnBothSides();
    void aDecisionGoesForAllOfItsField();
    void conflictsAreSettledByKeysAlone();
    void aDecisionCanBeTakenBack();
    void whatCannotBeTakenHereIsNotOffered();
    void aValueThatIsNoneIsExplainedOnce();
    void aRefusedDecisionStaysInView();
    void oneRefusedDecisionHoldsNoOtherUp();
    void decisionsAreShownUntilTheyAreApplied();
    void leavingAsksAboutWhatIsNotApplied();
    void leavingAppliesWhereThatIsWanted();
    void leavingWithoutDecisionsAsksNothing();
    void aDecisionGoesWithWhatItWasAbout();
    void aDeletedRecordIsShownAsSuch();
    void decisionsThatAreNotAppliedOutlastACrash();
    void decisionsThatAreNotAppliedOutlastAQuit();
    void aKeptDecisionGoesWithAWordWhereItsConflictChanged();
    void whatWasLeftOrAppliedIsNotKept();
    void onlyWhatAPersonTypedStandsInTheStateFile();
    void theWindowKeepsDecisionsInItsStateFile();
};
