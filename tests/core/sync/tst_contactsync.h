#pragma once

#include <QObject>

class TestContactSync : public QObject
{
    Q_OBJECT

private slots:
    void bringsCompaniesPersonsAndOwners();
    void searchesNamesMailsPhonesAndDomains_data();
    void searchesNamesMailsPhonesAndDomains();
    void inv01ASecondRunChangesNothingAndAsksLittle();
    void bringsWhatChanged();
    void inv02TiesAtOneTimestampAreAllFetched();
    void inv03ALaggingIndexLosesNothing_data();
    void inv03ALaggingIndexLosesNothing();
    void takesArchivedOnesOffTheLists();
    void bringsRestoredOnesBack();
    void forgetsWhatWasPurgedFromTheBin();
    void readsALargeBinOnlyOnceADay();
    void fullFindsWhatVanishedWithoutATrace();
    void inv12TooMuchThatVanishesPullsTheBrake();
    void inv13AnUnknownFieldKeepsItsLastValue();
    void aClearedFieldIsCleared();
    void inv16HostileTextIsKeptLiterally();
    void worksWithoutTheOwners();
    void tellsProgressThatIsTrue();
    void inv20AFirstLoadMeetsNoLimit();
};
