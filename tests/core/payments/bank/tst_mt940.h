#pragma once

#include <QObject>

class TestMt940 : public QObject
{
    Q_OBJECT

private slots:
    void readsTheGermanWay_data();
    void readsTheGermanWay();
    void readsTheDutchWayAndPlainText();
    void daysAreThoseNearby_data();
    void daysAreThoseNearby();
    void marksSayWhichWayTheMoneyWent_data();
    void marksSayWhichWayTheMoneyWent();
    void whatIsWrongIsRefused_data();
    void whatIsWrongIsRefused();
    void aDashWithinATextIsNoEnd();
};
