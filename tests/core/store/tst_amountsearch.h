#pragma once

#include <QObject>

class TestAmountSearch : public QObject
{
    Q_OBJECT

private slots:
    void anAmountIsFoundInTheUnitsOfItsCurrency_data();
    void anAmountIsFoundInTheUnitsOfItsCurrency();
    void aDigitFindsWholeUnitsToo();
    void manyHitsAreFoundAsFewAre();
    void anAmountIsFoundByItsIndex();
    void aMovementIsFoundWithoutAWalkThroughAll();
    void amongManyHitsAnAmountIsFoundOnTheWalkThatReadsTheWords();
};
