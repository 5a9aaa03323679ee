#pragma once

#include <QObject>

class TestBankByHand : public QObject
{
    Q_OBJECT

private slots:
    void aLineIsMatchedByHandByKeysAlone();
    void spaceBeginsWithTheProposalAndAddsToTheSet();
    void aProposalThatIsNotAllThereTakesNothing();
    void anythingOfTheBookCanBeChosenByHand_data();
    void anythingOfTheBookCanBeChosenByHand();
    void nothingIsMatchedThatNobodyHasChosen_data();
    void nothingIsMatchedThatNobodyHasChosen();
    void whatIsFilteredAwayIsNotChosenAnyMore();
    void anEmptyListSaysWhatItIsEmptyOf();
    void likelyLooksAlikeAtTheMovementAndAtItsProposal();
    void theTitlesSayWhatIsListed();
    void invoicesOfAnotherCurrencyTakeWhatWasPaidInIt();
    void whereNothingCanBeMatchedTheReasonIsSaid();
    void aHandMatchIsOfTheLineItWasOpenedFor();
    void moneyThatWentOutIsInTheInkOfWhatIsLessThanNothing_data();
    void moneyThatWentOutIsInTheInkOfWhatIsLessThanNothing();
    void aRefusalIsNeverToldBesideAnotherLine();
    void aPayoutIsMatchedByHandByKeysAlone();
    void aPayoutThatNoMovementFitsSaysWhatComesNext();
    void whatIsIgnoredGoesAtOnceAndComesBack();
};
