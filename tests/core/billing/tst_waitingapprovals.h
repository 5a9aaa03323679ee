#pragma once

#include <QObject>

//! What is known of a second person before and while one is asked.
class TestWaitingApprovals : public QObject
{
    Q_OBJECT

private slots:
    void theLimitIsToldBeforeAnybodyIsAsked();
    void whatWouldBeRefusedOfAskingIsForeseen();
    void whatWaitsSaysWhoMayDecideIt();
};
