#pragma once

#include <QObject>

class TestCrmPush : public QObject
{
    Q_OBJECT

private slots:
    void whatWaitsGoesInOneBatch_data();
    void whatWaitsGoesInOneBatch();
    void severalWishesOfACustomerAreToldOnce_data();
    void severalWishesOfACustomerAreToldOnce();
    void whatTheCrmKnowsIsNotToldAgain_data();
    void whatTheCrmKnowsIsNotToldAgain();
    void aRemarkIsMarked_data();
    void aRemarkIsMarked();
    void aCustomerWhoseRecordIsGoneIsDropped_data();
    void aCustomerWhoseRecordIsGoneIsDropped();
    void invariant8_nothingIsAskedInAForbiddenInterval_data();
    void invariant8_nothingIsAskedInAForbiddenInterval();
    void invariant9_onlyTheRefusedItemOfABatchStays_data();
    void invariant9_onlyTheRefusedItemOfABatchStays();
    void invariant9_theOrderOfARecordIsKept_data();
    void invariant9_theOrderOfARecordIsKept();
    void invariant10_aLostAnswerDoublesNoUpdate_data();
    void invariant10_aLostAnswerDoublesNoUpdate();
    void invariant10_aLostAnswerDoublesNoRecord_data();
    void invariant10_aLostAnswerDoublesNoRecord();
    void invariant10_aLostAnswerDoublesNoRemark_data();
    void invariant10_aLostAnswerDoublesNoRemark();
    void aChangeInBetweenIsReadBeforeItIsOverwritten();
    void invariant11_aPushFollowsAMergedRecord_data();
    void invariant11_aPushFollowsAMergedRecord();
    void mergedCustomersGetOneRecord_data();
    void mergedCustomersGetOneRecord();
    void invariant10_cutAnywhereEverythingIsToldOnce_data();
    void invariant10_cutAnywhereEverythingIsToldOnce();
};
