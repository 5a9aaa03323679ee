#pragma once

#include <QObject>

class TestChargeOutbox : public QObject
{
    Q_OBJECT

private slots:
    void chargesTheCardOnceWhateverGoesWrong_data();
    void chargesTheCardOnceWhateverGoesWrong();
    void theMoneyIsBookedAtOnceAndPollingChangesNothing();
    void theTimelineOfTheDocumentTellsOfIt();
    void theHolderReadsTheTextOnTheStatement_data();
    void theHolderReadsTheTextOnTheStatement();
    void aDeclineEndsItAndSaysWhy_data();
    void aDeclineEndsItAndSaysWhy();
    void aHolderWhoMustAgreeIsSentALinkInstead();
    void anAttemptThatCannotBeGivenUpWaits();
    void aLiveLinkIsClosedFirst();
    void moneyThatSlippedInDropsTheCharge();
    void nothingIsChargedWhenTheAmountIsNotOpenAnyMore();
    void whatWasPaidAfterATryIsNotChargedOnceMore_data();
    void whatWasPaidAfterATryIsNotChargedOnceMore();
    void aDisputeThatCameMeanwhileStopsIt();
    void whatSurelyHasNotLeftMayBeGivenUp_data();
    void whatSurelyHasNotLeftMayBeGivenUp();
    void aKeyThatMayNotChargeStopsNothingElse();
    void aDocumentIsNotVoidedWhileItsCardIsCharged();
    void anAnswerThatNeverCameIsLookedUpLater_data();
    void anAnswerThatNeverCameIsLookedUpLater();
    void whatIsNotFoundAfterAWrongClockTriedFirstIsForAPerson_data();
    void whatIsNotFoundAfterAWrongClockTriedFirstIsForAPerson();
    void onlyAPartMayBeCharged();
    void noLinkIsMadeWhileACardIsCharged();
    void isNotGivenUpOnceItMayHaveLeft();
    void isGivenUpBeforeItHasLeft();
    void theSealedRequestIsTheOneThatLeaves();
};
