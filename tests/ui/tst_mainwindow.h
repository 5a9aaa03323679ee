#pragma once

#include <QObject>

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void theSyncButtonIsStopWhileItRuns();
    void whatSyncDidIsSaidInAToast();
    void whatCouldNotBeSyncedIsNotCalledSynced_data();
    void whatCouldNotBeSyncedIsNotCalledSynced();
    void aBookWithoutConnectionsIsNotToldSoUnasked();
    void onceSyncedTheWindowSyncsByItselfWithoutAToast();
    void aFailedSyncIsABannerAndOfflineIsNot();
    void theFilterNarrowsAndEscWidens();
    void selectingTwoCurrenciesShowsTwoSums();
    void selectedSumsAreAskedAgainOnlyForWhatIsSelected();
    void theThirdClickReturnsToTheDefaultOrder();
    void hostileNamesAreDrawnLiterally();
    void everyCommandIsInTheMenusAndHasAName();
    void lettersAreUniqueInEachMenu();
    void theStateSurvives();
    void aDraftWhoseEditorWasClosedIsSoonForgotten();
    void anInvoiceThatCameWhileAnotherSectionWasInViewHasItsTabs();
    void theWindowGoesWhileEverythingLoads();
    void rowsAreCopiedAsTabSeparatedRawValues();
    void thatRowsWereCopiedIsSaidForSomeSecondsOnly();
    void activityShowsTheJournalAndFollowsToItsBeginning();
    void aConnectionThatFailedIsNamed();
    void aSyncOfLongAgoIsSaidUntilThereIsAnother();
    void whereNothingIsConnectedNothingIsCalledSynced();
    void searchFindsInvoicesAndCommands();
    void typingJumpsInTheSortedColumn();
    void inANarrowWindowThePaneComesOnDemand();
    void wordsFollowTheAppearance();
};
