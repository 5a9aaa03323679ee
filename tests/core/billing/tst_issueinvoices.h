#pragma once

#include <QObject>

class TestIssueInvoices : public QObject
{
    Q_OBJECT

private slots:
    void numbersHaveNoGapsWhateverTheOrder_data();
    void numbersHaveNoGapsWhateverTheOrder();
    void seriesCountEachForThemselves();
    void olderDraftsAreIssuedFirst();
    void aNumberIsGivenOnce();
    void refuses_data();
    void refuses();
    void foreseesWhatItRefuses_data();
    void foreseesWhatItRefuses();
    void foreseesWhatTheBookForbids();
    void oneBadDraftHoldsBackAll();
    void notBeforeTheLastOfItsSeries();
    void withoutACompanyNothingIsIssued();
    void theDueDateComesFromTheTerms_data();
    void theDueDateComesFromTheTerms();
    void todayReplacesTheDateOfTheDraft();
    void postsExactly_data();
    void postsExactly();
    void aCreditNoteIsCredit();
    void whatIsPaidBeforehandIsNotOpen();
};
