#pragma once

#include <QObject>

class TestOAuthSession : public QObject
{
    Q_OBJECT

private slots:
    void accessIsHandedOutWithoutAskingWhileItLasts();
    void accessIsRenewedByTheClockBeforeItEnds();
    void inv06TenRefusalsAtOnceCauseOneTokenCall();
    void inv06TwoProgramsCauseOneTokenCall();
    void inv06WhatIsRenewedIsKeptBeforeItIsUsed();
    void aTokenThatAPersonGaveIsRememberedThroughRenewals();
    void inv06ACrashAfterTheAnswerLeavesAUsableGrant();
    void inv06ACrashBeforeTheAnswerNeverSendsTheTokenAgain();
    void inv06ALostAnswerNeverSendsTheTokenAgain_data();
    void inv06ALostAnswerNeverSendsTheTokenAgain();
    void whatNeverArrivedMayBeAskedAgain_data();
    void whatNeverArrivedMayBeAskedAgain();
    void aRefusedGrantIsNotAskedForAgain();
    void reuseOfARotatedTokenWouldRevokeEverything();
    void aServiceWithoutRotationKeepsItsTokenAndMayBeAskedAgain();
    void aFullDiskLosesNoGrant();
    void nobodyConnectedIsToldAsSuch();
    void aDamagedGrantIsAnError_data();
    void aDamagedGrantIsAnError();
    void aGrantSurvivesItsBytes();
    void aRefreshTokenThatRestsIsUsedWhileTheAccessStillWorks();
    void whatNeedsNoKeepingAliveIsNotRenewed_data();
    void whatNeedsNoKeepingAliveIsNotRenewed();
    void keepingAliveWithoutANetworkLeavesTheAccess();
    void stoppingEndsTheWaitForAnotherProgramWithinASecond();
};
