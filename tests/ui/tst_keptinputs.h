#pragma once

#include <QObject>

//! What was typed into an act that was refused, when it is opened again.
class TestKeptInputs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aRefusedPaymentIsThereAgainUntilItIsRecorded();
    void aRefusedRefundIsThereAgain();
    void anotherSubjectStartsAfresh();
    void whatWasLeftWithoutARefusalIsForgotten();
};
