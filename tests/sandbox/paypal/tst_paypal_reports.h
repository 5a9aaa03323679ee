#pragma once

#include <QObject>

class TestPayPalReports : public QObject
{
    Q_OBJECT

private slots:
    void rowsComeThreeHoursLate();
    void aRowTellsWhatMoved();
    void aWindowIsAMonthAtMost_data();
    void aWindowIsAMonthAtMost();
    void pagesHoldEveryRowOnce();
    void onlyWhatMovedTheBalanceUnlessAsked();
    void rowsMayComeTwice();
    void balancesAreTheSumsOfTheRows();
    void aTransferLeavesForTheBank();
    void tooManyRowsAreRefused();
    void anErrorMayComeAsSuccess();
};
