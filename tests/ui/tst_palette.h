#pragma once

#include <QObject>

class TestPalette : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTypedIsTakenApart_data();
    void whatIsTypedIsTakenApart();
    void aKindIsAskedForInTheOwnLanguageAndInEnglish();
    void whatIsNotFoundIsSaidWithWhatCanBeLookedFor();
    void everyActOfTheMenusIsFound();
    void whatCannotBeDoneIsExplainedAndStaysUndone();
    void whyItCannotBeDoneIsReadWhole();
    void itIsAsHighAsItsRows();
    void itStaysInItsCornerWhileTheWindowChanges();
    void itKeepsItsHeightWhileMoreMayCome();
    void recordsOfAllKindsAreFoundInGroups();
    void aNumberAndAWordNarrowToAnAct();
    void aMailThatCannotBeToARecordSaysSoBeforeEnter();
    void whatCanBeDoneToARecordComesFirst();
    void ctrlEnterDoesThePrimaryAction();
    void escReturnsTheFocus();
    void theLastRecordsAreThereWhileNothingIsTyped();
    void whatComesLaterKeepsTheChosenRow();
    void actsAreThereAtOnce();
};
