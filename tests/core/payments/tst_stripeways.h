#pragma once

#include <QObject>

class TestStripeWays : public QObject
{
    Q_OBJECT

private slots:
    void aTransferIsAskedForInItsCurrency_data();
    void aTransferIsAskedForInItsCurrency();
    void refusesWhatCannotBeAskedFor_data();
    void refusesWhatCannotBeAskedFor();
    void readsEveryKindOfAccount_data();
    void readsEveryKindOfAccount();
    void anIntentWithoutBankDetailsIsPaidAlready();
    void anUnreadableAnswerIsNoNo();
    void anotherAmountIsCancelledAtOnce();
    void aPageIsOverExactlyTheAmount();
    void thePortalIsAPageOfTheCustomer();
    void namesEveryPermissionThatIsMissing_data();
    void namesEveryPermissionThatIsMissing();
    void aFaultWhileCheckingIsNoMissingPermission();
};
