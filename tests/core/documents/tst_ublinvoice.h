#pragma once

#include <QObject>

class TestUblInvoice : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadBack_data();
    void whatIsWrittenIsReadBack();
    void fitsTheOfficialSchema_data();
    void fitsTheOfficialSchema();
    void theOfficialRulesFindNothing();
    void sumsOfAnyDocumentAgreeToTheCent();
    void everyTermStandsWhereTheNormWantsIt_data();
    void everyTermStandsWhereTheNormWantsIt();
    void equalInputGivesEqualBytes();
    void nothingIsWrittenEmpty();
    void aDocumentOutsideVatNamesNoVatId();
    void anAccountElsewhereIsNoSepaTransfer();
    void aLinkAloneIsAnOnlinePayment();
    void aGrossPricedDiscountIsWrittenBeforeVat();
    void lettersThatXmlCannotHoldAreLeftOut();
    void namesXRechnungOnlyWhereAllOfItIsThere_data();
    void namesXRechnungOnlyWhereAllOfItIsThere();
    void whatIsMissingIsNamedWithItsField_data();
    void whatIsMissingIsNamedWithItsField();
};
