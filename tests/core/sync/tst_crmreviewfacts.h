#pragma once

#include <QObject>

class TestCrmReviewFacts : public QObject
{
    Q_OBJECT

private slots:
    void anotherMappingSaysWhomItWouldChange();
    void whatWouldHappenAnywayIsNotCounted();
    void whatWasNotReadYetIsSaidToBeUnknown();
    void lookingChangesNothing();
    void whatWouldBeToldIsNamedAndNothingIsWritten();
    void anExampleHoldsWhatItsRecordSays();
    void aConflictKnowsWhoWroteOurSideAndWhen();
    void theAuthorIsKnownHoweverOftenTheCustomerWasSaved_data();
    void theAuthorIsKnownHoweverOftenTheCustomerWasSaved();
    void eachFieldHasTheAuthorOfItsLastValue();
    void ofTheirSideOnlyTheRecordIsKnown();
    void aDeletedRecordIsKnownAsSuchAndItsConflictIsSettledHere();
};
