#pragma once

#include <QObject>

class TestStripeRequests : public QObject
{
    Q_OBJECT

private slots:
    void ourTableRefusesWhatStripeRefuses_data();
    void ourTableRefusesWhatStripeRefuses();
    void stripesOwnFileRefusesTheSame_data();
    void stripesOwnFileRefusesTheSame();
    void bothSchemasTakeTheSameLink();
    void aRefusedRequestLeavesNothingBehind();
    void whoeverHasNoGoodKeyStaysOutside_data();
    void whoeverHasNoGoodKeyStaysOutside();
    void aKeyCanLackOnePermission();
    void basicAuthenticationIsABearer();
    void theVersionMustBeNamed();
    void unknownAddressesAreNamed();
    void everyAnswerCarriesARequestId();
    void metadataIsMergedKeyByKey();
    void anAmountNoCardTakesIsRefused_data();
    void anAmountNoCardTakesIsRefused();
};
