#pragma once

#include <QObject>

class TestTexts : public QObject
{
    Q_OBJECT

private slots:
    void amountsAreExactInEveryLocale_data();
    void amountsAreExactInEveryLocale();
    void theCurrencySignStandsWhereTheLocaleWantsIt_data();
    void theCurrencySignStandsWhereTheLocaleWantsIt();
    void sumsOfTwoCurrenciesStandBesideEachOther();
    void datesHaveFourDigitYears_data();
    void datesHaveFourDigitYears();
    void isoDaysStandInPlaceOfTheRegions();
    void everyErrorKindHasWordsWithoutCodes_data();
    void everyErrorKindHasWordsWithoutCodes();
    void errorsAreAtMostThreeSentences();
    void anotherAccountIsNamedBesideTheOneThatIsExpected();
    void aDeclineIsToldWithoutWhatTheBankSuspects_data();
    void aDeclineIsToldWithoutWhatTheBankSuspects();
    void theProvidersWordsAreQuoted();
    void anUnknownRuleIsToldByItsKind();
    void everyJournalKindIsOneSentence_data();
    void everyJournalKindIsOneSentence();
    void theMoneyOfARecordIsWrittenTheSameForAllKinds();
    void theReasonOfAChargeIsTold();
    void theAccountOfAPaymentIsTold();
    void eachWayToPayHasItsWords();
    void whatWasDismissedAndNotAfterAllIsToldApart();
    void aMissingValueLeavesNoHoleInASentence();
    void aPlaceHolderInsideAValueStaysAsItIs();
    void aFindingOfTheMonthHasEachValueInItsPlace();
    void aFindingOfTheMonthHasNoCodes_data();
    void aFindingOfTheMonthHasNoCodes();
    void nothingSaysDelivered();
    void lateIsAWordAndDays();
    void theAccountsOfTheLedgerHaveNames_data();
    void theAccountsOfTheLedgerHaveNames();
    void whatAReportHasInCodesIsSaidInWords();
    void aStatementSaysHowWasPaid();
    void aMethodKeepsTheEndOfItsNumber();
    void aPlaceInAFileIsSaid_data();
    void aPlaceInAFileIsSaid();
    void aColumnThatIsMissingIsCalledAsTheLanguageCallsIt();
};
