#pragma once

#include <QObject>

class TestStripeIntents : public QObject
{
    Q_OBJECT

private slots:
    void aSavedCardIsChargedAtOnce();
    void aDeclineCarriesTheWholeIntent_data();
    void aDeclineCarriesTheWholeIntent();
    void theHolderIsAskedOnce();
    void anAbsentHolderCannotBeAsked();
    void aCardThatWasSetUpNeedsNoHolder();
    void anAuthorisationIsCapturedInPart();
    void anAuthorisationRunsOutAfterAWeek();
    void whatCannotBeDoneNowIsRefused_data();
    void whatCannotBeDoneNowIsRefused();
    void wrongOrdersAreRefused_data();
    void wrongOrdersAreRefused();
    void anIntentOfASessionIsItsOwn();
};
