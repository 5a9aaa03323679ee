#pragma once

#include <QObject>

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void aDraftIsIssuedByKeysOnly();
    void enterDoesNotIssue();
    void escLeavesWithoutEffect();
    void aLinkIsSentByKeysOnly();
    void aCheckThatFailsStopsTheMail();
    void aRefusalStaysInTheDialogWithWhatWasTyped();
    void theSyncButtonIsStopWhileItRuns();
    void whatSyncDidIsSaidInAToast();
    void aFailedSyncIsABannerAndOfflineIsNot();
    void theFilterNarrowsAndEscWidens();
    void selectingTwoCurrenciesShowsTwoSums();
    void theThirdClickReturnsToTheDefaultOrder();
    void hostileNamesAreDrawnLiterally();
    void everyCommandIsInTheMenusAndHasAName();
    void theStateSurvives();
    void theWindowGoesWhileEverythingLoads();
    void rowsAreCopiedAsTabSeparatedRawValues();
    void theGuideTicksItselfOff();
    void eachStateHasOnePrimaryAction_data();
    void eachStateHasOnePrimaryAction();
    void outboxSaysWhatNeedsYou();
    void anUncertainMailIsDecidedByAPerson();
    void activityShowsTheJournalAndFollowsToItsBeginning();
    void aConnectionThatFailedIsNamed();
    void searchFindsInvoicesAndCommands();
    void typingJumpsInTheSortedColumn();
    void inANarrowWindowThePaneComesOnDemand();
    void wordsFollowTheAppearance();
};
