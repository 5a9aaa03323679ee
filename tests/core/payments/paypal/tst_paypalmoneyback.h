#pragma once

#include <QObject>

class TestPayPalMoneyBack : public QObject
{
    Q_OBJECT

private slots:
    void aDisputeMovesItsMoneyOnceHoweverItIsTold_data();
    void aDisputeMovesItsMoneyOnceHoweverItIsTold();
    void aReturnMayNameWhatItReturns();
    void aReturnWaitsForWhatItReturns();
    void noMoreComesBackThanWent();
    void whatCameBackCanBePaidBack();
    void theClearingFollowsPayPalsBalanceWhateverTheBookKnows();
    void whatNobodyKnewStandsInItsPayout();
};
