#pragma once

#include <QObject>

//! Where the keys are after an act: on what was acted on, and never on its neighbour by chance. And that
//! Enter presses nothing where it is not to.
class TestKeysBack : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theyComeBackToAButtonThatWasOff();
    void whoWentOnIsNotCalledBack();
    void theyComeBackToAddingACard();
    void theyComeBackToSendingATest();
    void theyComeBackToCheckingAConnection();
    void theyComeBackToSendingRemindersAgain();
    void theyAreOnConnectingAfterDisconnecting();
    void theyAreOnTheNextRequestAfterOneIsDecided();
    void theyAreOnTheScheduleThatIsBack();
    void theyAreOnTheRowsThatComeWhereTheFilterIsCleared();
    void theyAreOnWhatAnEmptySectionOffers();
    void theyAreOnWhatIsOfferedOnceTheLastMovementIsMatched();
    void backwardsTheyGetPastWhatIsOffered();
    void theyAreOnTheRowsThatCameWhileAnotherSectionWasInView();
    void enterReachesNoButtonOfAnActWhateverTheThemeLetsItPress_data();
    void enterReachesNoButtonOfAnActWhateverTheThemeLetsItPress();
    void enterReachesNoButtonOfTheMonthsClose();
    void enterReachesNoButtonThatRemovesACard();
    void enterReachesNoButtonThatApproves();
    void ctrlEnterReachesNoButtonOfACustomer();
    void enterPressesTheButtonOfAListOnceAndReachesNone_data();
    void enterPressesTheButtonOfAListOnceAndReachesNone();
    void enterPressesTheButtonOfAMailThatHasTheKeys();
    void tabReachesEveryControl_data();
    void tabReachesEveryControl();
};
