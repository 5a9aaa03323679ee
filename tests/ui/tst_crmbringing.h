#pragma once

#include <QObject>

class TestCrmBringing : public QObject
{
    Q_OBJECT

private slots:
    void whatIsToComeIsChosenBeforeTheFirstSync();
    void theDryRunIsCountedAndNothingStartsBeforeIt();
    void theMappingIsShownOnRealRecordsBeforeTheDryRun();
    void withoutWritingBackNothingIsMappedToBeTold();
    void theMappingIsChangedByKeysAloneBeforeAnythingIsKept();
    void aFieldThatDoesNotFitIsSaid();
    void aFieldOfOursThatIsNotMadeYetIsNoFaultOfItsMapping();
    void withoutThePermissionNothingIsWrittenBack();
    void aDryRunThatFailsIsSaidAndTheSyncCanBegin();
    void backLeadsThroughTheStepsAndKeepsWhatWasChosen();
    void anotherWayStartsFromItsBeginning();
};
