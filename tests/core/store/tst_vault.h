#pragma once

#include <QObject>
#include <QTemporaryDir>

#include <memory>

class TestVault : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void opensWhatItSealed_data();
    void opensWhatItSealed();
    void neverSealsToTheSameBytes();
    void everyAlteredByteIsNoticed();
    void everyCutIsNoticed();
    void aValueOpensOnlyInItsPlace_data();
    void aValueOpensOnlyInItsPlace();
    void anotherKeyIsRefused();
    void aBookWithAVaultSaysSoWithoutTheKey();
    void keysHaveATextForm_data();
    void keysHaveATextForm();
    void equalValuesHaveEqualTags();
    void digestsDependOnTheSalt();
    void nothingPlainIsInTheFiles();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("book.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};
