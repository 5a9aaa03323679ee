#pragma once

#include <QObject>

class TestPayPalLinks : public QObject
{
    Q_OBJECT

private slots:
    void aLinkIsAnInvoiceThatPayPalMailsToNobody();
    void theNumberIsOursAndShortEnough();
    void aLostAnswerMakesNoSecondInvoice_data();
    void aLostAnswerMakesNoSecondInvoice();
    void anotherTotalIsTakenBack();
    void withoutAPayersAddressNothingIsMailed();
    void aTakenNumberIsRefused();
    void itsDayIsTheAccountsOwn();
    void anOrphanIsFoundByOurId();
    void closingIsCancelling();
    void closingTwiceIsDone();
    void whatWasPaidIsClosed();
    void aLookThatIsRefusedDoesNotRefuseTheClosing();
    void theRestOfAPartIsSettledElsewhere();
    void aStrangeLinkIsRefused();
};
