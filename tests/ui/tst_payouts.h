#pragma once

#include <QList>
#include <QObject>
#include <QUrl>

class TestPayouts : public QObject
{
    Q_OBJECT

public slots:
    void takeUrl(const QUrl &url) { m_opened.append(url); } //!< In the browser's place.

private slots:
    void initTestCase();
    void theStepsAlwaysEndAtTheAmount_data();
    void theStepsAlwaysEndAtTheAmount();
    void aPayoutIsReadDownToItsLinesByTwoStrokes();
    void eachColumnIsOfOneKind();
    void payoutsStandByTheirArrivalAndTheHeaderSaysSo();
    void aFeeHasOneSignInTheListAndInTheLines();
    void theLineOfTheBankStandsBesideThePayoutItCameFrom();
    void onlyALineOfTheBankSaysThatAPayoutIsThere_data();
    void onlyALineOfTheBankSaysThatAPayoutIsThere();
    void theRowOfAPayoutAtTheBankAddsUp();
    void whatIsNotExplainedHasItsOwnChip();
    void aStateIsAWordAndASentence_data();
    void aStateIsAWordAndASentence();
    void wordsStandWhereThereAreNoLines();
    void aPayoutByHandIsProposedAndSaidToBe();
    void aProposalThatFailsSaysWhyAndIsAskedAgain();
    void linesThatCannotBeReadAreReadAgain();
    void aLateAnswerForAnotherPayoutIsPassedOver();
    void whatIsShownIsExported();
    void theProvidersPageIsOpenedOnlyThere();
    void anEmptyBookSaysWhatWillComeHere();
    void namesOfTheProviderAreShownAsTheyAre();

private:
    QList<QUrl> m_opened;
};
