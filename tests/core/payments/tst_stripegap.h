#pragma once

#include <QObject>

class TestStripeGap : public QObject
{
    Q_OBJECT

private slots:
    void listsTellWithoutTheFeed();
    void whatNoBookCanHoldIsLeftOut();
    void whatCannotBeReadIsNoSilence_data();
    void whatCannotBeReadIsNoSilence();
    void aChargeIsCountedOnceWhereverItStands();
    void whatNoBookCanHoldIsCountedByItsWords();
    void moneyThatIsNoneIsNotCounted_data();
    void moneyThatIsNoneIsNotCounted();
    void onePaymentIsReadByItsId();
    void everyFeeOfThePayoutIsAFee_data();
    void everyFeeOfThePayoutIsAFee();
};
