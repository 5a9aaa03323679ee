#pragma once

#include <QObject>

class TestClosePeriod : public QObject
{
    Q_OBJECT

private slots:
    void aMonthInWhichAllIsKnownIsLocked();
    void aPlantedCentBlocksTheLock_data();
    void aPlantedCentBlocksTheLock();
    void aCentInAFileWithoutBalancesBlocksTheLock_data();
    void aCentInAFileWithoutBalancesBlocksTheLock();
    void movementsThatNoBalanceProvesWaitForAReason();
    void whatIsLeftUndoneWaitsForAReason_data();
    void whatIsLeftUndoneWaitsForAReason();
    void whatMustBePutRightIsNotAccepted();
    void onlyChecksThatExistAreAccepted();
    void aBookWithoutBankStatementsCanBeClosed();
    void aProviderThatWasNotAskedAfterTheMonthIsToldAsSuch();
    void onlyAnAccountantClosesAMonth();
    void aMonthThatIsNotOverStaysOpen();
    void aClosedMonthIsNotClosedAgain();
    void nothingIsBookedInAClosedMonth();
    void openingAMonthAgainNeedsAReason();
    void aBookThatChangedSinceItWasVerifiedIsNotLocked();
    void aMovementReplacedLaterStaysInTheMonthsList();
    void aReplayKnowsTheSameClosedMonths();
};
