#pragma once

#include <QObject>

class TestBankMatcher : public QObject
{
    Q_OBJECT

private slots:
    static void namesAreComparedAsBanksWriteThem_data();
    static void namesAreComparedAsBanksWriteThem();
    static void numbersAreFoundHoweverTheyAreWritten_data();
    static void numbersAreFoundHoweverTheyAreWritten();
    static void aMovementIsTakenForWhatItSays_data();
    static void aMovementIsTakenForWhatItSays();
    static void twoEqualCandidatesAreNeverBookedByThemselves();
    static void aPaymentRecordedLongAgoKeepsAnotherFromBookingItself();
    static void anAccountThatPaidBeforeTellsWhoPays();
    static void tenThousandMovementsMeetAHundredThousandDocumentsInSeconds();
};
