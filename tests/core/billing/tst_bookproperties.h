#pragma once

#include <QObject>

//! What must hold whatever is done to a book in whatever order.
class TestBookProperties : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void holdAfterAnySequenceOfCommands();
};
