#pragma once

#include <QObject>

//! What must hold for any input, tried on generated ones.
class TestSumProperties : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void mulDivRoundEqualsWideArithmetic();
    void partsOfASplitSumExactlyAndAreFair();
    void whatIsComputedPassesTheCheck();
    void whatIsComputedStaysComputed();
    void grossPricedDocumentsCostExactlyTheirGrossLines();
};
