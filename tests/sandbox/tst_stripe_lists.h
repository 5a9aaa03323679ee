#pragma once

#include <QObject>

class TestStripeLists : public QObject
{
    Q_OBJECT

private slots:
    void theNewestComesFirst();
    void pagesLeadBackToTheOldest();
    void pagesLeadForwardToTheNewest();
    void aCursorMustExist();
    void aListHasOneDirection();
    void filtersNarrowTheList();
    void eventsAreFoundByTheirNames();
    void eventsVanishAfterThirtyDays();
    void fieldsAreExpandedOnDemand();
    void plusSignsInAFilterAreKept();
};
