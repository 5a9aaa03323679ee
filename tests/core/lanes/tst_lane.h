#pragma once

#include <QObject>
#include <QTemporaryDir>

#include <memory>

class TestLane : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void runsJobsInTheOrderTheyWereGiven();
    void aDroppedJobArrivesAsCancelled();
    void endingALaneStopsTheJobThatRuns();
    void aBookThatDoesNotOpenIsTheJobsAnswer();
    void aQuestionNobodyWaitsForEndsEarly();
    void workGoesOnWhoeverWaits();
    void aLaneThatRefusesRunsNothing();
    void aHoldWaitsForTheJobThatRunsAndLetsNoOtherBegin();
    void aHoldOfALaneThatRefusesOrEndsSaysSo();

private:
    QString path() const;

    std::unique_ptr<QTemporaryDir> m_dir;
};
