#pragma once

#include <QObject>

class TestSalesforceActivities : public QObject
{
    Q_OBJECT

private slots:
    void bringsTasksEventsAndMails();
    void aSharedActivityHangsOnAllItsPeople_data();
    void aSharedActivityHangsOnAllItsPeople();
    void anEmailKeptTwiceIsShownOnce_data();
    void anEmailKeptTwiceIsShownOnce();
    void archivedActivitiesAreBrought();
    void anOrganisationWithoutMailsHasNoProblem();
    void aQueryTooLargeIsHalvedAndNeverTakenForSuccess();
    void inv04AnyCutIsMadeUpForByTheNextRun();
    void inv05TiesAndShortPagesLoseNothing();
    void inv11AMergeThereKeepsTheTimeline();
};
