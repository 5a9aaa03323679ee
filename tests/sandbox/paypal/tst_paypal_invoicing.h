#pragma once

#include <QObject>

class TestPayPalInvoicing : public QObject
{
    Q_OBJECT

private slots:
    void aPaymentIsCompleteOrAPart();
    void aSlowPaymentKeepsTheInvoiceWaiting();
    void whatWasPaidElsewhereIsRecorded();
    void whatCannotBeRecordedIsRefused_data();
    void whatCannotBeRecordedIsRefused();
    void refundsShowOnTheInvoice();
    void searchFindsByEachField_data();
    void searchFindsByEachField();
    void pagesAreWholeAndNamed();
    void fieldsMustBeAskedFor();
    void aCodeIsAPicture();
    void everyCallOfInvoicingIsAnswered();
};
