#pragma once

#include <QObject>

//! What is still to be typed before an act: amounts above the limit in the settings, and reasons.
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
    void anActThatIsOffSaysWhatIsStillToBeTyped();
    void aReasonSaysWhetherItIsNeeded_data();
    void aReasonSaysWhetherItIsNeeded();
    void whereASecondPersonIsAskedNothingIsTyped();
    void theSettingCountsForTheNextAct();
};
