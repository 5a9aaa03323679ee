#pragma once

#include <QObject>

//! When documents come back, what period they are about, and what their placeholders become.
class TestSchedule : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void daysAreCountedFromTheFirst_data();
    void daysAreCountedFromTheFirst();
    void intervalsAreReadAndWritten_data();
    void intervalsAreReadAndWritten();
    void refusesAnInterval_data();
    void refusesAnInterval();
    void refusesTerms_data();
    void refusesTerms();
    void endsOnTheLastDayOrAfterTheLastDraft();
    void endsWithTheCalendar();
    void aTemplateIsWithoutWhatHappensOnce();
    void refusesATemplate();
    void thePeriodBeginsOnTheDayOrEndsBeforeIt_data();
    void thePeriodBeginsOnTheDayOrEndsBeforeIt();
    void periodsAreWrittenInTheCustomersLanguage_data();
    void periodsAreWrittenInTheCustomersLanguage();
    void placeholdersAreFilledInOnce();

    void everyDayIsLaterThanTheOneBeforeAndAnchored();
    void theIndexAfterADayIsTheLeast();
    void periodsLeaveNoDayOutAndNoneTwice();
    void goingOnFromAnyDayGivesTheRest();
};
