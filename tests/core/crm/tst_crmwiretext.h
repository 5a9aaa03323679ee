#pragma once

#include <QObject>

class TestCrmWireText : public QObject
{
    Q_OBJECT

private slots:
    void inv16ValuesTravelAsTheirTypeDemands_data();
    void inv16ValuesTravelAsTheirTypeDemands();
    void inv16WhatTheFieldCannotHoldIsNamed_data();
    void inv16WhatTheFieldCannotHoldIsNamed();
    void inv16ADayStaysTheDayInEveryZone();
    void inv16ForeignTextsTravelAsTheyAre_data();
    void inv16ForeignTextsTravelAsTheyAre();
    void nothingGoesIntoAFieldThatIsOnlyRead();
};
