#pragma once

#include <QObject>

class TestMailOutbox : public QObject
{
    Q_OBJECT

private slots:
    void everyOutcomeIsWrittenDown_data();
    void everyOutcomeIsWrittenDown();
    void whatWasNotSentIsTriedAgainWithTheSameBytes();
    void troubleWithTheAccountSparesTheOthersTheTry();
    void oneMailThatWasNotSentDoesNotHoldBackTheNext();
    void anUncertainMailIsNeverSentAgain();
    void givesUpAfterThreeDays_data();
    void givesUpAfterThreeDays();
    void triesThatReachNoServerGiveNoMailUp_data();
    void triesThatReachNoServerGiveNoMailUp();
    void aMailThatWasHardlyTriedIsNotGivenUpNorTriedForEver();
    void whatWasCutOffIsUncertainOnlyOnceDataBegan_data();
    void whatWasCutOffIsUncertainOnlyOnceDataBegan();
    void aMailAboutAPaidInvoiceIsDropped();
    void aMailWaitsForItsLink();
    void aMailAboutAnOlderLinkIsWrittenWhenItIsSent();
    void sendingAgainIsANewMail();
    void whatIsHeldIsNotSent();
    void whatAClockThatWasAheadPutOffGoesOnceItIsRight_data();
    void whatAClockThatWasAheadPutOffGoesOnceItIsRight();
    void whatAClockThatWasAheadHeldGoesOnceItIsRight();
};
