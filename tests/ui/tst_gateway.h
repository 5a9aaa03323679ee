#pragma once

#include <QObject>

class TestGateway : public QObject
{
    Q_OBJECT

private slots:
    void stripeIsConnectedByKeysAlone();
    void whoHoldsTheAccountWhereNobodyIsNamedIsSaid();
    void payPalIsConnectedByKeysAlone();
    void theMailAccountIsSetUpByKeysAlone();
    void aKeyThatCannotBeRightIsNamedUnderItsField_data();
    void aKeyThatCannotBeRightIsNamedUnderItsField();
    void troubleIsToldAndNothingTypedIsLost_data();
    void troubleIsToldAndNothingTypedIsLost();
    void permissionsAreShownOneByOne();
    void permissionLinesBeginWithACapital();
    void aPermissionThatIsMissingComesFirst();
    void atLeastOneWayIsOffered();
    void withoutBankTransfersNobodyIsAskedAboutThem();
    void aLockedKeychainIsToldInOnePlace();
    void aKeychainThatCannotTakeAPasswordIsToldInOnePlace();
    void aKeychainThatCannotBeUsedIsToldBeforeAnythingIsTyped();
    void whatCannotBeKeptHasItsOwnName();
    void aChangedKeyIsCheckedAgain();
    void escKeepsNothing();
    void aRefusedTestMailIsToldWithTheServersWords();
    void whatWasTestedIsWhatIsSaved();
    void mnemonicsAreUnique();
};
