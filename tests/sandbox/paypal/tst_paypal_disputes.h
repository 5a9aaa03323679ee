#pragma once

#include <QObject>

class TestPayPalDisputes : public QObject
{
    Q_OBJECT

private slots:
    void anInquiryHoldsTheMoneyUntilItEnds_data();
    void anInquiryHoldsTheMoneyUntilItEnds();
    void aChargebackTakesTheMoneyAndAFee();
    void aDisputeTellsItsMovesWhereItIsSetTo();
    void theListShowsWhatChangedSince();
    void pagesLeadOn();
    void whatCannotBeDisputedSaysSo();
};
