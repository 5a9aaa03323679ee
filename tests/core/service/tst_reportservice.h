#pragma once

#include <QObject>

class TestReportService : public QObject
{
    Q_OBJECT

private slots:
    void everyReportAgreesWithThePostings_data();
    void everyReportAgreesWithThePostings();
    void daysThatAreReversedAreRefused();
    void anEmptyBookHasEmptyReports();
    void paymentsAreWrittenAsTheyAreShown();
    void documentsAreWrittenAsTheyAreShown();
    void everyListIsAFile_data();
    void everyListIsAFile();
    void aLineIsARowWithItsFigures();
    void listsSayWhatHappened();
    void everyAccountOfTheLedgerIsOfAKind_data();
    void everyAccountOfTheLedgerIsOfAKind();
    void theJournalIsAFileOfSentences();
    void listsKeepLittleInMemory();
    void aFileThatCannotBeWrittenIsRefused();
    void aReportIsPrintedWithTheCompany();
    void aReminderIsWrittenOnlyAboutWhatIsOverdue();
    void aStatementIsALetter();
    void aCheckClearsAwayWhatOneThatWasCutOffLeft_data();
    void aCheckClearsAwayWhatOneThatWasCutOffLeft();
};
