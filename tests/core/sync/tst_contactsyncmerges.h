#pragma once

#include <QObject>

class TestContactSyncMerges : public QObject
{
    Q_OBJECT

private slots:
    void inv11LinksFollowAMerge_data();
    void inv11LinksFollowAMerge();
    void inv11AChainOfMergesEndsAtTheSurvivor();
    void aMergeNobodyTellsIsFoundByTheId();
    void anEarlierMergeNobodyTellsIsFoundByTheId();
    void personsFollowTheirMergedCompany();
    void twoRecordsThatClaimEachOtherDoNotChase();
};
