#pragma once

#include <QObject>

class TestSalesforceAllowance : public QObject
{
    Q_OBJECT

private slots:
    void whatNobodyWaitsForLeavesMoreToOthers_data();
    void whatNobodyWaitsForLeavesMoreToOthers();
    void onlyWhatIsUpForEverybodyIsAPause();
};
