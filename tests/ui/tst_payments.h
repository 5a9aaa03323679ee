#pragma once

#include <QObject>

class TestPayments : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void moneyLeftIsAllocatedByKeysOnly();
    void moneyIsRefundedByKeysOnly();
    void aBouncedPaymentIsReversed();
    void anUnknownPayerGetsACustomer();
    void whoIsChosenInCustomersPaidUnlessAnotherIsNamed();
    void whosePaymentIsChosenPaysAgain();
    void withoutAChoiceNobodyPaid();
    void aPaidInvoiceIsRefundedInOneAct();
    void whatPaidAnInvoiceIsChosenWhereItWasSeveral();
    void paymentsShowWhatIsRefundedAndLeft();
    void whatIsSelectedIsSummedByAmountAndByWhatIsLeft();
    void whatIsLeftOfAllIsSummedOnceHoweverMuchIsSelected();
    void aFeeInAnotherCurrencyIsNamedAndNotSubtracted();
    void columnsFoldWhereThereIsNoRoom();
    void eachPaymentOffersWhatItCanDo_data();
    void eachPaymentOffersWhatItCanDo();
};
