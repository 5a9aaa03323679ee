#pragma once

#include <QObject>

class TestActions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aDraftIsIssuedByKeysOnly();
    void enterDoesNotIssue();
    void issuingIsAskedLikeEveryOtherAct();
    void theDayItWillBeDueStandsThereBeforeIssuing_data();
    void theDayItWillBeDueStandsThereBeforeIssuing();
    void theOtherActsOpenBesideThePrimaryOneByKeys();
    void aDraftIsDeletedAndBroughtBackByKeysOnly();
    void theToastBringsADraftBackOnce();
    void whatIsIssuedIsNotDeleted();
    void escLeavesWithoutEffect();
    void aLinkIsSentByKeysOnly();
    void aTransferIsChosenAndKeepsTheUsersWords();
    void aCheckThatFailsStopsTheMail();
    void aRefusalStaysInTheDialogWithWhatWasTyped();
    void theGuideTicksItselfOff();
    void eachStateHasOnePrimaryAction_data();
    void eachStateHasOnePrimaryAction();
    void whatIsVoidIsWrittenAnewByOneKey();
    void aPressOnTheSumsCopiesThem();
    void outboxSaysWhatNeedsYou();
    void theLastLineAndTheReportOfASyncSayTheSameOfTheOutbox();
    void theOutboxSaysHowMuchAndThroughWhat();
    void whatIsHeldIsTakenBackInTheOutbox_data();
    void whatIsHeldIsTakenBackInTheOutbox();
    void anUncertainMailIsDecidedByAPerson();
};
