#pragma once

#include <QObject>

class TestContactSync : public QObject
{
    Q_OBJECT

private slots:
    void bringsCompaniesPersonsAndOwners();
    void searchesNamesMailsPhonesAndDomains_data();
    void searchesNamesMailsPhonesAndDomains();
    void aSecondRunChangesNothingAndAsksLittle();
    void bringsWhatChanged();
    void fetchesTiesAtOneTimestampAcrossPages();
    void losesNothingToALaggingIndex_data();
    void losesNothingToALaggingIndex();
    void takesArchivedOnesOffTheLists();
    void bringsRestoredOnesBack();
    void forgetsWhatWasPurgedFromTheBin();
    void readsALargeBinOnlyOnceADay();
    void fullFindsWhatVanishedWithoutATrace();
    void brakesWhenTooMuchVanishes();
    void anUnknownFieldKeepsItsLastValue();
    void aClearedFieldIsCleared();
    void keepsHostileTextLiterally();
    void worksWithoutTheOwners();
    void tellsProgressThatIsTrue();
    void aFirstLoadMeetsNoLimit();
};
