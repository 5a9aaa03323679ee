#pragma once

#include <QObject>

class TestPayPalOrders : public QObject
{
    Q_OBJECT

private slots:
    void anOrderWaitsForItsPayer();
    void withoutASourceItIsCreatedAndLinksToApproval();
    void aSourceNeedsARequestId();
    void theSameKeyShowsTheSameOrderForSixHours();
    void whatDoesNotAddUpIsRefused_data();
    void whatDoesNotAddUpIsRefused();
    void onlyAnApprovedOrderIsCaptured();
    void aCaptureIsMadeOnceWhateverIsRepeated();
    void aDeclinedPayerMayTryAgain();
    void aSlowPaymentIsPendingUntilItEnds();
    void immediatePaymentRulesOutSlowWays();
    void aSecondPaymentForAnInvoiceIdIsRefused();
    void anOrderRunsOut();
    void aPatchChangesWhatIsNotCaptured();
};
