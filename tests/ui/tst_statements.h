#pragma once

#include <QObject>

//! A bank's file, looked at before it is kept.
class TestStatements : public QObject
{
    Q_OBJECT

private slots:
    void aFileIsLookedAtBeforeItIsKept();
    void aStatementTakesOneKeyOnceItIsChosen();
    void aFileThatCannotBeReadSaysWhereInThePlaceOfItsStatements();
    void insteadOfAFileThatCannotBeReadAnotherIsChosenByKeys();
    void aFileThatIsChosenAsTheWindowGoesIsTakenAllTheSame();
    void aCsvFileIsToldHowToBeRead();
    void amongFilesToImportOnesOfABankAreGivenOn();
};
