#pragma once

#include <QObject>

class TestControl : public QObject
{
    Q_OBJECT

private slots:
    void aLinkIsPaidWithoutABrowser();
    void theWorldActsThroughIt();
    void faultsComeFromOutside();
    void anAnswerCanBeNoJsonOrOfALaterVersion();
    void badFaultsAreRefusedWhole_data();
    void badFaultsAreRefusedWhole();
    void theClockMovesForAll();
    void theStateTellsWhatWasAsked();
    void resetForgetsEverythingButTheAddresses();
    void everythingServedIsAnnounced();
};
