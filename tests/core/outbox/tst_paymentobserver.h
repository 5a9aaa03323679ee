#pragma once

#include <QObject>

class TestPaymentObserver : public QObject
{
    Q_OBJECT

private slots:
    void aPaymentIsBookedOnce();
    void lookingAgainChangesNothing_data();
    void lookingAgainChangesNothing();
    void afterAGapEveryLinkIsAsked_data();
    void afterAGapEveryLinkIsAsked();
    void theFirstLookMayComeLate_data();
    void theFirstLookMayComeLate();
    void anotherBooksPaymentStaysCredit();
    void whatIsPaidTwiceStaysCredit();
    void anotherCurrencyIsNotAllocated();
    void aCreditNoteTakesNoMoney();
    void aDeclinedPaymentBooksNothing_data();
    void aDeclinedPaymentBooksNothing();
    void aLinkSwitchedOffByHandIsRevoked();
    void whoeverHadThePageOpenStillPays();
    void aFailureBetweenPagesLosesAndDoublesNothing();
    void aFailedLookBooksNothing_data();
    void aFailedLookBooksNothing();
    void amountsOfEveryKindOfCurrency_data();
    void amountsOfEveryKindOfCurrency();
};
