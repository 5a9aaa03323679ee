#pragma once

#include <QObject>

class TestStatementChain : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrongWithTheChainIsTold_data();
    void whatIsWrongWithTheChainIsTold();
    void aBreakOfOtherMonthsIsNotToldAgain();
    void theFirstBalanceToldIsWhereProofBegins();
    void closingBalancesAreHeldAgainstTheOneBeforeTheBreak();
};
