#pragma once

#include <QObject>

class TestInvoiceCsv : public QObject
{
    Q_OBJECT

private slots:
    void rowsOfOneNumberAreOneInvoice();
    void readsGermanExcel();
    void readsXero();
    void readsTheSameWhateverTheForm_data();
    void readsTheSameWhateverTheForm();
    void namesLineAndColumn_data();
    void namesLineAndColumn();
    void refusesTheFile_data();
    void refusesTheFile();
    void settlesTheDecimalSeparator_data();
    void settlesTheDecimalSeparator();
    void settlesTheOrderOfDates_data();
    void settlesTheOrderOfDates();
    void aBadInvoiceDoesNotHideTheGoodOnes();
    void keepsCategoriesAndReasons();
    void twentyFiveThousandRowsTakeNoTime();
};
