#pragma once

#include <QObject>

class TestEvidence : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theListSaysWhatToGatherAndWhatTheBookHas();
    void whatExplainsAPieceStandsBelowItsWords();
    void aTickIsKeptAtOnce();
    void aTickThatCannotBeKeptIsTakenBack();
    void filesGoIntoAFolderOfTheirOwn();
    void whatTheBookHasIsOpenedFromTheList();
    void withoutADisputeThereIsNothingToGather();
};
