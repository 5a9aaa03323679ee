#pragma once

#include <QObject>

class TestHubSpotWorld : public QObject
{
    Q_OBJECT

private slots:
    void theApiMergesIntoANewRecord_data();
    void theApiMergesIntoANewRecord();
    void aMergeThatCannotBeIsRefused_data();
    void aMergeThatCannotBeIsRefused();
    void theApiArchivesOneAndMany();
    void theApiForgetsAContactForGood();
    void theApiLinksAndUnlinksWithLabels();
    void theApiHangsANoteOnARecord();
    void aLinkThatCannotBeIsRefused_data();
    void aLinkThatCannotBeIsRefused();
    void tokensAreInspectedAndRevoked();
    void peopleActOnRecords();
    void searchLagsAsFarAsItIsTold();
    void theAddressCanServeAnotherAccount();
    void whatCannotBeIsSaid_data();
    void whatCannotBeIsSaid();
};
