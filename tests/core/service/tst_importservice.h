#pragma once

#include <QObject>

class TestImportService : public QObject
{
    Q_OBJECT

private slots:
    void whatIsPreviewedIsWhatIsTaken_data();
    void whatIsPreviewedIsWhatIsTaken();
    void aSecondImportAddsNothing_data();
    void aSecondImportAddsNothing();
    void showsTheFirstRowsAsTheyWillBeRead();
    void aChosenColumnGoesBeforeTheGuess();
    void aColumnCanBeTakenAway();
    void twoColumnsForOneFieldAreLeftToThePerson();
    void whatCanBeReadInTwoWaysShowsBoth();
    void aMissingColumnIsAProblemAndNothingIsTaken();
    void invoicesOfForeignHeadersAreImported();
    void aProgramWithoutAPresetGoesByTheWords();
    void problemsOfTheBookShowBeforeAnythingIsDone();
    void manyProblemsAreCountedAndCut();
    void rejectedRowsAreSavedAsTheyStood();
    void theLinesOfARejectedDocumentStayTogether();
    void whatIsNoTableIsRefused_data();
    void whatIsNoTableIsRefused();
    void anEInvoiceNeedsNoColumns();
};
