#pragma once

#include <QObject>

class TestSalesforceBulk : public QObject
{
    Q_OBJECT

private slots:
    void aJobIsMadePolledReadByPagesAndDeleted();
    void cellsAreQuotedAsInTheStandard();
    void compoundFieldsAreRefused();
    void aFailedJobHasNoResults();
    void anUnfinishedJobHasNoResults();
};
