#pragma once

#include <QObject>

class TestColumnMapping : public QObject
{
    Q_OBJECT

private slots:
    void everyPresetNamesOurFields();
    void everyAliasBelongsToOneField_data();
    void everyAliasBelongsToOneField();
    void knowsWhoseExportItIs_data();
    void knowsWhoseExportItIs();
    void knowsWhatAFileIsAbout_data();
    void knowsWhatAFileIsAbout();
    void guessesByAliases();
    void leavesOutWhatTwoHeadersClaim();
    void readsTheHeadersAlone();
    void readsInvoicesOfEveryProgram_data();
    void readsInvoicesOfEveryProgram();
    void refusesInvoicesWhoseDiscountItCannotSee();
    void readsInvoicesByAMappingOfOnesOwn();
    void takesDiscountsOffTheLine_data();
    void takesDiscountsOffTheLine();
    void refusesDiscountsThatAreNoPart_data();
    void refusesDiscountsThatAreNoPart();
    void survivesAnything_data();
    void survivesAnything();
    void readsMonthsByName_data();
    void readsMonthsByName();
};
