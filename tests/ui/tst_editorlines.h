#pragma once

#include <QObject>

//! Lines are typed without a mouse, as in a spreadsheet.
class TestEditorLines : public QObject
{
    Q_OBJECT

private slots:
    void whatIsKnownOfACustomerStandsInLines();
    void calculationsAreWorkedOut_data();
    void calculationsAreWorkedOut();
    void whatIsNoCalculationIsRefused_data();
    void whatIsNoCalculationIsRefused();
    void vatIsReadAsPeopleTypeIt_data();
    void vatIsReadAsPeopleTypeIt();
    void unitsAreReadByWordAndCode_data();
    void unitsAreReadByWordAndCode();
    void spreadsheetsAreCutIntoCells_data();
    void spreadsheetsAreCutIntoCells();
    void tabGoesToEveryCellAndMakesARow();
    void enterGoesToWhatIsNeeded();
    void tabLeavesABlankLastRow();
    void linesAreCopiedRemovedAndMoved();
    void rowsOfASpreadsheetArePasted();
    void rowsAreDroppedOntoTheCellTheyAreDroppedOn();
    void whatCannotBeReadStaysAsTyped();
    void anAmbiguousPriceAsks();
    void escBringsBackWhatStoodThere();
    void choicesAreOfferedAndCompleted();
    void grossPricesKeepTheirFigures();
    void aDiscountOnAllIsTyped();
    void anotherCurrencyAsksForItsDecimals();
    void theDocumentMayHaveALanguageOfItsOwn();
};
