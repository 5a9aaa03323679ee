#pragma once

#include <QObject>

class TestPayPages : public QObject
{
    Q_OBJECT

private slots:
    void aPageIsPaidOnce();
    void thePageThatIsOpenIsUsedAgain();
    void aPageExpiresAndTheBalanceIsFreeAgain();
    void aPageThatExpiredUnseenIsClosedFirst();
    void payingElsewhereClosesThePage();
    void itClosesTheMailedLinkFirst();
    void isFoundAgainWhenTheKeyIsForgotten();
};
