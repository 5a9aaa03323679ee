#pragma once

#include <QObject>

//! Customers and payments from CSV.
class TestPartyCsv : public QObject
{
    Q_OBJECT

private slots:
    void readsXeroContacts();
    void readsQuickBooksCustomers();
    void readsStripeCustomers();
    void readsInvoiceNinjaClients();
    void namesWhatIsWrongWithACustomer_data();
    void namesWhatIsWrongWithACustomer();
    void customersThatStandTwiceAreRefusedBoth();
    void readsXeroPayments();
    void readsQuickBooksPayments();
    void readsStripePayments();
    void readsInvoiceNinjaPayments();
    void namesWhatIsWrongWithAPayment_data();
    void namesWhatIsWrongWithAPayment();
    void paymentsThatShareAnIdAreRefusedBoth();
    void aFileThatContradictsItselfIsRefusedWhole();
    void refusesMappingsThatDoNotFit_data();
    void refusesMappingsThatDoNotFit();
    void takesTheGivenCurrencyWhereTheFileHasNone();
    void fiftyThousandRowsTakeNoTime();
};
