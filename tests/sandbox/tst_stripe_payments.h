#pragma once

#include <QObject>

class TestStripePayments : public QObject
{
    Q_OBJECT

private slots:
    void aPaidLinkClosesItself();
    void aLinkForTwoStaysOpenAfterOne();
    void aPaymentLeavesItsWholeTrail();
    void feesAreRoundedHalfUp_data();
    void feesAreRoundedHalfUp();
    void moneyBecomesAvailableAfterAWeek();
    void aDeclineSaysWhyAndLeavesTheLinkOpen_data();
    void aDeclineSaysWhyAndLeavesTheLinkOpen();
    void aSecondTryUsesTheSameIntent();
    void theBankMayAskFirst();
    void aRefusedApprovalTakesNoMoney();
    void twoOpenPagesCanBothPay();
    void anExpiredSessionTakesNoMoney();
    void aSessionEndsAfterADay();
    void onlyAnOpenSessionCanBeExpired();
    void aRaisedLimitOpensTheLinkAgain();
    void eventsAreWrittenInAnOldVersion();
    void eventsNameTheRequestThatCausedThem();
    void aWrongEntryNeverReachesTheBank_data();
    void aWrongEntryNeverReachesTheBank();
};
