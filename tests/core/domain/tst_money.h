#pragma once

#include <QObject>

class TestMoney : public QObject
{
    Q_OBJECT

private slots:
    void readsExactly_data();
    void readsExactly();
    void refusesWhatIsNotExact_data();
    void refusesWhatIsNotExact();
    void multipliesAndDividesOver128Bits_data();
    void multipliesAndDividesOver128Bits();
};
