#pragma once

#include <QObject>

class TestInput : public QObject
{
    Q_OBJECT

private slots:
    void amountsAreReadAsPeopleTypeThem_data();
    void amountsAreReadAsPeopleTypeThem();
    void whatIsNoAmountIsRefused_data();
    void whatIsNoAmountIsRefused();
    void quantitiesAreRead_data();
    void quantitiesAreRead();
    void daysAreReadAsPeopleTypeThem_data();
    void daysAreReadAsPeopleTypeThem();
    void isoDaysAreReadInTheirOwnOrder_data();
    void isoDaysAreReadInTheirOwnOrder();
    void keysStepThroughDays_data();
    void keysStepThroughDays();
    void anAmountIsWrittenOutWhenItsFieldIsLeft();
    void anAmountIsWorkedOutWhenItsFieldIsLeft();
    void whatReadsTwoWaysIsAskedInPlace_data();
    void whatReadsTwoWaysIsAskedInPlace();
    void theKeypadsMarkIsTheLocales();
    void aCalendarOpensByKeys();
    void anAmountIsKeptTogetherInALineFromRightToLeft();
    void aSentenceFromRightToLeftMayBeginWithALatinName();
};
