#pragma once

#include <QObject>

//! The page stands beside the lines while an invoice is written.
class TestPreview : public QObject
{
    Q_OBJECT

private slots:
    void thePageFollowsTheLastKey();
    void anAnswerThatIsLateIsDropped();
    void f9HidesThePageAndBringsItBack();
    void theNextEditorShowsWhatTheLastOneShowed();
    void aNarrowWindowFoldsThePageAway();
    void withoutACustomerItSaysWhatItWaitsFor();
    void whatCannotBeReadLeavesThePage();
    void aRefusalIsToldInItsPlace();
    void pagesAreTurned();
    void issuingOffersTheLink();
};
