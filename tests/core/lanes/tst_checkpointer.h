#pragma once

#include <QObject>

class TestCheckpointer : public QObject
{
    Q_OBJECT

private slots:
    void movesTheLogIntoTheBook();
    void losesNothingWhileManyLanesCommit();
};
