#pragma once

#include <QObject>

class TestMailKindsOutbox : public QObject
{
    Q_OBJECT

private slots:
    void aReminderLeavesOnceForAllItsAddresses();
    void aHeldReminderNeverLeaves();
    void aReminderOfWhatWasPaidMeanwhileIsDropped();
    void aDisputeStopsAReminder();
    void aReceiptOfWhatBouncedIsDropped();
    void aLostAnswerIsNeverSentAgain();
    void anUncertainReminderSentAgainKeepsItsLevel();
};
