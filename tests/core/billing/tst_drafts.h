#pragma once

#include <QObject>

//! Drafts: no facts yet.
class TestDrafts : public QObject
{
    Q_OBJECT

private slots:
    void aDraftIsSavedAgainAndAgainOutsideTheJournal();
    void anIncompleteDraftIsKept();
    void anIssuedDocumentIsNoDraftAnyMore();
    void aDeletedDraftLeavesNoGap();
    void aDeletedDraftIsBroughtBackAsItWas();
    void aDraftIsNotBroughtBackBesideItsSecondImport();
    void aDeletedDraftIsKeptForThirtyDays();
    void whatIsBroughtBackIsAmongTheDeletedNoMore();
    void aDeletedDraftFollowsItsCustomer();
    void refusesADraft_data();
    void refusesADraft();
    void aLanguageOfItsOwnStaysWithTheDocument();
    void duplicatesADraftOrADocument();
    void aDuplicateCorrectsNothingAndNothingIsPrepaid_data();
    void aDuplicateCorrectsNothingAndNothingIsPrepaid();
};
