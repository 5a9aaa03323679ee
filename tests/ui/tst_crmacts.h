#pragma once

#include <QObject>

class TestCrmActs : public QObject
{
    Q_OBJECT

private slots:
    void fieldsThatDoNotFitLeadToMakingThem();
    void missingFieldsAreMadeByKeysAloneAndOnlyOnce();
    void anAdministratorsListIsReadAndCopied();
    void whatCouldNotBeMadeIsSaid();
    void aContactIsUnlinkedAndLinkedAgain();
    void aCustomerIsToldByKeysAlone_data();
    void aCustomerIsToldByKeysAlone();
    void whatWouldBeWrittenIsShownBefore();
    void leavingTellsNothing();
    void whatIsToldIsHeldForAWhile();
    void whatIsHeldIsTakenBackByTheToast();
};
