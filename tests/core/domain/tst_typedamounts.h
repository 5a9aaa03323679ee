#pragma once

#include <QObject>

class TestTypedAmounts : public QObject
{
    Q_OBJECT

private slots:
    void anAmountIsReadInEveryNumberOfDecimals_data();
    void anAmountIsReadInEveryNumberOfDecimals();
    void whatIsNoAmountIsNone_data();
    void whatIsNoAmountIsNone();
};
