#pragma once

#include <QByteArray>
#include <QObject>

//! Runs twice: beside a Secret Service (tests/with-keyring.sh says so by QUITTANCE_TEST_KEYRING), and without
//! a bus.
class TestKeychain : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keepsTheFieldsOfAConnectionInOneItem();
    void removingTheLastFieldRemovesTheItem();
    void booksDoNotSeeEachOthersSecrets();
    void refusesWhatWindowsCouldNotKeep();
    void refusesWhatIsNoText();
    void withoutABusItSaysSoAtOnce();
    void aLockedKeychainTakesNothingAndDoesNotHang();
    void stoppingEndsTheWait();
    void aWaitHasAnEnd();

private:
    QByteArray m_keyring; //!< "unlocked", "locked" or empty.
};
