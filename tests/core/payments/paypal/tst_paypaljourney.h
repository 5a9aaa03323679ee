#pragma once

#include <QObject>

class TestPayPalJourney : public QObject
{
    Q_OBJECT

private slots:
    void anInvoiceIsPaidThroughPayPalAndBookedOnce();
    void anApprovedPageIsTakenOnce();
    void aCrashWhileTakingTakesNothingTwice_data();
    void aCrashWhileTakingTakesNothingTwice();
    void whatIsToBeClosedIsNotTaken();
    void aTakingUnderWayEndsBeforeTheClosing();
    void aDeclinedApprovalMayBeRepeated();
    void aRefundGoesBackThroughPayPal();
    void aRefundIsLookedForSinceItWasFirstTried_data();
    void aRefundIsLookedForSinceItWasFirstTried();
    void aClockThatWasAheadAtTheFirstTryHidesNoRefund();
    void aRefundThatIsNotToldYetHasNotFailed();
    void theOtherProvidersLinkIsClosedFirst();
    void everyBalanceAgreesWithPayPals();
};
