#pragma once

#include <QObject>

class TestInvoiceImport : public QObject
{
    Q_OBJECT

private slots:
    void choosesByContent_data();
    void choosesByContent();
    void keysADocumentBySellerAndNumber();
    void listsEveryBrokenRule();
    void passesWarningsOn();
    void refusesOtherFormats_data();
    void refusesOtherFormats();
    void hugeAmountsDoNotWrap();
    void survivesAnything_data();
    void survivesAnything();
};
