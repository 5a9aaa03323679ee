#pragma once

#include <QObject>

class TestGatewayContract : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhoItIs_data();
    void tellsWhoItIs();
    void refusesWhatItCannotTake_data();
    void refusesWhatItCannotTake();
    void theSameRequestMakesOneLink_data();
    void theSameRequestMakesOneLink();
    void aLinkOfOursIsFoundAgain_data();
    void aLinkOfOursIsFoundAgain();
    void whatWasPaidIsToldOnceByItsKey_data();
    void whatWasPaidIsToldOnceByItsKey();
    void aClosedLinkTakesNoMoney_data();
    void aClosedLinkTakesNoMoney();
    void aRefundIsMadeOnce_data();
    void aRefundIsMadeOnce();
    void takingsAreWhatWasPaid_data();
    void takingsAreWhatWasPaid();
    void keysOfOthersAreRefused_data();
    void keysOfOthersAreRefused();
};
