#pragma once

#include <QObject>

//! Payments that people record, and what they pay.
class TestPayments : public QObject
{
    Q_OBJECT

private slots:
    void aPaymentPaysDocumentsAndTheRestIsCredit();
    void everyMethodHasItsAccount_data();
    void everyMethodHasItsAccount();
    void theAccountItCameToIsKept_data();
    void theAccountItCameToIsKept();
    void refusesAPayment_data();
    void refusesAPayment();
    void refusesAnAllocation_data();
    void refusesAnAllocation();
    void allOfAnOrderOrNothing();
    void anAllocationCanBeTakenBackOnce();
    void moneyThatCameBeforeTheDocumentPaysItFromItsFirstDay();
    void nothingPaysADocumentWhileAnotherStillDid();
    void aThirdPartyPaysBySaying();
    void anUnknownPayersMoneyFindsItsCustomer();
    void aShortfallWithinTheToleranceIsClosed_data();
    void aShortfallWithinTheToleranceIsClosed();
    void nothingAboveTheToleranceIsClosedLittleByLittle();
    void aShortfallThatNeedsASecondPersonIsNotClosed();
    void aPaymentThatBouncesReopensAllItPaid();
    void refusesToReverseAPayment_data();
    void refusesToReverseAPayment();
};
