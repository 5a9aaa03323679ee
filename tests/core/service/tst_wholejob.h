#pragma once

#include <QObject>

//! The first job from end to end through the services, as the window and the command line ask for it.
class TestWholeJob : public QObject
{
    Q_OBJECT

private slots:
    void fromAFileToThePaidInvoice();
    void aLinkIsCopiedOnlyWhereThereIsOne();
    void linksNeedTheVaultAndTheProvidersKey_data();
    void linksNeedTheVaultAndTheProvidersKey();
    void aPreviewSaysWhatIsNotReady();
    void severalLinksAreAskedForInOneCall();
    void pagesAndFindsInvoices();
    void reportsSeePastDays();
    void aReportOfTheWholeLedger();
    void theJournalIsReadPageByPage();
    void aRebuildChangesNothing();
    void aDroppedJobArrivesAsCancelled();
    void onlyOneSyncAtATime();
    void aSyncWithNothingConnectedSaysSo();
};
