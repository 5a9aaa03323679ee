#pragma once

#include <QObject>

//! What keeps a draft from being a good invoice.
class TestDraftProblems : public QObject
{
    Q_OBJECT

private slots:
    void aGoodInvoiceHasNone();
    void anEmptyDraftNeedsCustomerAndLines();
    void eachFaultIsFoundAtItsPlace_data();
    void eachFaultIsFoundAtItsPlace();
};
