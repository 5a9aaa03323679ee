#pragma once

#include <QObject>

class TestPayPalPages : public QObject
{
    Q_OBJECT

private slots:
    void approvingLeadsBackWithTokenAndPayer();
    void cancellingLeadsBackAndLeavesTheOrder();
    void withoutAReturnAddressThePayerSeesAnError();
    void aClosedOrderSaysSo();
    void theInvoicesAddressLeadsToItsPage();
    void anInvoiceIsPaidOnItsPage();
    void aPartIsPaidOnItsPage();
    void whatCannotBePaidSaysWhy();
    void hostileTextIsShownAsText();
};
