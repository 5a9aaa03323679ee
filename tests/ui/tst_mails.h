#pragma once

#include <QObject>

class TestMails : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aReminderIsSentByKeysOnly();
    void aPartIsAskedForByKeysOnly();
    void aPartThatCannotBeIsNotSent();
    void aLinkIsCopiedWithoutAMail();
    void aLinkOverAPartIsCopied();
    void whatIsNotOpenHasNoLinkToCopy();
    void aReminderNeedsNoLink();
    void aReceiptIsSentByKeysOnly();
    void aDocumentAlwaysCarriesItsFile();
    void severalAddressesAndCopiesAreKept();
    void whomItMayGoToIsOfferedWhileTyping();
    void whomItMayGoToIsAddedFromTheList();
    void aBadAddressIsNamedWhenItsFieldIsLeft();
    void aTestGoesToMeAndNothingIsSent();
    void aFailedTestIsTold();
    void manyAreRemindedByKeysOnly();
    void aFlaggedOneIsNotTickedAndCannotBe();
    void veryManyAskForTheirNumber();
    void theResultShowsOnlyWhatWasRefused();
    void remindersAreHeldByKeysOnly();
    void theLastMailSaysWhichReminderItWas();
    void whatNeedsAReasonIsNotOffered();
};
