#pragma once

#include <QObject>

class TestStripeTable : public QObject
{
    Q_OBJECT

private slots:
    void everyCallHasItsParameters();
    void whatOurTableTakesStripeTakesToo();
    void fixturesFitTheirSchemas();
};
