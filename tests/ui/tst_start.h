#pragma once

#include <QObject>

class TestStart : public QObject
{
    Q_OBJECT

private slots:
    void aBookBeginsWithANameAndEnter();
    void aMissingNameIsSaidUnderTheField();
    void theCountryBringsItsCurrencyUntilAPersonChooses();
    void aComputerWithoutARegionNamesNoCountry();
    void theFirstNumberIsSeenBefore();
    void anotherLanguageIsAskedForByKeys();
    void whatWasTypedStaysInAnotherLanguage();
    void theSampleBookTakesTwoKeys();
    void aSampleBookThatIsHereOpensAtOnce();
    void escStopsTheSampleAndStaysOnThePage();
    void escLeavesWithoutEffect();
    void arrowsGoThroughTheWays();
    void aKnownBookOpensByKeys();
    void whatIsNoBookIsSaidOnThePage();
    void aDamagedBookIsExplainedAndRestored();
    void aBookWithoutABackupSaysSo();
    void whatIsReadableOfADamagedBookIsWritten();
    void whereNothingIsReadableThePageSaysSo();
    void aBookThatIsNoneOffersNoExport();
    void aBookThatIsOpenElsewhereIsNotLookedThrough();
    void aLockedKeychainIsExplainedAndAskedAgain();
    void aPassphraseIsChosenInPlaceOfAKeychain();
    void noTwoControlsHaveOneLetter();
    void everyControlHasAName();
};
