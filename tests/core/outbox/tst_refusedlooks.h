#pragma once

#include <QObject>

class TestRefusedLooks : public QObject
{
    Q_OBJECT

private slots:
    void aRefusedLookEndsNoCharge_data();
    void aRefusedLookEndsNoCharge();
    void aRefusedLookAtAChargeThatIsThereIsForAPerson_data();
    void aRefusedLookAtAChargeThatIsThereIsForAPerson();
    void aRefusedLookEndsNoRefund_data();
    void aRefusedLookEndsNoRefund();
    void aRefusedLookEndsNoLink_data();
    void aRefusedLookEndsNoLink();
    void aRefusedLookEndsNoCapture_data();
    void aRefusedLookEndsNoCapture();
    void aRefusedLookForMoneyDoesNotRefuseTheClosing_data();
    void aRefusedLookForMoneyDoesNotRefuseTheClosing();
    void aRefusedLookForOpenPagesDoesNotRefuseTheClosing_data();
    void aRefusedLookForOpenPagesDoesNotRefuseTheClosing();
    void aRefusedLookAfterARefusedClosingEndsNothing_data();
    void aRefusedLookAfterARefusedClosingEndsNothing();
    void aRefusedLookBeforeTheClosingOfATransferIsForAPerson_data();
    void aRefusedLookBeforeTheClosingOfATransferIsForAPerson();
    void whatIsNotThereIsRefusedToBeClosed();
    void aPersonMayDecideWhereTheLookIsRefused();
    void aLookThatOnlyFailedIsNoRefusal();
};
