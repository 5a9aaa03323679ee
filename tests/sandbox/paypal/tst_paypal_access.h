#pragma once

#include <QObject>

class TestPayPalAccess : public QObject
{
    Q_OBJECT

private slots:
    void aTokenIsGivenForTheRightCredentials();
    void wrongCredentialsAreRefusedInTheFormOfOAuth_data();
    void wrongCredentialsAreRefusedInTheFormOfOAuth();
    void aTokenRunsOut();
    void aTokenKeepsTheScopesItWasGiven();
    void aForbiddenAreaIsRefusedThoughTheTokenHasIt();
    void whatIsNoCallIsRefused_data();
    void whatIsNoCallIsRefused();
    void everyAnswerSaysItsDebugId();
    void aMockedRefusalComesAsOrdered();
    void sameSeedSameIds();
};
