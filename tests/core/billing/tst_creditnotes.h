#pragma once

#include <QObject>

//! Credit notes about issued documents.
class TestCreditNotes : public QObject
{
    Q_OBJECT

private slots:
    void creditsAWholeDocument();
    void creditsPartsByLine_data();
    void creditsPartsByLine();
    void whatIsPaidAlreadyBecomesCredit();
    void whatWasGivenUpIsNoCredit();
    void noLineIsCreditedTwice();
    void theWholeAfterPartsIsTheRest();
    void whatWasPrepaidLimitsTheParts();
    void refuses_data();
    void refuses();
    void aDraftAboutADocumentIsItsCreditNote_data();
    void aDraftAboutADocumentIsItsCreditNote();
    void draftsCreditNoMoreThanTheDocument_data();
    void draftsCreditNoMoreThanTheDocument();
    void aDraftAboutAForeignDocumentStaysWhatItSays_data();
    void aDraftAboutAForeignDocumentStaysWhatItSays();
    void theDocumentItselfNeverChanges();
};
