#pragma once

#include <QObject>

class TestBookSecretStore : public QObject
{
    Q_OBJECT

private slots:
    void usesTheKeychainWhereNoFileIs();
    void movingToAPassphraseEmptiesTheKeychain();
    void withoutAKeychainAPassphraseBeginsWithNothing();
    void aSecondMoveBringsWhatTheKeychainHadKept();
    void whatIsThereAlreadyIsNewerThanTheKeychains();
    void aWrongPassphraseMovesNothing();
    void movingBackEmptiesTheFile();
    void aKeychainThatForgetsLeavesTheFileInPlace();
    void aKeychainThatTakesNothingLeavesTheFileInPlace();
    void aKeychainThatLetsNothingGoIsTold();
    void aFolderThatIsGoneForAMomentIsNotTheKeychain();
};
