#pragma once

#include <QObject>

//! Another program reads the exported ledger and comes to the same balances.
class TestLedgerPrograms : public QObject
{
    Q_OBJECT

private slots:
    void hledgerAgreesWithAnyBook();
};
