#pragma once

#include <QObject>

class TestImports : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aFileIsMappedAndImportedByKeysOnly();
    void tabGoesAsOneReads();
    void whatTheFirstRowsSayIsShownAsItIsRead();
    void theHeadOfALineBeginsWhereItsValuesDo();
    void problemsStandThereBeforeAnythingIsDone();
    void noTwoColumnsOfTheProblemsHaveOneName_data();
    void noTwoColumnsOfTheProblemsHaveOneName();
    void withProblemsOnlyTheGoodOnesAreImported();
    void rejectedRowsAreSavedWithTheirReasons();
    void theColumnOfReasonsIsCalledInTheLanguageOfTheWindow();
    void enterAloneImportsNothing();
    void escLeavesWithoutEffect();
    void anotherKindIsRecognisedAnew();
    void anotherProgramForgetsWhatWasChosen();
    void aSecondImportSaysThatNothingIsNew();
    void whatIsMissingIsNamedAtItsField();
    void aRefusalStaysInTheDialog();
    void leavingWhileItRunsTakesNothingBack();
    void anEInvoiceInOrderIsImportedAtOnce();
    void aBrokenEInvoiceShowsItsRules();
    void severalFilesComeOneAfterTheOther();
    void aFileThatCannotBeReadIsToldInTheBanner();
    void theFileIsChosenFromTheMenu();
    void whoMayNothingMayNotImport();
    void whatIsShownIsExported();
    void paymentsAreExportedAsCsv();
};
