#pragma once

#include <QObject>

class TestRefusals : public QObject
{
    Q_OBJECT

private slots:
    void noRefusalNamesACommand();
    void theAdviceForSealedKeysHoldsWhereTheBookCanOnlyBeRead();
    void aRefusedKeyWasSentAndIsNotSaidToHaveStayed_data();
    void aRefusedKeyWasSentAndIsNotSaidToHaveStayed();
};
