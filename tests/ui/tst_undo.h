#pragma once

#include <QObject>

class TestUndo : public QObject
{
    Q_OBJECT

private slots:
    void theMenuNamesWhatIsTakenBack();
    void theMenuNamesADecisionByAmountAndPayer();
    void aDraftGoesComesAndGoesAgainByKeys();
    void aDraftThatComesBackKeepsTheFilterItFits_data();
    void aDraftThatComesBackKeepsTheFilterItFits();
    void aFilterWithNothingToTakeBackLeavesTheKeysToTheWindow();
    void aFilterTakesBackWhatWasTypedFirst();
    void anAllocationIsTakenBackAndMadeAgain();
    void aMailThatIsHeldIsTakenBackByKeysUntilItIsSent();
    void aDismissalIsTakenBackAndMadeAgain();
    void whatTheBooksRefuseIsNotOfferedAgain();
    void aNewActEndsWhatCouldBeDoneAgain();
    void oneStepAtATime();
    void columnsComeBack();
    void columnsOfAPlainTableComeBackToTheirPlaces();
};
