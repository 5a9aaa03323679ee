#pragma once

#include <QObject>

class TestInvoiceTableModel : public QObject
{
    Q_OBJECT

private slots:
    void theFirstPageIsShownAtOnceAndTheRestFollowsWithoutAReset();
    void rowsAreAskedForWhenTheyAreLookedAt();
    void aChangedRowIsDataChangedAndNothingElse();
    void rowsThatComeAndGoKeepTheSelection();
    void aChangedOrderKeepsTheSelection();
    void aKeyIsInTheOrderWhereverItIsLookedForFirst();
    void anAnswerToAnOlderQuestionIsDropped();
    void aChangeDuringTheFirstPageIsShown();
    void aFirstPageThatFailedIsAskedForAgainAfterAChange();
    void aModelThatGoesWhileItLoadsIsHarmless();
    void cellsSayWhatIconsSay();
    void theMarkOfAMailStandsBesideItsWords();
    void aLinkThatEndsSoonSaysWhen_data();
    void aLinkThatEndsSoonSaysWhen();
    void copiesAreRaw();
    void reservesTheDecimalsOfTheFinestCurrency();
    void farRowsAreNotAskedForUntilSeen();
};
