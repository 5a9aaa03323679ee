#pragma once

#include <QObject>

//! Issuing, voiding and writing off several invoices at once.
class TestBulkActs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void severalAreVoidedByKeysOnly();
    void theMenuTheTableAndThePaletteOfferIt();
    void deleteOnSeveralDeletesNoDraft();
    void whatCannotBeDoneIsNotTickedAndSaysWhy();
    void aVerdictWithoutRoomStandsWholeBelow();
    void sumsAreOneACurrency();
    void nothingIsDoneBeforeTheCountIsTyped();
    void oneThatIsLeftNeedsNoCount();
    void oneThatIsLeftIsTypedWhereItIsLarge();
    void nothingIsDoneWithoutAReason();
    void draftsAreIssuedOldestFirst();
    void aWriteOffTakesWhatIsOpen();
    void whereNothingIsOpenTheAmountStandsPaler();
    void cancelStopsAfterTheOneUnderWay();
    void whatIsRefusedMeanwhileStaysAndSaysWhy();
    void pressedTwiceItIsDoneOnce();
    void aSecondPersonIsToldBeforehand();
    void escLeavesWithoutEffect();
    void enterPressesCancelAndNeverTheAct();
    void everyControlHasAName();
    void aDraftThatIsWrittenElsewhereIsLeftAlone();
};
