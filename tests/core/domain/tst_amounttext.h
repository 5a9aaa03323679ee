#pragma once

#include <QObject>

class TestAmountText : public QObject
{
    Q_OBJECT

private slots:
    void writesNumbersAsTheLocaleDoes_data();
    void writesNumbersAsTheLocaleDoes();
    void figuresHaveTheCurrencysDecimals();
};
