#pragma once

#include <QObject>

class TestMails : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aReminderIsSentByKeysOnly();
    void aLinkIsCopiedWithoutAMail();
    void whatIsNotOpenHasNoLinkToCopy();
    void theAccountIsCalledAsItWasNamed();
    void aReminderNeedsNoLink();
    void aReceiptIsSentByKeysOnly();
    void aDocumentAlwaysCarriesItsFile();
    void severalAddressesAndCopiesAreKept();
    void aTestGoesToMeAndNothingIsSent();
    void aFailedTestIsTold();
    void manyAreRemindedByKeysOnly();
    void aFlaggedOneIsNotTickedAndCannotBe();
    void veryManyAskForTheirNumber();
    void theResultShowsOnlyWhatWasRefused();
    void theResultNamesOnlyKeysThatStillDoSomething();
    void theVerdictOnTheCurrentMailIsReadWhole();
    void whatIsUncertainOrLeftOutWasNotRefused();
    void remindersAreHeldByKeysOnly();
    void undoOfASecondHoldBringsTheFirstOneBack();
    void remindersThatAreSentAgainAreHeldAgainByUndo();
    void theLastMailSaysWhichReminderItWas();
    void whatNeedsAReasonIsNotOffered();
};
