#pragma once

#include <QObject>

class TestGapReconcile : public QObject
{
    Q_OBJECT

private slots:
    void whatNoEventToldOfIsFoundOnTheNextDay_data();
    void whatNoEventToldOfIsFoundOnTheNextDay();
    void aLateFailureNobodyToldOfIsFound_data();
    void aLateFailureNobodyToldOfIsFound();
    void itIsDoneOnceADayOfTheBook();
    void itIsDoneAgainWhereItFailed();
    void whatIsGoneThereStopsNothing_data();
    void whatIsGoneThereStopsNothing();
    void aGapThatCannotBeClosedIsNotTriedAtEveryLook();
    void itStopsWhereTheReadsOfTheMonthAreUsedUp();
    void aLookThatFindsNothingAnnouncesNothing();
    void aStopBetweenEntriesAndCursorLosesAndDoublesNothing();
    void aStormOfRefusalsIsWaitedOut();
    void aStormThatDoesNotEndIsToldOf();
    void aWishWaitsForSecondsInAStorm();
    void anAnswerIsDueOnADayOfTheBook();
    void moneyForWhatWasGivenUpReopensIt();
    void moneyForAVoidDocumentStaysCredit();
};
