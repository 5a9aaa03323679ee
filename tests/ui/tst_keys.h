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
    void ctrlEnterAllocatesWhatIsLeftOfAPayment();
    void f6WalksThePanesAndShiftF6WalksBack();
    void newHereIsWhatTheSectionIsAbout();
    void aPaymentIsRecordedWithoutASelection();
    void theCheatSheetNamesEveryKey();
    void whatIsOpenSurvivesACrash();
    void aDraftThatWasOpenIsOpenAgain();
};
