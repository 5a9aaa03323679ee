#pragma once

#include <QObject>

class TestPrint : public QObject
{
    Q_OBJECT

private slots:
    void pagesSayWhichTheyAreAndRepeatTheColumns();
    void sumsOfThePagesAddUpToTheTotal();
    void pagesAreFilled_data();
    void pagesAreFilled();
    void currenciesAreSummedApart();
    void whatIsNotCountedIsInNoSum();
    void wholePartsOfAllCurrenciesStandBelowEachOther();
    void balancesAreNotSummed();
    void anEmptyTableIsOnePage();
    void hostileNamesArePrintedAsTheyAre();
    void ctrlPShowsThePagesOfTheListInView();
    void aPlainTableIsPrintedAsItIsSeen();
    void invoicesArePrintedWithTheirFilterInWords();
    void aFileIsWrittenOnlyWhenItIsAskedFor();
    void aSavedViewIsPrintedUnderItsName_data();
    void aSavedViewIsPrintedUnderItsName();
    void invoicesAreExportedInTheColumnsThatAreChosen();
    void whatANarrowWindowFoldsIsExportedAllTheSame();
    void paymentsAreExportedInTheColumnsThatAreChosen();
    void whatCouldNotBeWrittenIsOverWithTheNextExport();
};
