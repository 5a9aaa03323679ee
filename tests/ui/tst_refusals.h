#pragma once

#include <QObject>

class TestRefusals : public QObject
{
    Q_OBJECT

private slots:
    void noRefusalNamesACommand();
    void theAdviceForSealedKeysHoldsWhereTheBookCanOnlyBeRead();
    void theAdviceForALockedKeychainHoldsWhereTheBookCanOnlyBeRead();
    void aRefusedKeyWasSentAndIsNotSaidToHaveStayed_data();
    void aRefusedKeyWasSentAndIsNotSaidToHaveStayed();
    void aRefusedLookBeforeAClosingSaysThatTheLinkMayBePaid();
    void aRefusedLookTellsWhatWasSaid_data();
    void aRefusedLookTellsWhatWasSaid();
};
