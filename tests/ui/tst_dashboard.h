#pragma once

#include <QObject>

class TestDashboard : public QObject
{
    Q_OBJECT

private slots:
    void figuresStandInTheTilesOneLineACurrency();
    void everyFigureLeadsToWhatItIsMadeOf_data();
    void everyFigureLeadsToWhatItIsMadeOf();
    void whatWasReceivedIsNarrowedToItsDays_data();
    void whatWasReceivedIsNarrowedToItsDays();
    void barsSayTheirClassAndValueToAScreenReader();
    void aChartIsATableToo();
    void aTableStandsUnderItsTitle_data();
    void aTableStandsUnderItsTitle();
    void anotherCurrencyIsChosenByKeys();
    void theBooksOwnCurrencyLeadsWhateverIsOpen_data();
    void theBooksOwnCurrencyLeadsWhateverIsOpen();
    void chartsBeginWhereTheTilesDo();
    void whatNeedsSomebodyIsListedWithWholeAmounts();
    void whatWasRefusedBesideMailsHasALineOfItsOwn();
    void aLineOfWhatNeedsSomebodyLeadsThere();
    void aConnectionSaysWhetherItIsComplete();
    void aBurstOfChangesIsLookedAtOnce();
    void nothingIsAskedWhileItIsNotInView();
    void aBookWithNothingInItSaysSo();
    void troubleIsTold();
    void itIsTheFirstSectionWhereNoneIsRemembered();
    void aSectionRememberedByAnOlderProgramIsFound();
    void aMirroredChartBeginsAtTheRight();
    void whetherTheProvidersAgreeIsInViewOnAUsualScreen();
    void aChecklistStandsBesideWhatNeedsSomebody();
};
