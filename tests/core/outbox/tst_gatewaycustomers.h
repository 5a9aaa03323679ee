#pragma once

#include <QObject>

class TestGatewayCustomers : public QObject
{
    Q_OBJECT

private slots:
    void aCustomerNobodyKnowsIsMadeOnce();
    void isMadeOnceWhateverGoesWrong_data();
    void isMadeOnceWhateverGoesWrong();
    void aChangedCustomerIsFoundUnderItsOldKey();
    void oneThatCarriesOurIdIsLinked();
    void anAddressAloneIsNeverEnough_data();
    void anAddressAloneIsNeverEnough();
    void aPersonChooses();
    void aPersonMayWantANewOne();
    void oneIsNotTwoCustomersOfOurs();
    void oneThatWasDeletedThereIsMadeAnew();
    void whatTheOtherModeKnowsIsNotAsked();
    void lookingWritesNothing();
    void awkwardNamesArriveWhole_data();
    void awkwardNamesArriveWhole();
};
