#pragma once

#include <QObject>

class TestSecretsService : public QObject
{
    Q_OBJECT

private slots:
    void everySecretOfABookMovesAndComesBack();
    void aNextStartOpensTheVaultOnceThePassphraseIsGiven();
    void aKeychainThatSaysItHasNothingIsToldOf();
    void whoeverShowsWhatDependsOnSecretsIsTold();
    void whoMayNotManageTheBookMovesNothingAndStillUnlocks();
    void aBookWithoutAChoiceKeepsToTheKeychain();
    void whileAKeychainIsAskedTheWindowGetsItsLanes();
};
