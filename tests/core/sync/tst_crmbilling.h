#pragma once

#include <QObject>

class TestCrmBilling : public QObject
{
    Q_OBJECT

private slots:
    void theBillingContactOfACompanyIsTheCustomersPerson();
    void nobodyIsChosenWhereTheCrmNamesNoneOrSeveral();
    void whoBelongsToAnotherCustomerIsLeftThere();
    void itIsAskedOnceADay();
    void manyContactsAreReadPageByPage();
};
