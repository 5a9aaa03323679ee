#pragma once

#include <QObject>

class TestStripeAmount : public QObject
{
    Q_OBJECT

private slots:
    void writesStripesUnits_data();
    void writesStripesUnits();
    void refusesWhatStripeCannotSay_data();
    void refusesWhatStripeCannotSay();
    void readsBackWhatItWrote();
    void refusesWhatIsoCannotSay_data();
    void refusesWhatIsoCannotSay();
    void everyLimitCanBeAsked();
};
