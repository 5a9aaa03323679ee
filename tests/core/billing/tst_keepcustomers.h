#pragma once

#include <QObject>

//! Two records that were one customer, and customers that are put away.
class TestKeepCustomers : public QObject
{
    Q_OBJECT

private slots:
    void allOfTheLostBelongsToTheKept();
    void anAliasOfAnAliasAnswers();
    void whatIsTakenBackAfterAMergeIsTheKeptOnes();
    void savingAnAliasSavesTheKept();
    void refusesToMerge_data();
    void refusesToMerge();
    void archivesOnlyWhatOwesNothing();
};
