#pragma once

#include <QObject>

class TestCrmChange : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTakenHasItsLettersChanged();
    void whatIsToldHasItsLettersChanged();
    void lettersAloneAreNobodysChange();
    void bothSidesComeToRestAndAgree_data();
    void bothSidesComeToRestAndAgree();
    void aChangeChosenLaterMakesNoConflict();
    void aChoiceThereIsToldInItsOwnLetters();
    void aNewRecordHasItsLettersChanged();
};
