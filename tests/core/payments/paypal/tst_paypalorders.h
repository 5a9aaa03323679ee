#pragma once

#include <QObject>

class TestPayPalOrders : public QObject
{
    Q_OBJECT

private slots:
    void aPageThatIsPaidAtOnceIsAnOrder();
    void theSameKeyGivesTheSameOrder();
    void anApprovedOrderIsNotPaid();
    void takingMovesTheMoneyOnce_data();
    void takingMovesTheMoneyOnce();
    void aBankThatSaysNoLeavesThePageOpen();
    void whatIsPendingIsNoMoneyYet();
    void anOrderThatIsForgottenHasEnded();
    void withoutAReturnPageNothingIsSent();
    void aRefundIsAskedForOnce();
    void aRefundMayFail();
};
