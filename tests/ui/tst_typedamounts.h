#pragma once

#include <QObject>

//! Amounts above the limit in the settings are typed before they are acted on.
class TestTypedAmounts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void onlyWhatIsShownCounts_data();
    void onlyWhatIsShownCounts();
    void theLimitItselfIsNotTyped();
    void aLargeActIsTypedFirst_data();
    void aLargeActIsTypedFirst();
    void whatBindsIsPressedInRed_data();
    void whatBindsIsPressedInRed();
    void withoutALimitNothingIsTyped();
    void whatIsEnteredDecidesWhetherItIsTyped();
    void creditedLinesCountWithTheirTax();
    void actingTooEarlyLeadsToTheField();
    void whereASecondPersonIsAskedNothingIsTyped();
    void theSettingCountsForTheNextAct();
};
