#pragma once

#include <QObject>

class TestHubSpotSearch : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatTheOperatorSays_data();
    void findsWhatTheOperatorSays();
    void joinsFiltersByAndAndGroupsByOr();
    void sortsInBothSpellings_data();
    void sortsInBothSpellings();
    void walksOneModificationTimeByIdAlone();
    void countsAndPagesWhatItFound();
    void refusesToPageBeyondTenThousand();
    void neverShowsArchivedRecords();
    void showsChangesOnlyAfterTheLag();
    void lagsWithEditsInTheirOrder();
    void findsNothingByTheCompaniesTimeOnContacts();
    void walksAHundredThousandContactsInOneScan();
    void walksAnewAfterAChange();
    void refuses_data();
    void refuses();
    void refusesALongBody();
};
