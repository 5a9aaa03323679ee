#pragma once

#include <QObject>

class TestStripeKey : public QObject
{
    Q_OBJECT

private slots:
    void takesRestrictedAndSecretKeys_data();
    void takesRestrictedAndSecretKeys();
    void saysWhatIsWrongWithAKey_data();
    void saysWhatIsWrongWithAKey();
    void showsOnlyPrefixAndEnd_data();
    void showsOnlyPrefixAndEnd();
    void theRegistryMakesAGateway();
    void theRegistryRefusesWhatCannotBeRight_data();
    void theRegistryRefusesWhatCannotBeRight();
    void theRegistryDescribesTheKey();
    void theRegistryKnowsTheProvidersPages_data();
    void theRegistryKnowsTheProvidersPages();
};
