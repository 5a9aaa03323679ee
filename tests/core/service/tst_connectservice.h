#pragma once

#include <QObject>

class TestConnectService : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsKeptBeforeAPersonHasSeenTheAccount();
    void whatIsKeptOpensTheAccountAfterwards();
    void whatIsToComeIsKeptWithTheAccount();
    void aDryRunLooksAndKeepsNothing();
    void aTokenShowsItsAccountAndItsPermissionsOneByOne();
    void aMissingPermissionIsNamedAndEndsNothing();
    void aSignInTellsWhatItMayWrite();
    void inv17AWrongStateIsAnErrorWithoutATokenCall();
    void aCodeOfSomebodyElseIsNotTaken();
    void aGrantOfAnotherAccountThanItOpensIsNotTaken();
    void aWrongSecretIsAFaultOfTheAppAndNotOfTheAccess();
    void inv6TheLatestRefreshTokenIsKeptAndTheOldOneNeverSentAgain();
    void aRefreshTokenThatIsNotReplacedStaysGood();
    void accessThatEndedAsksForANewSignIn();
    void aFaultNobodyKnowsLeavesTheAccess();
    void anotherAccountIsRefusedUnlessItIsAskedFor();
    void anotherAccountTakesNothingOfTheFormerAlong();
    void aTokenGivenAfterASignInTakesItsPlace();
    void withoutAFreePortTheAddressIsPasted();
    void aPastedAddressThatIsNotOursIsNotTaken();
    void stoppingEndsTheWaitForTheBrowser();
    void onlyAnOwnerConnects();
    void inv17NoTokenSecretCodeOrVerifierIsLeftAnywhere();
};
