#pragma once

#include <QObject>

class TestCrmAccount : public QObject
{
    Q_OBJECT

private slots:
    void anotherAccountIsToldNothingAndWhatIsToBeToldWaits_data();
    void anotherAccountIsToldNothingAndWhatIsToBeToldWaits();
    void noCustomerIsMadeInAnotherAccount_data();
    void noCustomerIsMadeInAnotherAccount();
    void noFieldsAreMadeInOrReadFromAnotherAccount_data();
    void noFieldsAreMadeInOrReadFromAnotherAccount();
    void aTestSaysWhichAccountIsExpected_data();
    void aTestSaysWhichAccountIsExpected();
    void theAccountIsToldApartWhereverItIsNamed_data();
    void theAccountIsToldApartWhereverItIsNamed();
    void aTestOfWhatWasNeverUsedBindsTheBookToNothing_data();
    void aTestOfWhatWasNeverUsedBindsTheBookToNothing();
    void aRunAsksOnceWhoseAccountItIsAndNotAtAllWhereNothingIsDue_data();
    void aRunAsksOnceWhoseAccountItIsAndNotAtAllWhereNothingIsDue();
    void whatIsBeingToldEndsBeforeAnotherAccountIsKept();
    void fieldsOfAFormerAccountAreNotThoseOfTheNext();
    void aSignInThatRestedForAWeekIsRenewedByASync();
    void aRoundLeavesCallsToOthersAndAPersonGoesOn();
    void callsOfOursAreCountedByTheDay();
    void withoutANetworkWhatIsToBeToldIsTriedLater_data();
    void withoutANetworkWhatIsToBeToldIsTriedLater();
};
