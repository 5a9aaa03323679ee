#pragma once

#include <QObject>

class TestBankDoubts : public QObject
{
    Q_OBJECT

private slots:
    static void somebodysMovementIsNoBatch_data();
    static void somebodysMovementIsNoBatch();
    static void aSumComesOnceWhateverCameFirst();
    static void partsOfWhatIsMatchedToAPayerAreAskedAbout();
    static void partsOfWhatIsMatchedToNobodyDoNotCount();
    static void aReplacedMovementCanBeAskedAboutAgain();
    static void aPaymentOfTheNextDayIsNotLeftOut_data();
    static void aPaymentOfTheNextDayIsNotLeftOut();
    static void aDayThatBothFilesTellHoldsOneMovement();
    static void aReferenceOfAnotherDayMustSayTheSame_data();
    static void aReferenceOfAnotherDayMustSayTheSame();
    static void aReportStandsForOneMovementOfAllStatements();
    static void aDoubtEndsWhereAStatementTellsBoth();
};
