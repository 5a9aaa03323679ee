#pragma once

#include <QObject>

class TestSyncCrm : public QObject
{
    Q_OBJECT

private slots:
    void invariant11_aMergeThereKeepsOneCustomerAndItsPushes_data();
    void invariant11_aMergeThereKeepsOneCustomerAndItsPushes();
    void invariant12_aCustomerWithInvoicesOutlivesItsRecord_data();
    void invariant12_aCustomerWithInvoicesOutlivesItsRecord();
    void invariant13_brokenFieldsLoseNothing_data();
    void invariant13_brokenFieldsLoseNothing();
    void invariant14_onlyChangedFieldsAreSent();
    void invariant15_whatWeToldIsNoChangeOfTheirs();
    void invariant16_balancesAreTextsOfOneCurrency();
    void invariant16_textsGoBothWaysAsTheyAre_data();
    void invariant16_textsGoBothWaysAsTheyAre();
    void invariant16_numbersAreComparedByWhatTheySay_data();
    void invariant16_numbersAreComparedByWhatTheySay();
    void invariant19_offlinePushesQueue();
    void whatTheCrmChangedIsTakenAndTheOldValueKept();
    void whatWasRefusedIsNotAskedForAgain();
    void theOwnerIsFoundByName();
    void theCurrencyIsOursOnceThereAreInvoices();
    void milestonesAreRemarkedOnce();
};
