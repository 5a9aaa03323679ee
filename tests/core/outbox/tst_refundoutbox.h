#pragma once

#include <QObject>

class TestRefundOutbox : public QObject
{
    Q_OBJECT

private slots:
    void sendsTheMoneyBackOnceWhateverGoesWrong_data();
    void sendsTheMoneyBackOnceWhateverGoesWrong();
    void whatIsAskedForIsSpokenFor();
    void aRefusalMakesItCreditAgain();
    void aPendingRefundPostsNothingUntilItIsSettled();
    void aRefundThatFailsAfterAllComesBack();
    void anAnswerThatNeverCameIsLookedUpLater();
    void whatIsNotFoundAfterAWrongClockTriedFirstIsForAPerson();
    void aRefundMadeAtTheProviderOpensWhatItPaid();
    void isNotAskedForWhileThePayerDisputes();
    void isNotGivenUpOnceItMayHaveLeft();
    void goesThroughNoProviderTheMoneyDidNotComeThrough();
};
