#pragma once

#include <QObject>

class TestSalesforceAccess : public QObject
{
    Q_OBJECT

private slots:
    void theBrowserComesBackWithACodeThatIsGoodOnce();
    void theVerifierMustFitTheChallenge();
    void authorizeRefuses_data();
    void authorizeRefuses();
    void theTokenEndpointRefuses_data();
    void theTokenEndpointRefuses();
    void aRenewalRotatesAndEndsTheSessionBefore();
    void aVoidedRefreshTokenRevokesEverything();
    void tokensSayNothingOfTheirLifeTime();
    void afterAMoveOnlyTheNewHostAnswers();
    void versionsAreToldToAnybody();
    void oldVersionsAreGone();
    void everyAnswerTellsTheUsage();
    void aUsedUpDayIsRefused();
    void anEditionWithoutApiIsRefused();
};
