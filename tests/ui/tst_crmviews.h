#pragma once

#include <QObject>

class TestCrmViews : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theTablesAreReachedByKeys();
    void theSectionsAreLeftAsOneByKeys();
    void interactionsTellWhoDidWhatWithWhom();
    void interactionsAreFiltered();
    void theCustomerOfAnInteractionOpens();
    void anInvoiceShowsWhatCrmsHaveOfItsCustomer();
    void theActOfARecordEndsWhereTheOthersOfThePaneEnd();
    void aSyncTellsWhatItBroughtAndHowItEnded();
    void aSyncWithoutAnEndWasCutOffUnlessOneIsRunning();
    void theTableIsRememberedOverAStart();
    void theStatusDropsWholePartsBeforeItCutsAWord_data();
    void theStatusDropsWholePartsBeforeItCutsAWord();
    void theBarTellsWhichAccountOfACrmItIsAbout();
    void theSidebarCountsConflictsThatWait();
    void aLowWindowLeavesRowsAndWholeButtons_data();
    void aLowWindowLeavesRowsAndWholeButtons();
};
