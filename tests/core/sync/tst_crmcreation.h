#pragma once

#include <QObject>

class TestCrmCreation : public QObject
{
    Q_OBJECT

private slots:
    void aCustomerWithoutARecordGetsOne();
    void askedTwiceItIsMadeOnce();
    void aRecordThatCarriesOurIdIsTaken();
    void whoHasARecordGetsNoSecondOne();
    void whoMayBeThereIsAskedAbout();
    void withoutAFieldForOurIdNothingIsMade();
    void anotherUniqueFieldDoesNotDoForOurId();
    void aPersonBecomesAPerson();
    void linkedByHandMeanwhileNothingIsMade();
    void aMergedCustomersWishIsTheKeptOnes();
    void mergedCustomersWhoBothWaitGetOneRecord();
    void mergedWithOneWhoHasARecordNothingIsMade();
};
