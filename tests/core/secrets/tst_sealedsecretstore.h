#pragma once

#include <QObject>
#include <QTemporaryDir>

#include <memory>

class TestSealedSecretStore : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void keepsSecretsBetweenStarts();
    void aPassphraseIsNeededFirst();
    void aWrongPassphraseOpensNothing();
    void aLetterWrittenInTwoWaysIsOne();
    void aShortPassphraseIsRefused_data();
    void aShortPassphraseIsRefused();
    void isReadableByItsOwnerOnly();
    void holdsNoSecretInPlain();
    void neverWritesTheSameBytesTwice();
    void everyAlteredByteIsNoticed();
    void everyCutIsNoticed();
    void whatSomebodyAlteredKnowinglyIsDamagedAndNotWrong();
    void aCostBeyondReasonIsNotPaid();
    void halfAFileOfACutOffProgramHarmsNothing();
    void whatCannotBeWrittenChangesNothing();
    void theOldPassphraseOpensNothingAfterAChange();
    void aChangeAsksForThePassphraseOfNow();
    void twoProgramsLoseNothingOfEachOther();
    void anotherProgramsNewPassphraseIsAskedFor();
    void aDamagedFileIsNotWrittenOver();
    void refusesWhatIsNoText();
    void whoOnlyReadsLeavesTheFolderAsItIs();
    void discardingTakesTheFileAway();

private:
    QString folder() const { return m_folder->path(); }
    QByteArray file() const;
    void setFile(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};
