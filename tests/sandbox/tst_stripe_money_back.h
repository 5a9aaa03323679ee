#pragma once

#include <QObject>

class TestStripeMoneyBack : public QObject
{
    Q_OBJECT

private slots:
    void refundsAddUpToTheCharge();
    void whatCannotBeRefundedIsRefused_data();
    void whatCannotBeRefundedIsRefused();
    void aRefundCanFailDaysLater();
    void aWaitingRefundSucceedsByItself();
    void aTransferIsRefundedIntoTheCashBalance();
    void aRefundThatAsksThePayerCanBeCancelled();
    void aDisputeTakesTheMoneyAndAFee();
    void aDisputeEndsAsTheBankDecides_data();
    void aDisputeEndsAsTheBankDecides();
    void anUnansweredDisputeIsLost();
    void aQuestionMovesNoMoneyUntilItEscalates();
    void aDisputedChargeCannotBeRefunded();
};
