#pragma once

#include <QObject>

//! When somebody is told by the system that something needs them.
class TestNeedsWatch : public QObject
{
    Q_OBJECT

private slots:
    void whatGrowsWhileNobodyLooksIsToldOnce();
    void whatWasRefusedBesideMailsIsToldToo();
    void whatIsThereAlreadyIsNotTold();
    void whatGrowsWhileSomebodyLooksIsNotTold();
    void offIsOff();
    void noticesNameNobody();
};
