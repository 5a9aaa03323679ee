#pragma once

#include <QObject>

class TestLogFlush : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsWrittenIsBroughtToTheDiskAgainAndAgain();
    void itEndsWithItsOwner();
    void aLogThatIsGoneIsWaitedFor();
};
