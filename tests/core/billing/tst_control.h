#pragma once

#include <QObject>

//! Who may do what, and when nothing may be done.
class TestControl : public QObject
{
    Q_OBJECT

private slots:
    void everybodyMayEverythingWhileNobodyIsListed();
    void aRoleMayWhatItMay_data();
    void aRoleMayWhatItMay();
    void aClerkMakesNoCreditByIssuingADraft();
    void whoLeftOrIsNotListedMayNothing_data();
    void whoLeftOrIsNotListedMayNothing();
    void whatHappensOutsideAsksNobody();
    void refusesStaff_data();
    void refusesStaff();
    void anOwnerRemains();
    void twoSeriesDoNotNumberAlike_data();
    void twoSeriesDoNotNumberAlike();
    void aMaskThatNobodyDefinedCountsToo();
    void locksAndUnlocks();
    void refusesALock_data();
    void refusesALock();
    void nothingIsBookedInALockedPeriod_data();
    void nothingIsBookedInALockedPeriod();
    void whatHappenedOutsideCountsOnTheFirstOpenDay();
};
