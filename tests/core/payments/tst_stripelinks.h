#pragma once

#include <QObject>

class TestStripeLinks : public QObject
{
    Q_OBJECT

private slots:
    void asksForOneExactPayment();
    void theSameOrderGivesTheSameBytes();
    void refusesAnOrderStripeCannotTake_data();
    void refusesAnOrderStripeCannotTake();
    void sendsTheBytesOnceUnderTheKey();
    void readsTheLinesWhenTheyAreNotInTheAnswer();
    void refusesALinkOverAnotherAmount_data();
    void refusesALinkOverAnotherAmount();
    void anAnswerThatCannotBeReadIsNoRefusal_data();
    void anAnswerThatCannotBeReadIsNoRefusal();
    void refusesALinkOfTheOtherMode();
    void refusesAnAddressNobodyShouldFollow_data();
    void refusesAnAddressNobodyShouldFollow();
    void findsALostLinkByOurId_data();
    void findsALostLinkByOurId();
    void aListWithoutEndIsNoReasonToTurnForEver();
    void theAccountSaysModeAndCurrencies();
    void aKeyOfTheOtherModeIsNoticed();
};
