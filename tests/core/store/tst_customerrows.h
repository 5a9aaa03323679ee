#pragma once

#include <QObject>

class TestCustomerRows : public QObject
{
    Q_OBJECT

private slots:
    void aRowTellsTheCardAndHowLongPaymentsTook();
    void aNumberIsKeptFoundAndOutlivesAMerge();
};
