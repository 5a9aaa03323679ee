#pragma once

#include <QObject>

class TestLinkEnds : public QObject
{
    Q_OBJECT

private slots:
    void aLinkTakesMoneyUntilItsLastDayIsOver();
    void theLastDayIsThatOfTheBook();
    void theMailSaysUntilWhen();
    void withoutAWishALinkDoesNotEnd();
    void whatIsUsualEndsIt();
    void moneyThatSlippedInIsBookedInsteadOfAnEnd();
    void endsWhateverGoesWrong_data();
    void endsWhateverGoesWrong();
    void aClosingThatWasRefusedIsAskedForOnceADay();
    void aDismissedRefusalEndsTheAsking();
    void aDismissalFromBeforeTheEndDoesNotKeepTheEndAway();
    void aDebitUnderWayIsLeftAlone();
    void aLinkThatWaitedTooLongIsNotMade();
    void aMailThatWaitedTooLongIsNotSent();
    void anotherEndIsAnotherLink();
    void aLinkToCopyMayEndToo();
    void anEndThatCannotBeIsRefused_data();
    void anEndThatCannotBeIsRefused();
    void aLinkThatStaysUnpaidIsFound();
    void itIsClosedOnceWhateverHappens_data();
    void itIsClosedOnceWhateverHappens();
};
