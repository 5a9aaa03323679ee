#pragma once

#include <QObject>

class TestPayPalError : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPayPalMeans_data();
    void readsWhatPayPalMeans();
    void keepsTheNumberForPayPalsSupport();
    void anErrorMayComeWithAStatusOfSuccess();
};
