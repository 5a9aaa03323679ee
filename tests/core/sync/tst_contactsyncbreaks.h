#pragma once

#include <QObject>

class TestContactSyncBreaks : public QObject
{
    Q_OBJECT

private slots:
    void inv04APowerCutAtAnyRequestIsMadeGood_data();
    void inv04APowerCutAtAnyRequestIsMadeGood();
    void inv19AStopAtAnyRequestIsMadeGood_data();
    void inv19AStopAtAnyRequestIsMadeGood();
    void afterAStopNoPageIsReadTwice();
    void inv04TheWatermarkMovesOnlyAtACleanEnd();
    void inv04APowerCutBeforeTheNamesOfALoadIsMadeGood();
    void inv03ChangesDuringTheListingAreNotLost();
    void startsAgainWhereThePlaceIsNoLongerAccepted();
    void refusesAnotherAccount();
    void aRefusedTokenTouchesNothing();
    void inv18APageOfHtmlEndsTheRunAndLosesNothing();
    void aMissingScopeIsNamed();
};
