#pragma once

#include <QObject>

class TestSalesforceSync : public QObject
{
    Q_OBJECT

private slots:
    void bringsAccountsContactsAndOwners();
    void aSecondRunChangesNothingAndAsksLittle();
    void aLargeFirstLoadEndsAsAPlainOne();
    void inv01TheMirrorFollowsWhateverHappensThere_data();
    void inv01TheMirrorFollowsWhateverHappensThere();
    void inv02ManyRecordsOfOneSecondAreAllFetched();
    void inv03WhatChangesDuringTheWalkIsNeitherLostNorDoubled();
    void inv03WhatSurfacesLateIsCaughtByTheOverlap();
    void inv04AnyCutIsMadeUpForByTheNextRun_data();
    void inv04AnyCutIsMadeUpForByTheNextRun();
    void inv05TiesShortPagesAndDeadLocatorsLoseNothing();
    void inv06AnEndedSessionInTheMiddleCostsOneRenewal();
    void inv07AMoveInTheMiddleIsFollowed();
    void inv11AMergeThereMovesLinksAndPeople();
    void inv11AMergeThatIsUndoneBringsTheRecordBack();
    void inv12LostSharingDeletesNobody();
    void inv12FewThatAreGoneAreTakenOff();
    void inv12AWeekLaterEverythingIsListedAgain();
    void inv13AHiddenFieldClearsNothing();
    void inv13AFieldHiddenBetweenTwoPagesClearsNothing();
    void inv19CancellingStopsAtOnceAndTheNextRunGoesOn();
    void anotherOrganisationIsRefused();
};
