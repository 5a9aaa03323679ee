#pragma once

#include <QObject>

class TestBankMatch : public QObject
{
    Q_OBJECT

private slots:
    static void aMatchBooksThePaymentAndPaysTheDocument();
    static void oneStepTakesItAllBack();
    static void aPaymentRecordedBeforeIsNotBookedTwice();
    static void aPaymentThatWentBackWithItsMatchIsNoMoney();
    static void aShortfallWithinTheToleranceIsWrittenOffAndComesBack();
    static void whatIsTooMuchStaysCredit();
    static void anotherCurrencyGoesThroughTheExchange();
    static void aReturnReopensAndItsUndoPaysAgain();
    static void aPayoutMovesWhatIsInTransit();
    static void aRefundMeetsItsMovement();
    static void aMovementMayBeSeveralPayments();
    static void onlyWhatIsCertainIsBookedWithoutAsking();
    static void aConfirmedPayerIsLearntAndForgottenWithTheMatch();
    static void whatHappenedInALockedPeriodIsBookedOnTheFirstOpenDay();
    static void whatDoesNotFitIsRefused();
    static void rulesAreTaughtAndForgotten();
    static void whoMayNotRecordPaymentsMatchesNothing();
};
