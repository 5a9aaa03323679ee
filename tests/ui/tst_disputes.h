#pragma once

#include <QList>
#include <QObject>
#include <QUrl>

class TestDisputes : public QObject
{
    Q_OBJECT

public slots:
    void takeUrl(const QUrl &url) { m_opened.append(url); } //!< In the browser's place.

private slots:
    void initTestCase();
    void aSentenceSaysWhatIsGoneAndUntilWhenToAnswer_data();
    void aSentenceSaysWhatIsGoneAndUntilWhenToAnswer();
    void severalAreCountedWithTheFirstDay();
    void aDisputedInvoiceLeadsToItsDisputeByOneKey();
    void theInvoiceTellsOfItsDispute();
    void disputesAreListedTheMostUrgentFirst();
    void theHeadSaysWhatTheDisputedFollow();
    void aDisputeOverAnOldPaymentIsListedToo();
    void theProvidersPageIsOpened();
    void whatIsDisputedIsNotRefunded();
    void theSidebarCountsThoseToAnswer();
    void noDisputeIsSaidInWords();
    void moneyThatPaysNothingIsRefundedByOneKey();
    void aSettledInvoiceOffersTheRefundOfWhatCameTooLate();
    void whatIsNeededOrByHandIsNoSlip_data();
    void whatIsNeededOrByHandIsNoSlip();

private:
    QList<QUrl> m_opened;
};
