#pragma once

#include <QObject>

class TestPayPalNews : public QObject
{
    Q_OBJECT

private slots:
    void aPaidLinkIsTold();
    void theFeeComesWithTransactionSearch();
    void theCursorFollowsWhatPayPalKnows();
    void anOldCursorReadsWindowAfterWindow();
    void anUnreadableCursorIsAGap();
    void whatWentToTheBankIsAPayout();
    void aReversalIsALostDispute();
    void aDisputeIsToldWithItsEnd();
    void aDisputeTellsWhatItHasTaken();
    void refundsMadeElsewhereAreTold();
    void otherMovementsKeepTheBalance();
    void aForbiddenPartKeepsNothingElseBack();
    void takingsCountEachPaymentOnce();
    void aPaymentIsFoundByItsKey();
    void aProposalHoldsWhatMovedTheBalance();
};
