#pragma once

#include <QObject>

//! Money that went back, and decisions about it that were taken back.
class TestBankReturns : public QObject
{
    Q_OBJECT

private slots:
    static void onePaymentGoesBackOnce();
    static void aPaymentWhoseMatchWasTakenBackSwallowsNoReturn();
    static void anUndoneReturnLeavesItsPaymentUndoable();
    static void aReturnOfAPaymentThatCameAgainGoesOnWithIt();
    static void theBanksChargeForAReturnIsLeftToBeSetAside();
    static void anInvoiceThatWasFreedBeforeStaysFree();
    static void whatWasTakenBackIsNoFindingOfTheMonth();
    static void aDoubtfulMovementIsNoPayout();
    static void aPayoutOfALockedDayIsBookedOnTheFirstOpenOne();
};
