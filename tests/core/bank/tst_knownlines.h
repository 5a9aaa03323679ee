#pragma once

#include <QObject>

class TestKnownLines : public QObject
{
    Q_OBJECT

private slots:
    static void aReferenceAloneIsNoName_data();
    static void aReferenceAloneIsNoName();
    static void aReferenceInAnotherKindOfFileIsTheSame();
    static void aReportIsToldAgainByTheStatement();
    static void aReferenceOnTwoDaysIsTwoMovements_data();
    static void aReferenceOnTwoDaysIsTwoMovements();
    static void pagesThatSayTheSameAreBothCounted_data();
    static void pagesThatSayTheSameAreBothCounted();
    static void piecesOfADayAreAskedAbout();
    static void aLongerStatementBringsNothingNew();
    static void aStatementTwiceInAFileCountsOnce();
};
