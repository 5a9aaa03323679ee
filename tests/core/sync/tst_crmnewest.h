#pragma once

#include <QObject>

class TestCrmNewest : public QObject
{
    Q_OBJECT

private slots:
    void whoChangedAFieldLastIsRight_data();
    void whoChangedAFieldLastIsRight();
    void eachFieldGoesByItsOwnTime();
    void aChangeOfAnotherFieldMakesNothingNewer();
    void withoutBothTimesItAsks_data();
    void withoutBothTimesItAsks();
    void aPolicyThatAsksGoesOnAsking();
    void whatWasOverwrittenStaysKnown();
};
