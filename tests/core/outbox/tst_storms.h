#pragma once

#include <QObject>

//! A provider that says "too many requests" again and again.
class TestStorms : public QObject
{
    Q_OBJECT

private slots:
    void aStormOfRefusalsIsWaitedOut();
    void aStormThatDoesNotEndIsToldOf();
    void aWishWaitsForSecondsInAStorm();
};
