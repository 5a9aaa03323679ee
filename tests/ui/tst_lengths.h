#pragma once

#include <QObject>

class TestLengths : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsCutInLongerLanguages_data();
    void nothingIsCutInLongerLanguages();
    void theEditorsChoicesShowAllTheirWords_data();
    void theEditorsChoicesShowAllTheirWords();
    void shortColumnsShowTheirTitles_data();
    void shortColumnsShowTheirTitles();
    void sectionsShowTheirWordsAndCounters_data();
    void sectionsShowTheirWordsAndCounters();
    void aLateInvoiceSaysSoInFull_data();
    void aLateInvoiceSaysSoInFull();
    void wordsLeaveRoomForTheirMarkWhereLinesBegin_data();
    void wordsLeaveRoomForTheirMarkWhereLinesBegin();
    void rightToLeftTurnsTheWindowAround();
    void wordsAndKeysStandSideBySide_data();
    void wordsAndKeysStandSideBySide();
    void aMirroredTableSelectsItsRows_data();
    void aMirroredTableSelectsItsRows();
};
