#pragma once

#include <QObject>

class TestPayPalPayments : public QObject
{
    Q_OBJECT

private slots:
    void aCaptureTellsItsFeeAndItsOrder();
    void anotherCurrencyIsTurnedIntoThatOfTheAccount();
    void aRefundIsAllOrAPart();
    void theSameKeyRefundsOnceForFortyFiveDays();
    void whatCannotBeRefundedIsRefused_data();
    void whatCannotBeRefundedIsRefused();
    void aRefundBeyondTheBalanceComesFromTheBank();
    void twoCallsWithOneKeyAtOnceConflict();
    void aReversalTakesWhatIsLeft();
    void theWindowForRefundsCloses();
};
