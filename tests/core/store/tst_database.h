#pragma once

#include <QObject>

class TestDatabase : public QObject
{
    Q_OBJECT

private slots:
    void aStatementThatRunsAgainTakesItsOwnValuesOnly();
    void whatARowRefusedDoesNotTroubleTheNext();
    void aStatementKnowsTheTableAsItIsNow();
    void whatWasExecutedHoldsNothingOpen();
    void moreTextsThanAreKeptAllRun();
};
