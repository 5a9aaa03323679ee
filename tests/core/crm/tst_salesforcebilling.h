#pragma once

#include <QObject>

class TestSalesforceBilling : public QObject
{
    Q_OBJECT

private slots:
    void billsGoToTheContactRoleThatSaysSo_data();
    void billsGoToTheContactRoleThatSaysSo();
};
