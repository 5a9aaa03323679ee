#pragma once

#include <QObject>

class TestMatchPayout : public QObject
{
    Q_OBJECT

private slots:
    void aMatchedPayoutIsInTheBankAndNoLongerOnItsWay();
    void onlyItsOwnAmountMakesAPayoutArrive_data();
    void onlyItsOwnAmountMakesAPayoutArrive();
    void aPayoutArrivesOnce();
    void aMovementIsOnePayoutOnly();
    void aPayoutThatCameBackFromTheBankEvensOut();
    void whatIsTakenBackIsOnItsWayAgain();
    void proposalsLeaveOutWhatIsKnown();
    void aViewerMatchesNothing();
};
