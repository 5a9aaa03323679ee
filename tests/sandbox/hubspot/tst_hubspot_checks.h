#pragma once

#include <QObject>

class TestHubSpotChecks : public QObject
{
    Q_OBJECT

private slots:
    void refusesAWrongToken_data();
    void refusesAWrongToken();
    void refuses_data();
    void refuses();
    void refusesMoreThanAHundredIds();
    void countsItsLimitsInHeadersExceptForSearch();
    void tellsItsTimeInEveryReply();
    void allowsFiveSearchesASecond();
    void allowsABurstInAnyTenSeconds();
    void allowsADailyNumber();
    void refusesNothingForItsNumberByDefault();
    void refusesOnDemandByPolicy_data();
    void refusesOnDemandByPolicy();
    void breaksOnDemand();
    void withdrawsAScope();
    void logsEachRequest();
    void forgetsEverythingOnReset();
};
