#pragma once

#include <QObject>

class TestInvoicePdf : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatTheInvoiceSays();
    void speaksTheCustomersLanguage_data();
    void speaksTheCustomersLanguage();
    void aLanguageOfItsOwnGoesBeforeTheCustomers();
    void aTransferReplacesTheCompanysAccount();
    void sumsAreShownAsComputed();
    void carriesSumsFromPageToPage();
    void aLongDescriptionGoesOverThePages();
    void hostileTextIsPrintedAsItIs();
    void everyScriptIsFoundBack_data();
    void everyScriptIsFoundBack();
    void codesAreReadBack();
    void theTransferCodeAsksForWhatIsOpen();
    void thereIsNoTransferCodeOutsideOfEuro();
    void aCreditNoteAsksForNothing();
    void refusesLogosItCannotPrint_data();
    void refusesLogosItCannotPrint();
    void aLargeLogoIsScaledDown();
    void refusesLinksThatAreNone();
    void hugeFiguresStayApart();
    void longNamesLeaveRoomForTheRest();
    void aDraftSaysSo();
    void namesTheInvoiceItCorrects();
    void saysWhenItWasSupplied();
    void aPageIsDrawnForTheScreen();
};
