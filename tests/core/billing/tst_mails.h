#pragma once

#include <QObject>

class TestMails : public QObject
{
    Q_OBJECT

private slots:
    void aReminderCountsThoseBeforeIt();
    void aReminderIsRefused_data();
    void aReminderIsRefused();
    void aReminderWaitsForThePause();
    void aReminderMayBringTheLinkThatWasMailedBefore();
    void aHoldOfTheCustomerHoldsEveryInvoice();
    void aHoldEndsByItselfAndByHand();
    void aHoldAnswersWithTheOneItReplaced();
    void aHoldIsRefused_data();
    void aHoldIsRefused();
    void aHoldMovesToWhomACustomerIsMergedInto();
    void aReceiptIsForWhatIsPaidAndOnce();
    void aDocumentGoesOutOnceUnlessAskedForAgain();
    void aStatementGoesOutOnceForTheSameDays();
    void severalAddressesAreCheckedOneByOne();
    void allOrNone();
    void askingBeforehandWritesNothing();
    void noMailTwiceAndNoneWhileHeld();
};
