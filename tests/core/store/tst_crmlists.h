#pragma once

#include <QObject>

class TestCrmLists : public QObject
{
    Q_OBJECT

private slots:
    void interactionsAreListedNewestFirstWithTheirCustomer();
    void interactionsAreFoundByTheirWordsAndByWhomTheyAreWith();
    void ourMarkAtTheEndOfARemarkIsKeptAndNotShown();
    void theMailThatIsAlsoATaskIsListedOnce();
    void aSyncIsWrittenDownFromItsBeginningToItsEnd();
    void aSyncWithoutAnEndWasCutOff();
    void aSyncGoesOnWhereACursorStands();
    void whatIsToldCountsForTheLastSync();
    void oldSyncsGo();
    void anotherAccountHasNoSyncsYet();
    void anotherAccountInheritsNoPauseAndNoTime_data();
    void anotherAccountInheritsNoPauseAndNoTime();
};
