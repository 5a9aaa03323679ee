#pragma once

#include <QObject>

class TestSampleBook : public QObject
{
    Q_OBJECT

private slots:
    void itIsTheSameForEverybodyOnOneDay();
    void itStandsOnAnyDayOfTheYear_data();
    void itStandsOnAnyDayOfTheYear();
    void aReplayGivesTheSameBook();
    void theCustomersOweWhatTheDocumentsLeaveOpen();
    void thereIsSomethingOfEverything();
    void whatTheBankSentLastWaitsForAPerson();
    void withoutAVaultTheBanksMoneyIsRecordedByHand();
    void itSaysWhetherTheBanksMovementsAreMissing();
    void itSaysThatItIsTheSampleBook();
    void itTellsHowFarItIs();
    void aStopEndsIt();
};
