#pragma once

#include <QObject>

class TestCustomers : public QObject
{
    Q_OBJECT

private slots:
    void savesAndChangesACustomer();
    void refusesACustomer_data();
    void refusesACustomer();
    void takesUnusualCustomers_data();
    void takesUnusualCustomers();
    void anUnknownCustomerCannotBeChanged();
    void anOwnersCustomersAreListedBeforeTheLimitCuts();
    void refusesACompany_data();
    void refusesACompany();
    void takesEveryNameOfAZone_data();
    void takesEveryNameOfAZone();
    void sayingTheSameCompanyAgainIsNoEntry();
};
