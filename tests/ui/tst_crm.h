#pragma once

#include <QObject>

class TestCrm : public QObject
{
    Q_OBJECT

private slots:
    void aKeyIsCheckedAndKeptByKeysAlone();
    void nothingIsKeptWhenTheAccountIsNotWanted();
    void aMissingPermissionThatIsNeededForbidsToConnect();
    void anotherAccountNeedsAWordOfItsOwn();
    void aRefusalSaysWhatToDoAndKeepsWhatWasTyped();
    void leavingEndsTheWaitForTheBrowser();
    void withoutAFreePortAnAddressIsAskedFor();
    void whatAnAdministratorEntersCanBeCopied();
    void nothingIsConnectedFromAnEmptySectionButByItsButton();
    void contactsShowWhoTheyAreAndWhatWasDone();
    void aLinkedContactNamesItsCustomer();
    void hostileNamesStayLetters();
    void aContactBecomesACustomerInOneStep();
    void whatLooksKnownTakesASecondWord();
    void aCandidateIsLinkedForItsReasons();
    void theStatusSaysWhatIsParkedAndWhenItGoesOn();
    void anAccountThatTellsNoNameIsCalledByItsNumber_data();
    void anAccountThatTellsNoNameIsCalledByItsNumber();
    void theTroubleOfAnotherAccountNamesTheExpectedOne();
    void aFieldThatWasNotTakenIsNamed();
    void accessThatWasRefusedStaysInViewForBothServices_data();
    void accessThatWasRefusedStaysInViewForBothServices();
    void aSyncSaysHowFarItIsAndHowLongItTakes();
    void thePaceIsThatOfTheLastHalfMinute();
};
