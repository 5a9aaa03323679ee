#pragma once

#include <QObject>

//! What the dialogs that move money say beside their fields.
class TestMoneyDialogs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theTextOnTheStatementIsLookedAtWhenItIsLeft_data();
    void theTextOnTheStatementIsLookedAtWhenItIsLeft();
    void aWrongAmountIsToldWhenItsFieldIsLeft();
    void statementAndReasonGoWithTheCharge();
    void aChargeOfflineSaysThatItLeavesLater();
    void aRefundOfflineSaysThatItLeavesLater();
    void aLinkOfflineSaysThatItIsMadeLater();
    void aRefundIsToldOnceItIsDone();
    void whatIsOnlyAskedForIsNotTold();
    void withoutAnAddressNobodyIsTold();
    void theFeeThatIsKeptHasItsLine();
    void aRefundIsLookedAtWhenItsFieldIsLeft();
    void aCreditNoteIsOfferedInstead();
    void aRefundSaysWhichInvoiceOpensAgain();
    void whatAPaymentPaysCanBePaidBack();
    void aDayThatCannotBeIsToldWhenItsFieldIsLeft_data();
    void aDayThatCannotBeIsToldWhenItsFieldIsLeft();
    void anAllocationIsLookedAtWhenItsFieldIsLeft();
    void aCreditedQuantityIsLookedAtWhenItsFieldIsLeft();
    void theAccountIsAskedForWhereThereAreSeveral_data();
    void theAccountIsAskedForWhereThereAreSeveral();
    void anUntouchedFieldIsNotToldOf();
    void theQuestionOfTwoReadingsCoversNoField();
    void whatReadsTwoWaysIsNotRecorded_data();
    void whatReadsTwoWaysIsNotRecorded();
    void typingOnTakesBackWhatWasTold();
};
