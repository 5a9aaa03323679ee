#pragma once

#include <QObject>

class TestSecrets : public QObject
{
    Q_OBJECT

private slots:
    void thePageSaysWhereKeysAre();
    void keysAreSealedOnceThePassphraseWasTypedTwice();
    void aSecondTypingThatDiffersChangesNothing();
    void aShortPassphraseIsSaidAtItsField();
    void theHintSaysHowHardItIsToGuess_data();
    void theHintSaysHowHardItIsToGuess();
    void aKeychainThatKeepsSomethingIsTold();
    void enterUnlocks();
    void aWrongPassphraseStaysTypedWithTheReason();
    void aChangeAsksForThePassphraseOfNow();
    void theWayBackIsOnePress();
    void aWayBackThatIsRefusedIsTold();
    void aKeychainThatFailsOffersThreeChoices();
    void escapeLeavesEachDialogWithoutEffect();
    void theWindowAsksAndReadsOnWithoutAnAnswer();
    void whoMayWriteWithoutKeysIsNotToldToReadOnly();
    void nobodyIsAskedWhileTheKeychainHasTheKeys();
    void typedPassphrasesAreHidden();
    void aWizardTellsAtItsBeginningThatKeysCannotBeKept_data();
    void aWizardTellsAtItsBeginningThatKeysCannotBeKept();
    void aKeychainThatFailsInTheEndIsToldInOnePlace();
    void whatPromisesAPlaceNamesTheOneInUse();
};
