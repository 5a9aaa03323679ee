#pragma once

#include <QObject>

class TestSalesforceConnector : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheOrganisationAndItsTime();
    void tellsWhoMayOwnRecords();
    void listsWithCompaniesOwnersAndFields();
    void aLargeFirstLoadGoesByTheBulkApi();
    void bulkAndPlainListsTellTheSame();
    void aBulkLoadGoesOnFromItsCursor();
    void aBulkJobThatIsGoneIsRefusedSoThatTheListingBeginsAnew();
    void withoutTheBulkApiTheListIsWalked_data();
    void withoutTheBulkApiTheListIsWalked();
    void aBulkFileThatWasCutIsAnError();
    void readsByIdAndFollowsMerges();
    void whatElseIsToldOfATaskIsKept();
    void hardDeletedRecordsAreTold();
    void restoredRecordsAreNotToldAsDeleted();
    void anOrganisationThatLacksOurVersionIsNotConnected();
    void inv06AnEndedSessionIsRenewedOnce();
    void inv06ASessionThatIsRefusedAgainEndsIt();
    void inv07TheNewHostIsAskedAfterARenewal();
    void inv07AForeignHostGetsNoToken_data();
    void inv07AForeignHostGetsNoToken();
    void inv08AUsedUpDayIsNotAskedAgain();
    void inv08BusyIsWaitedThrough();
    void theOrganisationKeepsAPartOfItsCalls();
    void aQueryThatIsTooLargeIsAskedInSmallerParts();
    void inv18HtmlIsNoEmptyList();
    void inv19CancelledBeforeAnythingIsAsked();
    void inv17NothingSecretIsInAddressesOrErrors();
};
