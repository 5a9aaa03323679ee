#pragma once

#include <QObject>

class TestGatewayConnect : public QObject
{
    Q_OBJECT

private slots:
    void aKeyShowsItsModeAndItsPermissionsBeforeItIsKept();
    void whatIsKeptOpensTheAccountAfterwards();
    void payPalIsTriedInTheWorldThatWasChosen();
    void aKeyThatCannotBeRightIsNamedBeforeAnythingIsAsked_data();
    void aKeyThatCannotBeRightIsNamedBeforeAnythingIsAsked();
    void aKeyOfTheOtherModeIsRefused();
    void troubleOfTheOtherSideIsTold_data();
    void troubleOfTheOtherSideIsTold();
    void aLockedKeychainKeepsNothing();
    void aWayThatIsSwitchedOffIsNotOffered();
    void completenessBeginsOnTheDayThatWasSet();
    void connectionsTellHowTheyStand();
    void disconnectingTakesTheKeyAndNothingElse();
    void onlyAnOwnerConnects();
    void aCopyOfTheBookIsWhole();
};
