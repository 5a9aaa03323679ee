#pragma once

#include <QObject>

class TestLogDrain : public QObject
{
    Q_OBJECT

private slots:
    void movesWhatOthersCommit();
    void theLogIsBegunAnewInBetween();
    void aLongLogIsBegunAnewForWhoWaits();
    void theCheckpointerGoesOnBesideIt();
    void twoMayWorkOnOneBook();
    void aBookThatMayNotBeWrittenStaysAsItIs();
    void losesNothingWhileManyLanesCommit();
};
