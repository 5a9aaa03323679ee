#pragma once

#include <QObject>

class TestSalesforceSync : public QObject
{
    Q_OBJECT

private slots:
    void bringsAccountsContactsAndOwners();
    void inv01ASecondRunChangesNothingAndAsksLittle();
    void aLargeFirstLoadEndsAsAPlainOne();
    void inv01TheMirrorFollowsWhateverHappensThere_data();
    void inv01TheMirrorFollowsWhateverHappensThere();
    void whatIsDeletedPastALargeBinIsNoticedAtOnce();
    void inv02ManyRecordsOfOneSecondAreAllFetched();
    void inv03WhatChangesDuringTheWalkIsNeitherLostNorDoubled();
    void inv03WhatSurfacesLateIsCaughtByTheOverlap();
    void inv11AMergeThereMovesLinksAndPeople();
    void inv11AMergeThatIsUndoneBringsTheRecordBack();
    void theLogOfDeletionsIsReadByTheServersClock_data();
    void theLogOfDeletionsIsReadByTheServersClock();
    void aLogThatLagsIsReadAgainFromWhereItWasWhole();
    void inv12LostSharingDeletesNobody();
    void inv12FewThatAreGoneAreTakenOff();
    void inv12AWeekLaterEverythingIsListedAgain();
    void inv13AHiddenFieldClearsNothing();
    void inv13AFieldHiddenBetweenTwoPagesClearsNothing();
    void anotherOrganisationIsRefused();
};
