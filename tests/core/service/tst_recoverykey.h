#pragma once

#include <QObject>

class TestRecoveryKey : public QObject
{
    Q_OBJECT

private slots:
    void aMadeKeyOpensNothingBeforeItIsKept();
    void opensACopyOnAComputerWithoutTheKey();
    void opensACopyWithoutAnyKeychainUntilTheProgramEnds();
    void anotherKeyIsRefusedAndChangesNothing();
    void theKeyBeforeOpensNoLongerButOlderCopies();
    void anAlteredEnvelopeIsRefused();
    void aVariableOpensABookForCommands();
    void onlyWhoManagesTheBookKeepsOne();
    void standsInNoFileOfTheBook();
};
