#pragma once

#include <QObject>

class TestCrmBilling : public QObject
{
    Q_OBJECT

private slots:
    void theBillingContactOfACompanyIsTheCustomersPerson();
    void whereNobodyIsNamedTheFirstOrOnlyPersonIsIt_data();
    void whereNobodyIsNamedTheFirstOrOnlyPersonIsIt();
    void nobodyIsChosenWhereTheCrmNamesNoneOrSeveral();
    void whoBelongsToAnotherCustomerIsLeftThere();
    void whoWasPartedWhileTheCrmWasAskedIsLinkedToNobody();
    void itIsAskedOnceADay();
    void whatAWrongClockNotedHoldsNoQuestionUp();
    void manyContactsAreReadPageByPage();
};
