#pragma once

#include <QObject>

class TestPayPalAccess : public QObject
{
    Q_OBJECT

private slots:
    void takesBothSecretsAndTheAddress_data();
    void takesBothSecretsAndTheAddress();
    void aKeyOfTheOtherWorldIsRefused();
    void theRegistryDescribesBothFields();
    void oneTokenServesManyCalls();
    void aTokenIsRenewedFiveMinutesEarly();
    void aRefusedTokenIsReplacedOnce();
    void gatewaysShareTheToken();
    void tellsWhatTheAppMayNotDo();
    void whatIsNotOfferedIsSaid();
    void requestsWereHeldAgainstPayPalsFiles();
};
