#pragma once

#include <QObject>

class TestAllocations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anotherCustomerMayPay();
    void anotherCustomerHasToBeNamed();
    void anAmountInQuestionPaysNothingUntilItIsAnswered_data();
    void anAmountInQuestionPaysNothingUntilItIsAnswered();
    void aPartInQuestionLeavesTheRestUnknown();
    void fiveHundredOpenInvoicesAreAllPaid();
    void manyPartsScrollInALowDialog();
    void aHighWindowLeavesThePartsRoom();
    void namesakesAreNotMixedUp();
    void moneyPaysAnotherCustomersInvoices();
    void whereNothingIsOpenNothingIsAllocated();
    void creditOfTheCustomerIsShownAndUsed();
    void tabReadsOnFromWhereTheCreditIsFrom();
    void aCreditNoteIsAllocatedAndRefunded();
    void aCreditNoteIsNeitherPaidNorWrittenOff();
    void theActOfACreditNoteSaysWhatItCredits_data();
    void theActOfACreditNoteSaysWhatItCredits();
};
