#pragma once

#include <QObject>

class TestPayoutProposal : public QObject
{
    Q_OBJECT

private slots:
    void proposesWhatBecameAvailableSinceTheOneBefore();
    void showsTheRestOfAPayoutOverAnotherAmount();
    void anAutomaticOneNeedsNoProposal();
    void oneThatIsNotKnownIsSaid();
};
