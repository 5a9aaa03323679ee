#pragma once

#include <QObject>

//! Documents that come back, and the drafts they make.
class TestSchedules : public QObject
{
    Q_OBJECT

private slots:
    void aScheduleRepeatsADraftOrADocument();
    void refusesASchedule_data();
    void refusesASchedule();
    void whatIsMissedIsMadeInOrder();
    void eachDraftIsMadeOnce();
    void aRunInVainWritesNothing();
    void aDeletedDraftIsNotMadeAgain();
    void aFailedDraftLeavesNothingBehind();
    void oneRunMakesNoMoreThanItMay();
    void theDraftSaysItsPeriodInTheCustomersLanguage();
    void theDueDateCountsFromTheDayOfIssue_data();
    void theDueDateCountsFromTheDayOfIssue();
    void withoutDaysOfItsOwnTheCustomersTermsCount();
    void aPauseIsNotMadeUpUnlessWanted();
    void anArchivedCustomerPausesIt();
    void aMergedCustomersScheduleFollows();
    void changingTermsMakesNothingTwice();
    void newContentIsTakenFromAnotherDocument();
    void whatItMadeOutlivesASchedule();
    void aDeletionIsTakenBack();
    void aViewerMakesNoDrafts();
    void nothingOfItStandsInTheJournal();
    void aRebuildLeavesSchedulesAlone();
};
