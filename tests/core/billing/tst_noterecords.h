#pragma once

#include <QObject>

class TestNoteRecords : public QObject
{
    Q_OBJECT

private slots:
    void tagsComeAndGoWithOneEntryARecord();
    void takingBackLeavesAloneWhatOthersDidSince();
    void theSpellingInUseStays();
    void aTagIsRefused_data();
    void aTagIsRefused();
    void aRecordHasTwentyTagsAtMost();
    void allRecordsOrNone();
    void whatChangesNothingIsNoEntry();
    void aDraftKeepsTagsAndNoteWhenItIsIssued();
    void aDraftThatIsBroughtBackHasThemStill();
    void aNoteIsKeptLineByLine();
    void aNoteIsRefused_data();
    void aNoteIsRefused();
    void aNoteThatSomebodyElseChangedStays();
    void theNoteOfACustomerIsTheCustomersOwn();
    void aMergedCustomerHasTagsAndNotesOfBoth();
    void whoMayOnlyLookChangesNothing();
    void anErasedNoteIsNone();
    void activityTellsWhatChanged();
    void aCopyOfTheBookHasThemToo();
    void anyOrderOfChangesReplaysToTheSame();
};
