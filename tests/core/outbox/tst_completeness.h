#pragma once

#include <QObject>

class TestCompleteness : public QObject
{
    Q_OBJECT

private slots:
    void bothSidesAgree();
    void aPaymentHiddenFromEveryFeedIsNamed();
    void whatTheProviderDoesNotKnowIsNamed();
    void anotherAmountIsNamed();
    void whatIsNoMoneyYetIsNotCounted();
    void onlyTheDaysAskedForCount();
    void anotherBooksDayIsNoGap();
    void daysTheWrongWayRoundAreRefused();
};
