#pragma once

#include <QObject>

class TestMailFiles : public QObject
{
    Q_OBJECT

private slots:
    void aFileGoesAlongUnderItsCleanName();
    void everyTrySendsTheSameBytes();
    void sentAgainItBringsTheSameFiles();
    void theBookHoldsItSealed();
    void whatIsTooLargeIsNotAskedFor();
};
