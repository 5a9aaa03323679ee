#pragma once

#include <QObject>

class TestCrmRegistry : public QObject
{
    Q_OBJECT

private slots:
    void makesAConnectorThatKnowsItsName();
    void theDefaultsNameTheFieldTheWritersUseForOurId();
    void aPersonSignsInToHubSpotWithTheirOwnAppAndItsSecret();
    void asksForATokenAndKnowsTheUsualHost();
    void aPersonSignsInToSalesforceWithTheirOwnApp();
    void hasNothingUnderAnUnknownName();
};
