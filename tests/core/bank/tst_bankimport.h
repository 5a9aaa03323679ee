#pragma once

#include <QObject>

class TestBankImport : public QObject
{
    Q_OBJECT

private slots:
    static void eachMovementComesInOnce();
    static void whatSaysTheSameTwiceIsTwoMovements();
    static void anotherKindOfFileBringsNothingNew_data();
    static void anotherKindOfFileBringsNothingNew();
    static void whatMayBeHereAlreadyIsAskedAbout();
    static void partsTakeThePlaceOfTheirSum();
    static void aReferenceThatComesAgainMuchLaterIsAskedAbout();
    static void aTrialKeepsNothing();
    void whatWaitedBeforeIsNotCountedAsTheFiles();
    static void accountNumbersAreSealed();
    static void accountNumbersInTextsAreMasked();
    static void ibansInTextsAreFound_data();
    static void ibansInTextsAreFound();
    static void gapsBetweenStatementsAreTold();
    static void ownSamplesGiveTheExpectedTable_data();
    static void ownSamplesGiveTheExpectedTable();
    static void ownSamplesAreOneStatementInSevenDialects();
};
