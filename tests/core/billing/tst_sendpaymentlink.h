#pragma once

#include <QObject>

class TestSendPaymentLink : public QObject
{
    Q_OBJECT

private slots:
    void linkAndMailAreOneTransaction();
    void refuses_data();
    void refuses();
    void withoutASenderNothingIsAsked_data();
    void withoutASenderNothingIsAsked();
    void whatTheProviderCannotTakeIsNotAsked();
    void mayGoToAnotherAddress();
    void aLiveLinkIsUsedAgain();
    void aMailedLinkIsMailedAgainOnlyWhenAskedFor();
    void aLinkOverAnotherAmountMustGoFirst();
    void aLinkThatIsBeingMadeOverAnotherAmountMustBeWaitedFor();
    void aRefusedLinkIsAskedForAnew();
    void whatIsHeldWaits();
    void personsDecide_data();
    void personsDecide();
    void nobodyDecidesWhatIsBeingSent();
    void aTransferNeedsACustomerTheProviderKnows();
    void anotherWayIsAskedForAfterTheFirstIsClosed();
    void anotherWayIsRefusedWhileTheFirstIsNotThere();
    void aPageForNowIsNotMailed();
    void aLinkToCopyIsNotMailed();
};
