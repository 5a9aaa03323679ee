#pragma once

#include <QObject>

class TestCrmChange : public QObject
{
    Q_OBJECT

private slots:
    void whatCannotBeSeenStaysInTheMirror();
    void aTextThatIsTooLongIsLeftOutAndAllElseTaken_data();
    void aTextThatIsTooLongIsLeftOutAndAllElseTaken();
    void whatIsTakenHasItsLettersChanged();
    void whatIsToldHasItsLettersChanged();
    void lettersAloneAreNobodysChange();
    void bothSidesComeToRestAndAgree_data();
    void bothSidesComeToRestAndAgree();
    void aChangeChosenLaterMakesNoConflict();
    void aChoiceThereIsToldInItsOwnLetters();
    void aNewRecordHasItsLettersChanged();
};
