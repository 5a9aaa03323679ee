#pragma once

#include <QObject>

class TestStripeAccess : public QObject
{
    Q_OBJECT

private slots:
    void aKeyLacksWhatItsNameSays_data();
    void aKeyLacksWhatItsNameSays();
    void theAccountIsNotForRestrictedKeys();
    void aLiveKeySeesNothingOfTheTestSide();
    void aLiveKeyCannotCharge();
    void haste_data();
    void haste();
    void readsAreCountedAgainstTheAllowance();
    void searchesFindWhatTheyAskFor_data();
    void searchesFindWhatTheyAskFor();
    void aSearchFindsNothingYoungerThanAMinute();
    void aSearchItCannotReadIsRefused_data();
    void aSearchItCannotReadIsRefused();
};
