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
    void aMovementIsFoundByItsAmount_data();
    void aMovementIsFoundByItsAmount();
};
