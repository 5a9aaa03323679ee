#pragma once

#include <QObject>

//! What a person may wish of a mail: whom it goes to, what it asks for, its language, what goes along.
class TestMailWishes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void untilWhenALinkIsPaidIsChosenByKeys();
    void theDayALinkEndsIsTyped();
    void whatIsUsualIsShownAndNotAskedFor();
    void aTransferDoesNotEndOnADay();
    void aLinkToCopyEndsAsWished();
    void oneEndIsChosenForManyLinks();
    void manyLinksEndAsUsualWithoutAChoice();
    void manyLinksThatEndBeforeTodayAreRefused();
    void whomItMayGoToIsOfferedWhileTyping();
    void whomItMayGoToIsAddedFromTheList();
    void aBadAddressIsNamedWhenItsFieldIsLeft();
    void itsLanguageIsThatOfTheCustomerOrAnother();
    void theStatementGoesAlongWhenItIsTicked();
    void aFileThatIsDroppedGoesAlong();
    void aFileIsTakenAwayByKeys();
    void aFileThatCannotBeReadIsTold();
    void aFileDroppedOnAnInvoiceOpensItsMail();
    void aStatementDroppedOnAnInvoiceGoesToNobody();
    void offlineNoSecondsArePromised();
    void theEInvoiceGoesAlongWhenItIsTicked();
};
