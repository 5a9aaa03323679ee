#pragma once

#include <QObject>

class TestReconcile : public QObject
{
    Q_OBJECT

private slots:
    void linesAreMatchedByEnterAlone();
    void aNumberChoosesAnotherProposal();
    void whatIsSetAsideKeepsItsReason();
    void theLastDecisionIsTakenBack();
    void aRefusalStaysBesideTheLineAndTheLineToo();
    void aDoubtfulLineIsSettledFirst();
    void aLineIsMatchedByHandByKeysAlone();
    void aHandMatchIsOfTheLineItWasOpenedFor();
    void aRefusalIsNeverToldBesideAnotherLine();
    void aChosenProposalStaysChosenWhenTheListIsReadAnew();
    void whatIsCertainIsBookedAtOnce();
    void hostilePayersStayLetters();
    void aFileIsLookedAtBeforeItIsKept();
    void aFileThatCannotBeReadSaysWhere();
    void aCsvFileIsToldHowToBeRead();
    void everythingIsReachedFromTheSection();
    void payoutsSayWhatTheBankHas();
};
