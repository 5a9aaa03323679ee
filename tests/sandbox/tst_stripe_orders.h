#pragma once

#include <QObject>

class TestStripeOrders : public QObject
{
    Q_OBJECT

private slots:
    void aHiddenPaymentIsFoundByItsIdOnly();
    void onlyEventsCanBeHidden();
    void eventsAreLostDoubledAndSwapped_data();
    void eventsAreLostDoubledAndSwapped();
    void troubleChangesNoId();
    void aSignedEventHoldsItsSignature();
    void wrongOrdersAreRefused_data();
    void wrongOrdersAreRefused();
    void otherMovementsBelongToThePayoutToo();
    void everyDocumentedOrderIsKnown();
    void aKeyIsInUseWhileItsAnswerIsUnderWay();
    void theSameSeedTellsTheSameStory();
};
