#pragma once

#include <QObject>

class TestRecords : public QObject
{
    Q_OBJECT

private slots:
    void enterOpensAnInvoiceAndCtrlWClosesIt();
    void severalRecordsAreOpenAtOnceAndEachOnce();
    void aPaymentHasAWindowToo();
    void enterOnADraftOpensTheEditor();
    void theWindowFollowsTheBook();
    void theJournalOfAnItemShowsNumbersHashesAndPostings();
    void theRingInTheJournalStandsRoundTheWholeEntry();
    void closingTheMainWindowClosesThem();
    void theWorstMessageIsShownAndTheOthersAreCounted();
    void aMessageAboutMoneyIsNotDismissed();
    void quittingAsksWhileMailsAreBeingSent();
    void quittingAfterThemWaits();
    void aQuitThatAnEditorCalledOffAsksAnew();
    void f1ShowsTheGuideAboutThePage();
    void theGuideSpeaksTheLanguageOfTheWindow();
    void theGuideHasASectionForEveryPage();
};
