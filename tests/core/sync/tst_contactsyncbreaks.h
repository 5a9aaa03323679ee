#pragma once

#include <QObject>

class TestContactSyncBreaks : public QObject
{
    Q_OBJECT

private slots:
    void aPowerCutAtAnyRequestIsMadeGood_data();
    void aPowerCutAtAnyRequestIsMadeGood();
    void aStopAtAnyRequestIsMadeGood_data();
    void aStopAtAnyRequestIsMadeGood();
    void afterAStopNoPageIsReadTwice();
    void theWatermarkMovesOnlyAtACleanEnd();
    void changesDuringTheListingAreNotLost();
    void startsAgainWhereThePlaceIsNoLongerAccepted();
    void refusesAnotherAccount();
    void aRefusedTokenTouchesNothing();
    void aPageOfHtmlEndsTheRunAndLosesNothing();
    void aMissingScopeIsNamed();
};
