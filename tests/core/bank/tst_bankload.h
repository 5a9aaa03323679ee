#pragma once

#include <QObject>

class TestBankLoad : public QObject
{
    Q_OBJECT

private slots:
    static void aDayOfManyMovementsTakesNoLongerForEach_data();
    static void aDayOfManyMovementsTakesNoLongerForEach();
    static void memoryDoesNotGrowWithTheFile();
};
