#pragma once

#include <QObject>

class TestSides : public QObject
{
    Q_OBJECT

private slots:
    void theInvoicesPaneBeginsAsFarFromItsEdgeWhenMirrored();
    void theCustomersPaneBeginsAsFarFromItsEdgeWhenMirrored();
    void theTablesOfTheCrmAreChosenAsFarFromTheEdgeWhenMirrored();
    void aToastStandsWhereLinesBegin();
    void aToastHidesNeitherTheSumsNorWhatStandsBelow_data();
    void aToastHidesNeitherTheSumsNorWhatStandsBelow();
    void aToastGoesWithTheSumsAboveWhichItStands();
    void theCountOfPaymentsStandsBesideItsMarkWhenMirrored();
    void aDotStandsBetweenACountAndItsSums_data();
    void aDotStandsBetweenACountAndItsSums();
    void theLastCellOfAFileKeepsAwayFromTheScrollBar();
    void theKeysKeepAwayFromTheScrollBarWhereverItStands();
    void openInvoicesAreAllocatedAsFarFromTheEdgeWhenMirrored();
    void linesAreCreditedAsFarFromTheEdgeWhenMirrored();
    void theMailOfSeveralBeginsAsFarFromTheEdgeWhenMirrored();
    void theInvoicesOfACustomerBeginAsFarFromTheEdgeWhenMirrored();
    void theGuidedPathIsMarkedWhereItsWordsBegin();
    void whatIsMatchedByHandIsChosenWhereItIsSearched();
    void theHeadOfAMailIsReadFromItsSideWithTheSameRoomAtEachDot();
};
