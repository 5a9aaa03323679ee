#pragma once

#include <QObject>

class TestCrmMerge : public QObject
{
    Q_OBJECT

private slots:
    void invariant14_theTruthTableHolds_data();
    void invariant14_theTruthTableHolds();
    void invariant14_oneSidedChangesNeverAsk();
    void invariant14_anUntoldFieldIsNeverCleared();
    void invariant14_theSidesAgreeAfterEveryVerdict();
    void newestAsksWhereATimeIsUnknown_data();
    void newestAsksWhereATimeIsUnknown();
    void anEditThatMayNotTravelStands();
    void whatIsOnlyToldIsToldAgain();
};
