#pragma once

#include <QObject>

//! What the first rows of a bank's CSV file leave open, and how that is shown.
class TestCsvReadings : public QObject
{
    Q_OBJECT

private slots:
    void anAmountOfTwoReadingsIsToldWithBoth();
    void anAmountThatSaysItselfSettlesTheOthers();
    void anAmountKeepsItsSignInALineFromRightToLeft();
    void ourFieldsStandAwayFromTheEdge_data();
    void ourFieldsStandAwayFromTheEdge();
    void aDayOfTwoReadingsIsToldWithBoth();
    void aDayOnlyOneOrderFitsSettlesTheOthers();
    void whatStandsThereIsShownAboveWhatIsUnderstood();
    void daysAreChosenInPlainLettersAndKeptByTheirCode();
    void bothReadingsStandInAFrame();
    void aFrameLeavesRoomBelowTheReadings();
};
