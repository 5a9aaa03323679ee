#pragma once

#include <QObject>

class TestPayoutProposal : public QObject
{
    Q_OBJECT

private slots:
    void proposesWhatBecameAvailableSinceTheOneBefore();
    void ofSeveralOnADayTheLastBeforeItCounts();
    void showsTheRestOfAPayoutOverAnotherAmount();
    void anAutomaticOneNeedsNoProposal();
    void oneThatIsNotKnownIsSaid();
};
