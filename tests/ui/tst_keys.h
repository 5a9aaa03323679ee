#pragma once

#include <QObject>

class TestKeys : public QObject
{
    Q_OBJECT

private slots:
    void everyControlOfEverySectionHasANameAndARole();
    void everyControlOfADialogHasANameAndItsLetterAlone_data();
    void everyControlOfADialogHasANameAndItsLetterAlone();
    void noTwoPossibleActsShareKeys();
    void theKeysOfTheSpecificationAreThere_data();
    void theKeysOfTheSpecificationAreThere();
    void everyActHasATooltipWithItsKeys();
    void anEntryIsDrawnWhereItsNeighboursAre();
    void ctrlEnterAllocatesWhatIsLeftOfAPayment();
    void f6WalksThePanesAndShiftF6WalksBack();
    void theKeysBelongToThePageFromTheStart();
    void aSectionIsEnteredAtItsTable_data();
    void aSectionIsEnteredAtItsTable();
    void theSidebarKeepsTheKeysWhileSectionsAreTurned();
    void newHereIsWhatTheSectionIsAbout();
    void aPaymentIsRecordedWithoutASelection();
    void anInvoiceForACustomerIsBegunByOneKey();
    void theCheatSheetNamesEveryKey();
    void theCheatSheetNamesTheLettersOfReconcile();
    void enterIsCalledTheSameWhicheverKeyItIs();
    void aScreenReadersToggleIsAClick();
    void whatAnInputAidWritesCountsAsTyped();
    void whatAnInputAidCannotWriteStaysAsItWas();
    void aRowThatAnInputAidSelectsIsTheCurrentOne();
    void aMenuClosesWhenItsEntryIsPressedFromOutside();
    void whatIsOpenSurvivesACrash();
    void aDraftThatWasOpenIsOpenAgain();
};
