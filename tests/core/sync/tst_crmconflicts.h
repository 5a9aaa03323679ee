#pragma once

#include <QObject>

class TestCrmConflicts : public QObject
{
    Q_OBJECT

private slots:
    void conflictsWaitAndTheRestGoesOn();
    void aMergedCustomerLeavesNoConflictThatNobodyCanSettle();
    void resolvesConflicts_data();
    void resolvesConflicts();
    void aSettlingIsUndoneUntilItWasTold();
    void aChangeThatComesInBetweenIsAConflict();
    void aValueWeCannotTakeWaits();
    void adoptsACompanyWithItsPerson();
    void findsCandidatesButNeverByName();
    void unlinkingForgetsWhatBothSaid();
};
