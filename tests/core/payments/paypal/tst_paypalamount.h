#pragma once

#include <QObject>

class TestPayPalAmount : public QObject
{
    Q_OBJECT

private slots:
    void writesAmountsAsPayPalDoes_data();
    void writesAmountsAsPayPalDoes();
    void refusesWhatCannotBeSaid_data();
    void refusesWhatCannotBeSaid();
    void readsWhatPayPalWrites_data();
    void readsWhatPayPalWrites();
    void tellsItsLimits();
};
