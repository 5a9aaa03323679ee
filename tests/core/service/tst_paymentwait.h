#pragma once

#include <QObject>

class TestPaymentWait : public QObject
{
    Q_OBJECT

private slots:
    void aPaymentIsSeenWithoutTheFeed();
    void whatIsPaidAlreadyIsNotAskedFor();
    void theTimeRunsOut();
    void aMomentOfflineEndsNothing();
    void nobodyWaitsWithoutALink();
    void whoeverStopsWaitingIsAnswered();
    void aRoundTellsHowMuchWasRead();
    void aBookIsOfOneMode_data();
    void aBookIsOfOneMode();
    void aTestOfTheConnectionBindsNothing();
};
