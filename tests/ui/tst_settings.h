#pragma once

#include <QObject>

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void oneWindowIsOpenedAndRaised();
    void everyPageHasItsFields();
    void aFieldCountsAsSoonAsItIsLeft();
    void theFootIsThereOnlyWhileItSaysSomething();
    void theToleranceIsAnAmount_data();
    void theToleranceIsAnAmount();
    void aToleranceOfTwoReadingsIsNotKept();
    void whatCannotBeKeptStaysTypedWithTheReason();
    void escLeavesWhatIsTypedWithoutEffect();
    void closingKeepsWhatIsTyped();
    void anotherLanguageLeavesThemOpenWhereTheyAre();
    void aWindowInAnotherLanguageOpensNoSettingsByItself();
    void aNumberShowsHowItWillLook();
    void aFurtherSeriesIsMadeOrSaysWhyNot();
    void daysAreLockedWithAReason();
    void theLookChangesAtOnceAndFollowsTheMenu();
    void daysTakeTheChosenFormAtOnce();
    void noticesAreOfferedWhereTheProgramKnowsThem();
    void theHoldCountsForTheNextMail();
    void connectionsHaveRoomWithoutABar();
    void connectionsShowHowTheyStand();
    void aCheckNamesWhatIsMissing();
    void disconnectingAsksFirst();
    void aTestKeyPutsTheStripeUp();
    void whatHelpsSupportIsCopiedWithoutTheBook();
    void aSettingTheProgramDoesNotKnowHasNoField();
    void everyControlHasAName();
    void aBackupFolderIsTriedAtOnce();
    void aBackupThatFailsSaysWhy();
};
