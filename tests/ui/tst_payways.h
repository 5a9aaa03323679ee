#pragma once

#include <QObject>

class TestPayWays : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theProviderIsAskedOnlyWhenSomebodyWantsToKnow();
    void aCountThatAgreesIsOneLine();
    void paymentsNobodyCanExplainAreListed();
    void aCheckThatFailsSaysWhy();
    void aFullCheckComparesAfterwards();
    void whoWaitsForAPaymentIsTold_data();
    void whoWaitsForAPaymentIsTold();
    void waitingCanBeStopped();
    void aTransferSaysWhatIsMissingAndWhere();
    void addressesAreNamedAsTheirBanksDo_data();
    void addressesAreNamedAsTheirBanksDo();
    void moneyThatWaitsAtTheProviderIsSaid();
    void theCustomersOwnPageIsForThoseWithCards();
    void whoMayNotHandAWayToPayOutIsToldWhy();
    void whatCannotBeWaitedForSaysSo();
    void theCustomersOwnPageIsCopied();
};
