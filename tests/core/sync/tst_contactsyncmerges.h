#pragma once

#include <QObject>

class TestContactSyncMerges : public QObject
{
    Q_OBJECT

private slots:
    void linksFollowAMerge_data();
    void linksFollowAMerge();
    void aChainOfMergesEndsAtTheSurvivor();
    void aMergeNobodyTellsIsFoundByTheId();
    void anEarlierMergeNobodyTellsIsFoundByTheId();
    void personsFollowTheirMergedCompany();
    void twoRecordsThatClaimEachOtherDoNotChase();
};
