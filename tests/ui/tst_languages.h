#pragma once

#include <QObject>

class TestLanguages : public QObject
{
    Q_OBJECT

private slots:
    void theBestOfWhatIsWantedIsSpoken_data();
    void theBestOfWhatIsWantedIsSpoken();
    void qtSpeaksTheLanguageToo_data();
    void qtSpeaksTheLanguageToo();
    void anUnknownLanguageIsTheSystems();
    void englishCounts();
    void monthsAndCountriesAreSaidInTheLanguageNotTheRegions();
    void patternsOfDaysAreSpelledInTheLanguage_data();
    void patternsOfDaysAreSpelledInTheLanguage();
    void theRegionsOwnMonthsStayInItsLanguage();
    void countriesAreSortedAsTheyAreSaid();
    void anInvoiceWithoutWordsOfItsOwnIsDueOnADay_data();
    void anInvoiceWithoutWordsOfItsOwnIsDueOnADay();
    void noTwoFieldsHaveOneName_data();
    void noTwoFieldsHaveOneName();
    void theMenuOffersEachByItsOwnName();
    void theMenuAsksForALanguageByKeys();
    void noMenuHasAKeyTwice_data();
    void noMenuHasAKeyTwice();
    void aWindowInAnotherLanguageShowsTheSame();
    void filtersAndRowsOfOtherSectionsStay();
    void aDialogIsFinishedFirst();
    void aSyncIsFinishedFirst();
    void aDraftBeingWrittenIsSavedAndComesBack();
    void anEditorThatWasClosedDoesNotComeBack();
};

//! To be run last: looks at what all tests before have asked for.
class TestWordsAsked : public QObject
{
    Q_OBJECT

private slots:
    void everyTextThatWasAskedForIsInTheFiles();
};
