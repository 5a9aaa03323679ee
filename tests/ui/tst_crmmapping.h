#pragma once

#include <QObject>

class TestCrmMapping : public QObject
{
    Q_OBJECT

private slots:
    void aFieldIsMappedByKeysAlone();
    void whatDoesNotFitCannotBeChosenAndSaysWhy();
    void realRecordsShowWhatAMappingMakesOfThem();
    void aChosenRecordShowsWhatItHoldsInAllFields();
    void anyRecordIsFoundAsAnExample();
    void lettersAreChangedWhereTheFieldIsAText();
    void eachFieldSaysWhatIsDoneToItsValue();
    void whatWasNotReadYetIsAskedOfTheCrm();
    void whatIsNotKnownYetIsSaidBeforeItIsKept();
    void theNewestIsOfferedWhereItsTimeIsTold_data();
    void theNewestIsOfferedWhereItsTimeIsTold();
    void aBrokenMappingIsMarkedWithItsReason();
    void theBoxesSayWhatTheRowOfABrokenMappingSays();
    void whatWasOnlyLookedAtIsNotSaved();
    void aFieldThatIsOfBothIsRestoredAsItsOwn();
    void whatChangesCustomersIsAskedFirst();
    void allDefaultsComeBackOnlyAfterAWord();
    void aMappingGoesIntoAFileAndComesBack();
    void aFileThatIsNoMappingChangesNothing();
    void resetImportAndExportAreReachedByKeysAlone();
    void aRefusalStaysBesideTheFieldAndKeepsTheChoice();
    void whoIsRightIsAskedOnlyWhereBothCanChange();
    void theFirstFieldIsChosenInAMirroredTableToo();
};
