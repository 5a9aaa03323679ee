#pragma once

#include <QObject>

class TestCloseMonth : public QObject
{
    Q_OBJECT

private slots:
    void theFirstOpenMonthIsLookedAtWithoutAskingAnybody();
    void aDifferenceOfACentStandsInTheWayOfTheLock();
    void whatMayStayNeedsAReason();
    void aClearMonthIsLockedByCtrlEnterAlone();
    void enterOnTheLockItselfLocksNothing();
    void theFilesAreWrittenWhereItSays();
    void theFindingInViewIsToldInWhole();
    void hostileFindingsStayLetters();
};
