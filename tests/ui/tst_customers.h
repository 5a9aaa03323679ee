#pragma once

#include <QObject>

//! The section of customers and what is done with one from it.
class TestCustomers : public QObject
{
    Q_OBJECT

private slots:
    void everybodyIsListedWithWhatTheyOwe();
    void namesOfOthersAreText();
    void filtersAreReachedByKeysAndNarrowTheSums();
    void sumsAreOfTheWholeFilterNotOfWhatIsLoaded();
    void theEndIsOneKeyAwayAndOnlyWhatIsSeenIsAskedFor();
    void whoOwesMostComesFirstAndHeadersSortOtherwise();
    void theirInvoicesAreShown();
    void whatHadTheFilterStaysInThePaneUntilAnotherIsChosen();
    void whoLeavesTheFilterStaysInThePaneUntilAnotherIsChosen();
    void anArchivedCustomerIsBackByUndo();
    void whatIsOpenIsNotArchived();
    void twoBecomeOneByKeysAlone();
    void whoIsNotFoundIsToldInTheList();
    void aMergeIsNotDoneBeforeItIsShown();
    void heldRemindersAreToldAndEndedInThePane();
    void aRecordIsMadeInACrmByKeysAlone();
    void whoLooksAlikeThereIsMadeAtTheSecondPress();
    void aLinkIsTakenAwayAndComesBack();
    void whoMustNotIsToldWhy();
    void anEmptyBookOffersTheFirstCustomer();
    void aBookWithoutCustomersDeskHasNoWayIn();
};
