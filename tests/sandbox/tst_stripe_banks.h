#pragma once

#include <QObject>

class TestStripeBanks : public QObject
{
    Q_OBJECT

private slots:
    void aTransferIsFundedInParts();
    void anExcessStaysWithTheCustomer();
    void aReferenceIsStrongerThanTheAmount();
    void theAmountIsStrongerThanTheAge();
    void cashIsUsedByHandWhereAskedFor();
    void aCancelledTransferGivesTheCashBack();
    void theAccountNumberIsAlwaysTheSame();
    void accountNumbersHaveARightCheckDigit_data();
    void accountNumbersHaveARightCheckDigit();
    void aDebitEndsAsItsAccountSays_data();
    void aDebitEndsAsItsAccountSays();
    void aDebitOnThePageCompletesTheSessionUnpaid();
    void aDebitCanFailAfterItSucceeded();
    void anAmericanAccountIsProvenByTwoDeposits_data();
    void anAmericanAccountIsProvenByTwoDeposits();
};
