#pragma once

#include <QObject>

//! Sums and figures as they stand side by side: in tiles, legends and strips.
class TestFigures : public QObject
{
    Q_OBJECT

private slots:
    void figuresOfAllTilesHaveOneSize_data();
    void figuresOfAllTilesHaveOneSize();
    void thePatchOfALegendGoesWithItsWords_data();
    void thePatchOfALegendGoesWithItsWords();
    void theBooksOwnCurrencyStandsBeforeAllOthers_data();
    void theBooksOwnCurrencyStandsBeforeAllOthers();
    void balancesOfACustomerHaveTheSameOrder();
    void sumsOfSeveralCurrenciesHaveOneOrderEverywhere();
    void theOwnCurrencyComesWithTheSettings();
    void amountsOfAPaymentAreWrittenAsThoseOfAnInvoice();
    void amountsOfACustomersInvoicesAreWrittenAsThoseOfAnInvoice();
};
