#pragma once

#include <QObject>

class TestCharges : public QObject
{
    Q_OBJECT

private slots:
    void isOneTransactionWithItsBytes();
    void isRefused_data();
    void isRefused();
    void statementAndReasonStandInTheJournal();
    void theOnlyCardIsMeant();
    void aCardIsGoodToTheEndOfItsMonth_data();
    void aCardIsGoodToTheEndOfItsMonth();
    void aViewerMayNot();
    void whatTheProviderCannotTakeIsSaidBefore();
    void aLiveLinkIsAskedToBeClosedWithIt();
    void onlyOneChargeAtATime();
    void whatIsPutAsideIsTakenOnce();
    void whatIsNotPutAsideIsNotTaken_data();
    void whatIsNotPutAsideIsNotTaken();
    void anOutcomeIsToldOnce_data();
    void anOutcomeIsToldOnce();
};
