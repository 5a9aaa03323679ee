#pragma once

#include <QObject>

class TestBars : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aViewThatWasSavedHasRoomForItsNameAtOnce();
    void aLongNameOfAViewLeavesTheStatesTheirCounts();
};
