#pragma once

#include <QObject>

//! Making a customer and changing one.
class TestCustomerEditor : public QObject
{
    Q_OBJECT

private slots:
    void aCustomerIsMadeByKeysAlone();
    void whoIsNewLeavesAFilterThatLetsItThrough_data();
    void whoIsNewLeavesAFilterThatLetsItThrough();
    void whatNoFieldShowsStaysWhenOneIsChanged();
    void aRefusalStandsUnderItsFieldAndNothingTypedIsLost_data();
    void aRefusalStandsUnderItsFieldAndNothingTypedIsLost();
    void theFormOfAVatIdIsToldAsItIsTyped_data();
    void theFormOfAVatIdIsToldAsItIsTyped();
    void anAddressOfAMailIsLookedAtWhenItIsLeft();
    void onlyOneContactGetsBills();
    void theContactThatIsWrongHasTheKeys();
    void whatWasTypedAndLeftCanBeGoneOnWith();
    void leavingWithoutTypingSaysNothing();
    void whatAnImportBroughtStaysAsItIs();
    void aWindowClosesWithTheEditorOpen();
    void nothingIsCutInLongerLanguages_data();
    void nothingIsCutInLongerLanguages();
};
