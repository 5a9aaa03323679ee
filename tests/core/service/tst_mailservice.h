#pragma once

#include <QObject>

class TestMailService : public QObject
{
    Q_OBJECT

private slots:
    void aProofSaysWhatSpeaksAgainstAReminder();
    void aProofOfEachKindHasWordsAndItsFile();
    void whomAMailMayGoToIsOffered();
    void theSettingsRuleReminders();
    void aProofSaysUntilWhenTheLinkIsPaid();
    void aProofNamesFilesAndWhatSpeaksAgainstThem();
    void aBatchSaysWhichCannotBeSent();
    void whatIsPaidIsRefusedForThatAndHasNoWords();
    void aStatementCarriesItsLetter();
    void aRefundIsToldOnceItIsDone();
    void aReceiptCarriesTheInvoice();
    void aMailCarriesTheEInvoice();
    void anEInvoiceThatIsNotCompleteKeepsTheMailBack();
    void aReminderCarriesTheStatementInTheLanguageWished();
    void aTestNeedsAMailServerAndWritesNothing();
    void aHoldShowsInTheDetail();
};
