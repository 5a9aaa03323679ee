#pragma once

#include <QObject>

//! Voids, write-offs and refunds, and the second person above the limit.
class TestApprovals : public QObject
{
    Q_OBJECT

private slots:
    void aVoidTakesAllPostingsBackAndKeepsTheNumber();
    void refusesAVoid_data();
    void refusesAVoid();
    void writesOffAllOrAPart();
    void refusesAWriteOff_data();
    void refusesAWriteOff();
    void aPaymentReopensWhatWasWrittenOff();
    void severalPartsOfOnePaymentReopenAWriteOffTogether();
    void refundsAPartOfAnyCredit();
    void refusesARefund_data();
    void refusesARefund();
    void theLimitItselfNeedsNobodyElse_data();
    void theLimitItselfNeedsNobodyElse();
    void smallPartsAddUp_data();
    void smallPartsAddUp();
    void partsOfDifferentThingsDoNotAddUp();
    void aSecondPersonDecides();
    void theSamePersonDoesNotDecide();
    void whatIsTrueAtTheApprovalCounts();
    void aRequestIsDecidedOnce();
    void oneRequestAtATime();
    void refusesToRefuse();
};
