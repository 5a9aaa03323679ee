#pragma once

#include <QObject>

//! What stands beside our name on the statement of a card.
class TestCardStatement : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatBanksPrint_data();
    void takesWhatBanksPrint();
    void aNumberIsMadeShortEnoughForAnyAccount_data();
    void aNumberIsMadeShortEnoughForAnyAccount();
    void whatIsProposedIsAlwaysTaken_data();
    void whatIsProposedIsAlwaysTaken();
};
