#pragma once

#include <QObject>

class TestLogDrain : public QObject
{
    Q_OBJECT

private slots:
    void movesWhatOthersCommit();
    void theLogIsNotBegunAnewMeanwhile();
    void theCheckpointerLeavesItAlone();
    void aBookThatMayNotBeWrittenStaysAsItIs();
    void losesNothingWhileManyLanesCommit();
};
