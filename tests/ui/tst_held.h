#pragma once

#include <QObject>

//! A book that another computer has open.
class TestHeld : public QObject
{
    Q_OBJECT

private slots:
    void itSaysWhoHasIt();
    void allOfItIsShown();
    void whatChangesItIsOff_data();
    void whatChangesItIsOff();
    void whatOnlyReadsStaysOn_data();
    void whatOnlyReadsStaysOn();
    void whatIsOnesOwnCanBeSetAllTheSame();
    void bothHalvesOfTheFirstActAreOff();
    void noFileIsTaken();
    void nothingIsLeftToSetUp();
    void linesOfItsDashboardLeadToPlacesOnly();
    void aDocumentInItsOwnWindowHasNoNextStep();
    void itsMovementsAreOnlyLookedAt();
    void itsOutboxIsOnlyLookedAt();
    void nothingIsSyncedByItself();
    void itsPassphraseIsAskedForAndOpensItForReadingOnly();
    void aLockedKeychainOffersNoPassphraseOfItsOwn();
    void tryingAgainIsAsked();
    void onlyASilentOneIsTakenOverAndOnlyWhenSaidSo();
    void aBookOfOursSaysNothing();
};
