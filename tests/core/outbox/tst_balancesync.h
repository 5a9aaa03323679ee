#pragma once

#include <QObject>

class TestBalanceSync : public QObject
{
    Q_OBJECT

private slots:
    void anAutomaticPayoutIsExplainedOnceTheProviderIsReady();
    void aPaymentNamesThePayoutItWentWith();
    void settlementInAnotherCurrencyAddsUp();
    void aPayoutTheBankSentBackIsInTheBalanceAgain();
    void aDisputeFollowsItsCourse_data();
    void aDisputeFollowsItsCourse();
    void anInquiryMovesNoMoney();
    void aDebitIsProcessingUntilItComes();
    void aDebitThatFailsLeavesTheInvoiceOpen();
};
