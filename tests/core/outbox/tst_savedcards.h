#pragma once

#include <QObject>

class TestSavedCards : public QObject
{
    Q_OBJECT

private slots:
    void aCardSavedOnThePageBecomesKnown();
    void pollingFindsWhatWasSaved();
    void aPageNobodyUsedIsForgotten();
    void aPageThatCannotBeAskedForWaits();
    void aCardThatWasSavedOtherwiseIsNotTaken();
    void aNewDayOfExpiryIsTakenOver();
    void aCardThatIsGoneThereIsGoneHere();
    void aCardIsTakenAwayThereFirst();
    void takingItAwayTwiceIsTakingItAwayOnce();
    void neitherNumberNorAddressIsKept();
    void aPageNeedsAWayBack_data();
    void aPageNeedsAWayBack();
    void cardsOfTheOtherModeStay();
    void afterAMergeBothHoldersAreAsked();
    void aPageThatWasOpenDuringAMergeIsNotLost();
    void whatAKeyMayNotReadKeepsNoPaymentBack();
    void onePageIsLookedAtWithOneRead();
};
