#pragma once

#include <QObject>

class TestGateway : public QObject
{
    Q_OBJECT

private slots:
    void stripeIsConnectedByKeysAlone();
    void payPalIsConnectedByKeysAlone();
    void theMailAccountIsSetUpByKeysAlone();
    void aKeyThatCannotBeRightIsNamedUnderItsField_data();
    void aKeyThatCannotBeRightIsNamedUnderItsField();
    void troubleIsToldAndNothingTypedIsLost_data();
    void troubleIsToldAndNothingTypedIsLost();
    void permissionsAreShownOneByOne();
    void atLeastOneWayIsOffered();
    void whoHoldsTheAccountWhereNobodyIsNamedIsTold();
    void withoutBankTransfersNobodyIsAskedAboutThem();
    void aLockedKeychainIsToldAtTheEnd();
    void aChangedKeyIsCheckedAgain();
    void escKeepsNothing();
    void aRefusedTestMailIsToldWithTheServersWords();
    void whatWasTestedIsWhatIsSaved();
    void mnemonicsAreUnique();
};
