#pragma once

#include <QObject>

//! Money that is paid back, and what becomes of what it paid.
class TestRefunds : public QObject
{
    Q_OBJECT

private slots:
    void aRefundThatCameBackIsTheCreditOfWhoeverItIsNow_data();
    void aRefundThatCameBackIsTheCreditOfWhoeverItIsNow();
    void aRefundCanOpenTheDocumentAgainThatItsPaymentPaid_data();
    void aRefundCanOpenTheDocumentAgainThatItsPaymentPaid();
    void aRefundOfADocumentTakesNothingFromOthers();
    void refusesToReverseARefund();
    void whatWasRefundedIsNotReversedAgain();
};
