#pragma once

#include <QObject>

//! Salesforce over a line that may have requests under way.
class TestSalesforceAhead : public QObject
{
    Q_OBJECT

private slots:
    void whatASyncAsksFirstIsUnderWayAndAskedOnce();
    void whatALoadAsksAtItsEndIsUnderWay();
    void nothingIsBegunFromThePartTheOrganisationKeeps();
    void aBulkJobIsRemovedThoughWhoReadItStops();
    void anAccessThatWasLentIsNotRenewedElsewhere();
};
