#pragma once

#include <QObject>
#include <QTemporaryDir>

#include <memory>

class TestBookPresence : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void programsOfOneComputerDoNotMindEachOther();
    void anotherComputerIsKeptOut();
    void whoLeavesLeavesNothingBehind();
    void aCrashHereKeepsNobodyHereOut();
    void whatACrashHereLeftIsClearedAway_data();
    void whatACrashHereLeftIsClearedAway();
    void aRunningProgramsSignStays();
    void silenceAloneLetsNobodyIn();
    void aSignOfLifeEndsTheSilence();
    void aPersonPassesOverWhoIsSilent();
    void nobodyPassesOverWhoIsAlive();
    void aLockOfAnotherComputerSaysSo();
    void aFileThatCannotBeReadIsSomebody();
    void whoComesAndGoesIsNeverSomebodyElse();
    void aComputerThatIsCalledOtherwiseMeanwhileIsNoOther();
    void aFolderThatIsGoneForAMomentIsNoTakeOver();

private:
    QString folder() const { return m_dir->path(); }
    QStringList signs() const;

    std::unique_ptr<QTemporaryDir> m_dir;
};
