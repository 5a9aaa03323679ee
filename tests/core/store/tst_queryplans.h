#pragma once

#include <QObject>

//! At a million rows a report must not walk through a table that an index would spare.
class TestQueryPlans : public QObject
{
    Q_OBJECT

private slots:
    void aReportReadsOnlyWhatItNeeds_data();
    void aReportReadsOnlyWhatItNeeds();
    void aListWalksItsTableOnceInOrder_data();
    void aListWalksItsTableOnceInOrder();
    void onlyLinksWhoseDayIsOverAreLookedAt();
    void theWatchSeesAWalkThroughATable();
};
