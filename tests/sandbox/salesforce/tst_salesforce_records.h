#pragma once

#include <QObject>

class TestSalesforceRecords : public QObject
{
    Q_OBJECT

private slots:
    void aCollectionIsUpsertedItemByItem();
    void itemsOfACollectionAreRefusedByTheirOwnRule_data();
    void itemsOfACollectionAreRefusedByTheirOwnRule();
    void aCollectionHoldsTwoHundred();
    void manyAreRetrievedInTheOrderAsked();
    void oneIsMadeReadChangedAndRemoved();
    void describeKnowsWhatMayBeWritten();
    void describeIsCheapWhereNothingChanged();
    void deletedAreToldForFifteenDays();
    void updatedAreTold();
    void replicationDatesMustMakeSense_data();
    void replicationDatesMustMakeSense();
};
