#pragma once

#include <QObject>

class TestCrmReview : public QObject
{
    Q_OBJECT

private slots:
    void conflictsSayWhoAndWhenOnBothSides();
    void aDecisionGoesForAllOfItsField();
    void conflictsAreSettledByKeysAlone();
    void aDecisionCanBeTakenBack();
    void whatCannotBeTakenHereIsNotOffered();
    void aRefusedDecisionStaysInView();
};
