#pragma once

#include <QObject>

class TestPayouts : public QObject
{
    Q_OBJECT

private slots:
    void anyPayoutIsExplainedToTheCent();
    void whatTheLinesDoNotExplainIsShown();
    void aPayoutThatCameBackIsInTheBalanceAgain();
    void tellingTheSameTwiceChangesNothing();
    void aPayoutByHandStaysUnexplained();
    void aDisputeTakesTheMoneyAndGivesItBackWhenItIsWon();
    void aLostDisputeOpensWhatThePaymentPaid();
    void anInquiryMovesNothingUntilItBecomesADispute();
    void whatWentBeforeItWasAllocatedIsTakenBackNotBeforeThat();
    void aRefundUnderWayIsOfWhoeverThePaymentIsByThen_data();
    void aRefundUnderWayIsOfWhoeverThePaymentIsByThen();
};
