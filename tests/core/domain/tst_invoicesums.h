#pragma once

#include <QObject>

class TestInvoiceSums : public QObject
{
    Q_OBJECT

private slots:
    void roundsAsTheRulesSay_data();
    void roundsAsTheRulesSay();
    void lineNetFollowsQuantityPriceAndBase_data();
    void lineNetFollowsQuantityPriceAndBase();
    void taxIsRoundedOncePerRateNotPerLine();
    void totalsFollowFromLinesAllowancesPrepaidAndRounding();
    void keepsExemptionReasons();
    void refusesWhatLeavesTheLimit_data();
    void refusesWhatLeavesTheLimit();
    void refusesABaseQuantityOfNothing();
    void namesTheBrokenRule_data();
    void namesTheBrokenRule();
    void forgivesTaxOnReceiptBelowOneUnit_data();
    void forgivesTaxOnReceiptBelowOneUnit();
    void splitsExactly_data();
    void splitsExactly();
    void refusesWeightsThatSayNothing_data();
    void refusesWeightsThatSayNothing();
};
