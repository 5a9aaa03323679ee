#pragma once

#include <QObject>

class TestCrmUntaken : public QObject
{
    Q_OBJECT

private slots:
    void aFieldThatIsNotTakenHoldsUpNoOther();
    void itIsShownWithItsRuleUntilItIsTaken();
    void itIsToldAgainOnlyWhenItChangesOrSomebodyAsks();
    void whatWasDismissedIsParkedNoMore();
    void theStampIsNotToldForItAlone();
    void whatBecameTheSameThereIsParkedNoMore();
    void ofAStreetInTwoFieldsTheOneThatIsTakenArrives();
    void activityNamesTheFieldAndTheRule();
};
