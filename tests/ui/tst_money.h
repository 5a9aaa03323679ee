#pragma once

#include <QObject>

class TestMoney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aPaymentIsRecordedByKeysOnly();
    void whatIsLeftIsShownWhileTyping();
    void theSamePaymentTwiceIsWarnedOf();
    void anAmountTypedForOneInvoiceStays();
    void aRefusalStandsBesideItsField_data();
    void aRefusalStandsBesideItsField();
    void whatCannotBeReadIsNotAskedFor_data();
    void whatCannotBeReadIsNotAskedFor();
    void escLeavesNothingRecorded();
    void theWholeInvoiceIsCreditedByKeysOnly();
    void linesAreCreditedWithQuantities();
    void noLineChosenIsToldAtTheLines();
    void anInvoiceIsVoidedByKeysOnly();
    void aVoidThatMustNotBeSaysWhy();
    void aWriteOffNamesAmountCauseAndReason();
    void aSecondPersonIsNamedWhereOneMustAgree();
    void enterAloneBindsNothing_data();
    void enterAloneBindsNothing();
    void anInvoiceIsDuplicated();
    void whatTheRoleForbidsIsDisabledAndSaysWhy();
    void anAllocationIsTakenBack();
    void creditNotesAndTakenBackMoneyAreNamed();
    void rareStatesAreFilteredFor_data();
    void rareStatesAreFilteredFor();
    void namesOfOthersAreShownAsTheyAre_data();
    void namesOfOthersAreShownAsTheyAre();
};
