#pragma once

#include <QObject>

class TestSecretStores : public QObject
{
    Q_OBJECT

private slots:
    void variablesAreNamedAfterConnectionAndField_data();
    void variablesAreNamedAfterConnectionAndField();
    void variablesAreReadOnly();
    void theVariableComesBeforeTheKeychain();
    void aBrokenKeychainMattersOnlyWhereNothingElseHasTheSecret();
    void aSecretFromAVariableIsNotOverwritten();
    void writingGoesToTheKeychain();
    void aSecretPrintsAsStars();
};
