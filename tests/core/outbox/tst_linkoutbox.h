#pragma once

#include <QObject>

class TestLinkOutbox : public QObject
{
    Q_OBJECT

private slots:
    void makesOneLinkWhateverGoesWrong_data();
    void makesOneLinkWhateverGoesWrong();
    void everyTryIsTheSameRequest();
    void aRefusalIsFinalAndTakesItsMailAlong();
    void afterTheWindowTheLinkIsLookedUp_data();
    void afterTheWindowTheLinkIsLookedUp();
    void whatIsNotFoundAfterAWrongClockTriedFirstIsForAPerson();
    void aClockThatWasAheadAtTheFirstTryHidesNothingLater();
    void whatAWrongClockTriedIsNotAskedForAgain_data();
    void whatAWrongClockTriedIsNotAskedForAgain();
    void aLookupThatFailsIsTriedAgain();
    void mailIsComposedWithTheLink();
    void aMailThatCannotBeWrittenEndsWithoutTheLink();
    void waitsLongerAfterEachFailure();
    void theProvidersOwnTimeIsKept();
    void oneFailureSparesTheOthersTheTry();
    void whatIsHeldIsNotTried();
    void impatienceTriesWhatWaits();
    void whatWasCutOffIsTakenUpWithTheSameKey_data();
    void whatWasCutOffIsTakenUpWithTheSameKey();
    void aDroppedLinkIsNeverMade();
    void aRunWithNothingToDoCommitsNothing();
};
