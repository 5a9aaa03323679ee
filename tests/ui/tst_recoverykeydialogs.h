#pragma once

#include <QObject>

class TestRecoveryKeyDialogs : public QObject
{
    Q_OBJECT

private slots:
    void aBookWithoutAKeySaysSo();
    void theKeyIsShownAndCountsOnceItsEndIsTyped();
    void leavingKeepsTheKeyThereWas();
    void aRefusalIsSaidAndTheKeyStaysInView();
    void theKeyIsSavedForItsOwnerOnly();
    void anEnteredKeyTellsWhereTheBooksKeyIsNow();
    void aWrongKeyStaysTypedWithTheReason();
    void restoringLeadsToThePageWhereABookIsChosen();
};
