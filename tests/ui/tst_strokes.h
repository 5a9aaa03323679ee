#pragma once

#include <QObject>

//! How many keys the daily jobs take, besides what is written. The longer ways are counted where they are
//! tested: TestEditor, TestActions, TestMails, TestMoney (void), TestImports, TestStatements, TestStart (a
//! book of one's own), TestGateway (Stripe, PayPal, mail), TestCrm, TestCrmReview, TestCloseMonth.
class TestStrokes final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void twentyMovementsTakeTwentyKeys();
    void manyPaymentLinksTakeTwoKeysAndTheSelection();
    void manyRemindersTakeThreeKeysAndTheSelection();
    void aPaymentOfTheWholeTakesTwoKeys();
    void aRefundTakesFiveKeys();
    void aCreditNoteTakesThreeKeys();
    void aWriteOffTakesSixKeys();
    void aStatementTakesThreeKeys();
};
