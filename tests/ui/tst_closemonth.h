#pragma once

#include <QObject>

class TestCloseMonth : public QObject
{
    Q_OBJECT

private slots:
    void theFirstOpenMonthIsLookedAtWithoutAskingAnybody();
    void aDifferenceOfACentStandsInTheWayOfTheLock();
    void whatMayStayNeedsAReason();
    void aReasonIsThereAgainAfterALookAtAnotherMonth();
    void afterTheLastMonthTheChecksHaveTheKeys();
    void anOutcomeIsReadInWhole_data();
    void anOutcomeIsReadInWhole();
    void aClearMonthIsLockedByCtrlEnterAlone();
    void theMonthThatIsBeingLockedStaysInView();
    void enterOnTheLockItselfLocksNothing();
    void theFilesAreWrittenWhereItSays();
    void theFindingInViewIsToldInWhole();
    void hostileFindingsStayLetters();
};
