#pragma once

#include <QObject>

class TestBookFile : public QObject
{
    Q_OBJECT

private slots:
    void aNewFileIsStampedAndUpToDate();
    void openingAgainChangesNothing();
    void refusesAFile_data();
    void refusesAFile();
    void aRefusedFileStaysAsItWas();
    void damagedPagesAreToldAsSuch();
    void aFailedTransactionLeavesNothing();
    void aTransactionSeesWhatItWrites();
    void whatCanBeBroughtInAgainDoesNotWaitForTheDisk_data();
    void whatCanBeBroughtInAgainDoesNotWaitForTheDisk();
    void twoConnectionsNeverLoseAWrite();
    void howASearchIndexIsLaidOutIsNoPartOfABook();
    void aTableIsTheSameOnlyWithTheSameRows_data();
    void aTableIsTheSameOnlyWithTheSameRows();
};
