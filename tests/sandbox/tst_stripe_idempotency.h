#pragma once

#include <QObject>

class TestStripeIdempotency : public QObject
{
    Q_OBJECT

private slots:
    void theSameKeyGivesTheSameLink();
    void anotherBodyUnderTheKeyIsRefused();
    void anotherCallUnderTheKeyIsRefused();
    void aRefusalIsReplayedToo();
    void whatFailedTheCheckMayBeCorrected();
    void afterADayTheKeyIsForgotten();
    void aCutAfterItActedIsHealedByTheKey();
    void aCutBeforeItActedMakesNothing();
    void withoutAKeyEveryPostActs();
};
