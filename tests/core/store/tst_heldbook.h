#pragma once

#include <QObject>

class TestHeldBook : public QObject
{
    Q_OBJECT

private slots:
    void aCopyHasWhatIsCommittedOnly();
    void theBookItselfStaysAsItIs();
    void aCopyTakesThePlaceOfTheOneBefore();
    void aCopyIsWholeWhateverIsWrittenMeanwhile();
    void whatIsNotThereCannotBeCopied();
    void aBookToReadTakesNothing();
    void aBookToReadLetsAsk();
    void aGuardKeepsATransactionFromBeginning();
    void whatWasTakenOverIsLeftAloneWhenItCloses();
};
