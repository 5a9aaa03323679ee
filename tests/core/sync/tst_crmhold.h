#pragma once

#include <QObject>

class TestCrmHold : public QObject
{
    Q_OBJECT

private slots:
    void whatIsHeldIsToldWhenItsTimeHasPassed();
    void whatIsTakenBackIsToldByTheNextSync();
    void whatWasNotHeldIsGivenUpForGood();
};
