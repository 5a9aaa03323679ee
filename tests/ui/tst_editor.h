#pragma once

#include <QObject>

//! Invoices are written in a window of their own.
class TestEditor : public QObject
{
    Q_OBJECT

private slots:
    void aNewCustomersInvoiceIsIssuedAndSentWithinTheKeys();
    void everyWayToANewInvoiceOpensTheEditor();
    void enterOnADraftOpensIt();
    void aDuplicateIsWrittenOnAtOnce();
    void oneWindowForADraft();
    void aHostileNameIsShownAsText();
    void aRefusedCustomerKeepsWhatWasTyped();
    void anInvoiceIsSavedASecondAfterTheLastKey();
    void whatIsTypedDuringASaveIsSavedAfterIt();
    void aRefusedSaveIsToldInPlaceAndTriedAgain();
    void nothingIsSavedWithoutACustomer();
    void closingSavesFirst();
    void closingWhatCannotBeSavedAsksOnce();
    void anUntouchedEditorLeavesNothing();
    void quittingWaitsForTheSave();
    void sumsAreThoseThatAreIssued();
    void aReasonForNoVatIsKept();
    void problemsLeadToTheirPlaces();
    void aProblemThatMattersKeepsItFromBeingIssued();
    void aRefusedIssueIsToldInPlace();
    void whoMayNotIssueIsToldWhy();
    void datesAreReadOrQuoted();
    void whatNoFieldShowsIsKept();
    void theKeysAreOnTheCheatSheet();
};
