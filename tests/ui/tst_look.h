#pragma once

#include <QObject>

class TestLook : public QObject
{
    Q_OBJECT

private slots:
    void wordsStandOutFromTheirGround_data();
    void wordsStandOutFromTheirGround();
    void linesStandOutFromTheirGround_data();
    void linesStandOutFromTheirGround();
    void aPaletteKnowsItsTokens();
    void everyIconOfTheTextsExists();
    void whatIsWrittenOffIsDrawnAlikeAndUnlikeWhatIsVoid();
    void whatIsCreditedIsDrawnLikeACreditNoteAndUnlikeWhatIsVoid();
    void digitsShareOneWidth();
    void chipsGrowWithTheirWord();
    void whatCanBeTypedIsDrawnOnce();
    void theIconOfAFilterIsNoButton();
    void aFieldOfLinesBeginsWhereOneLineDoes();
    void aButtonThatOpensAMenuSaysSo();
    void theRingIsSeenOnASelectedEntry();
    void theRingOfAMarkIsWhole_data();
    void theRingOfAMarkIsWhole();
    void thePageOfTheSettingsLooksLikeTheSectionOfTheSidebar();
    void everyListOfSectionsIsDrawnAsTheSidebar_data();
    void everyListOfSectionsIsDrawnAsTheSidebar();
    void aSectionAsWideAsItsTitleShowsAllOfIt();
    void theArrowOfABranchIsSeenOnASelectedRow_data();
    void theArrowOfABranchIsSeenOnASelectedRow();
    void plainLabelsDrawMarkupLiterally();
    void onlyHttpsOrThisComputerIsOpened_data();
    void onlyHttpsOrThisComputerIsOpened();
};
