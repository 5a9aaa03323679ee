#pragma once

#include <QObject>

class TestImportInvoices : public QObject
{
    Q_OBJECT

private slots:
    void makesDraftsAndCustomers();
    void aSecondImportAddsNothing();
    void aSecondImportAddsNothingAfterIssue();
    void theSameDocumentTwiceInOneFileIsOneDraft();
    void findsTheBuyer_data();
    void findsTheBuyer();
    void makesOneCustomerForOneBuyerOfABatch_data();
    void makesOneCustomerForOneBuyerOfABatch();
    void problemsHoldBackEverything();
    void theGoodOnesAreTakenWhenAskedFor();
    void warningsHoldBackNothing();
    void aBuyerWhoBreaksOurRulesIsAProblem();
};
