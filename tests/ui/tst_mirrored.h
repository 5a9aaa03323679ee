#pragma once

#include <QObject>

class TestMirrored : public QObject
{
    Q_OBJECT

private slots:
    void aCellKeepsTheOrderOfItsWords_data();
    void aCellKeepsTheOrderOfItsWords();
    void wordsOfALanguageFromRightToLeftRunTheirWay_data();
    void wordsOfALanguageFromRightToLeftRunTheirWay();
    void everyPlaceThatPaintsALineKeepsItsOrder_data();
    void everyPlaceThatPaintsALineKeepsItsOrder();
    void aChipStandsWhereLinesBegin();
    void theIconOfAChipStandsBeforeItsWord();
    void aPathInASentenceIsKeptTogether();
    void whatWasFoundInAFieldIsKeptTogether();
    void whatIsReadAloudHasNoMarks();
    void copiedRowsHaveNoMarks();
    void aTitleStandsAboveItsCellsAwayFromTheEdge_data();
    void aTitleStandsAboveItsCellsAwayFromTheEdge();
    void aLabelOfLatinWordsStandsWhereTheLayoutBegins_data();
    void aLabelOfLatinWordsStandsWhereTheLayoutBegins();
    void aLabelThatIsMirroredLaterTurnsSides();
    void amountsOfTheDashboardEndBelowEachOther_data();
    void amountsOfTheDashboardEndBelowEachOther();
    void wordsOfTheDashboardStandWhereTheLayoutBegins_data();
    void wordsOfTheDashboardStandWhereTheLayoutBegins();
};
