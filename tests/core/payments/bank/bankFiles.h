#pragma once

#include "core/payments/bank/readBankFile.h"
#include "tests/core/formats/testFiles.h"
#include "tests/core/payments/bank/BankRecorder.h"

#include <QBuffer>
#include <QStringList>

//! A file as it was read: what went to the sink, and what came of it.
struct ReadBankFile {
    BankRecorder sink;
    quittance::Result<quittance::BankFileFacts> facts;

    //! "" where it was taken, else the rule.
    QString rule() const { return facts ? QString() : facts.error().rule; }
    const QList<quittance::BankLine> &lines() const
    {
        static const QList<quittance::BankLine> none;
        return sink.told.size() == 1 ? sink.told.front().lines : none;
    }
};

inline ReadBankFile readBytes(const QByteArray &bytes, const quittance::BankFileOptions &options = {})
{
    QByteArray copy = bytes;
    QBuffer device(&copy);
    device.open(QIODevice::ReadOnly);
    ReadBankFile read{.sink = {}, .facts = quittance::BankFileFacts()};
    read.facts = quittance::readBankFile(device, options, read.sink, quittance::StopFlag());
    return read;
}

//! Of our own samples: the one in tests/data/bank.
inline ReadBankFile readSample(const QString &name, const quittance::BankFileOptions &options = {})
{
    return readBytes(sampleBytes(QStringLiteral("bank/") + name), options);
}

//! What a CSV file of ours does not say itself.
inline quittance::BankFileOptions csvOptions()
{
    return {.account = QStringLiteral("AT611904300234573201"), .currency = quittance::Currency::of("EUR")};
}

inline QStringList allBankSamples()
{
    return {QStringLiteral("camt053-02.xml"), QStringLiteral("camt053-04.xml"),
        QStringLiteral("camt053-08.xml"), QStringLiteral("camt052-08.xml"), QStringLiteral("camt054-08.xml"),
        QStringLiteral("mt940-german.sta"), QStringLiteral("mt940-german-cp850.sta"),
        QStringLiteral("mt940-dutch.sta"), QStringLiteral("ofx102.ofx"), QStringLiteral("ofx220.ofx"),
        QStringLiteral("german.csv"), QStringLiteral("english.csv")};
}
