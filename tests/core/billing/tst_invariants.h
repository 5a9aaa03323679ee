#pragma once

#include <QObject>

//! What must hold in every book, by its number in the list of invariants; attacked through the commands and,
//! where the store itself stands guard, below them.
class TestInvariants : public QObject
{
    Q_OBJECT

private slots:
    void invariant1_allocationsAndRefundsNeverExceedThePayment();
    void invariant1_holdsBelowTheCommands_data();
    void invariant1_holdsBelowTheCommands();
    void invariant2_whatClosesADocumentNeverExceedsItsTotal();
    void invariant2_holdsBelowTheCommands_data();
    void invariant2_holdsBelowTheCommands();
    void invariant3_currencyAndCustomerAreTheSame();
    void invariant3_holdsBelowTheCommands_data();
    void invariant3_holdsBelowTheCommands();
    void invariant4_anIssuedDocumentNeverChanges();
    void invariant5_numbersAreUniqueGaplessAndInOrder();
    void invariant5_holdsBelowTheCommands();
    void invariant6_totalsAreTheSumsOfTheirParts();
    void invariant7_balancesAreOpenItemsLessCredit();
    void invariant8_anExternalPaymentIsBookedOnce();
    void invariant9_aLockedPeriodStaysAsItIs();
    void invariant10_theJournalOnlyGrowsAndVerifies();
};
