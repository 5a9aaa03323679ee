#pragma once

#include <QObject>

class TestBankReview : public QObject
{
    Q_OBJECT

private slots:
    void factsAreReadOnceForTwoPagesAndAnewWhenTheBookChanges();
    void candidatesAreOfTheKindAndNoMoreThanTheMovement();
    void documentsOfferedAreOfOneCurrency();
    void aSignIsFoundOnlyWhereItStands();
    void aMovementIsFoundByItsWordsAmongFewAndMany_data();
    void aMovementIsFoundByItsWordsAmongFewAndMany();
    void aMovementIsFoundByItsAmount_data();
    void aMovementIsFoundByItsAmount();
};
