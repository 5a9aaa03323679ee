#pragma once

#include <QObject>

class TestDocumentOrder : public QObject
{
    Q_OBJECT

private slots:
    void thoseThatAreEqualAreSortedByASecondKey_data();
    void thoseThatAreEqualAreSortedByASecondKey();
    void draftsWithoutADueDayStandAmongInvoicesThatHaveNone();
    void theFirstRowsAreTheBeginningOfAllByTwoKeysToo();
    void noSecondKeySortsByAmountsOrNumbers();
};
