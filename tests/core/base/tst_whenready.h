#pragma once

#include <QObject>

class TestWhenReady : public QObject
{
    Q_OBJECT

private slots:
    void bringsTheValueToTheContextsThread();
    void bringsTheError();
    void takesAFutureThatIsDoneAlready();
    void aDroppedProducerArrivesAsCancelled();
    void aDeadContextIsNotCalled();
};
