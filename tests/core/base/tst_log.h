#pragma once

#include <QObject>

class TestLog : public QObject
{
    Q_OBJECT

private slots:
    void secretsAndAddressesAreReplaced_data();
    void secretsAndAddressesAreReplaced();
    void ordinaryTextStays_data();
    void ordinaryTextStays();
    void theFileHoldsRedactedLinesForItsOwnerOnly();
    void aLogGoesOnAtAnotherPlace();
};
