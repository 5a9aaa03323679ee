#pragma once

#include <QObject>

class TestCrmPush : public QObject
{
    Q_OBJECT

private slots:
    void whatWaitsGoesInOneBatch();
    void severalWishesOfACustomerAreToldOnce();
    void whatTheCrmKnowsIsNotToldAgain();
    void aRemarkIsEscapedAndMarked();
    void aCustomerWhoseRecordIsGoneIsDropped();
    void invariant8_nothingIsAskedInAForbiddenInterval_data();
    void invariant8_nothingIsAskedInAForbiddenInterval();
    void invariant9_onlyTheRefusedItemOfABatchStays();
    void invariant10_aLostAnswerDoublesNoUpdate();
    void invariant10_aLostAnswerDoublesNoNote();
    void invariant11_aPushFollowsAMergedRecord();
    void cutAnywhereEverythingIsToldOnce();
};
