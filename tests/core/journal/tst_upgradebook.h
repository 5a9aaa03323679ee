#pragma once

#include <QObject>

class TestUpgradeBook : public QObject
{
    Q_OBJECT

private slots:
    void anOldBookBecomesANewOneWithTheSameContent();
    void projectionsAreMadeAnewFromTheJournal();
    void theOldFileIsKeptAndStillOpens();
    void noLogOfTheOldFileStaysBesideTheNewOne();
    void whatStoodOnlyInTheLogIsBroughtAlong();
    void theMirrorOfACrmIsBroughtAlong();
    void movementsOfTheBankAreFoundAfterwards();
    void refusalsNeedSomebodyUnlessTheJournalDismissesThem();
    void anOldBookWithEntriesIsNotMigratedInPlace();
    void anOldBookWithoutEntriesIs();
    void aBookThatIsUpToDateIsLeftAlone();
    void aDifferenceLeavesTheOldBook_data();
    void aDifferenceLeavesTheOldBook();
    void aMigrationThatDoesNotFitLeavesTheOldBook();
    void aNewerBookIsRefusedUntouched();
    void tooLittleRoomIsSaidBeforeAnythingIsTouched();
    void aBookThatIsOpenElsewhereIsRefused();
    void onAnotherDiskTheOldFileIsCopied();
    void whatAKilledTryLeftIsRemoved();
    void anUnwritableBackupFolderLeavesTheOldBook();
};
