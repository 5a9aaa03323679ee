#pragma once

#include <QObject>

class TestUblReader : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatTheInvoiceSays();
    void readsLinesWithTheirAllowances();
    void readsTheBuyerAsACustomer();
    void readsACreditNote();
    void doesNotTakeTheAccountingCurrencyForTheDocuments();
    void readsADocumentOutsideVat();
    void warnsOfALineThatIsNotQuantityTimesPrice();
    void readsWhateverTheNamespacePrefixes();
    void refusesWithTheRule_data();
    void refusesWithTheRule();
    void refusesWhatIsNoInvoice_data();
    void refusesWhatIsNoInvoice();
    void refusesMoreThanTwentyMegabytes();
};
