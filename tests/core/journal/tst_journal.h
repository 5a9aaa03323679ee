#pragma once

#include <QObject>

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void hashesAreTheSameForEver();
    void everyKindSurvivesStoring_data();
    void everyKindSurvivesStoring();
    void bodiesAreWrittenTheSameForEver();
    void aChargeOfAnOlderProgramReadsAsItWas();
    void postingsOfEveryEntrySumToZero();
    void replayGivesTheSameProjections();
    void everyTableIsKnownAndWhatIsDerivedIsCompared();
    void noticesAChangedEntry_data();
    void noticesAChangedEntry();
    void refusesToChangeOrDeleteEntries();
    void aFailedCommandLeavesNothing();
    void theSameExternalKeyIsRefused();
    void sealedPartsOpenOnlyWithTheirEntry();
    void personalDataStandBesideTheBody();
};
