#pragma once

#include <QObject>

class TestHostileNames : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everySectionShowsLetters_data();
    void everySectionShowsLetters();
    void everyDialogShowsLetters_data();
    void everyDialogShowsLetters();
    void whatTheWindowSaysShowsLetters();
    void theSearchShowsLetters();
    void aMailIsShownWithItsLetters();
    void tooltipsAreTextWhateverTheyHold_data();
    void tooltipsAreTextWhateverTheyHold();
    void titlesKeepEveryLetterInOneLine();
    void noNameTurnsTheDigitsBehindIt();
    void aSumIsToldOfWhoeverHasAPlaceholderForAName();
};
