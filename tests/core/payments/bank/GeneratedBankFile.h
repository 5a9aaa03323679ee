#pragma once

#include "core/domain/BankFileFacts.h"

#include <QIODevice>

//! A statement file of any size that is written while it is read, so that it needs no disk. Its balances are
//! right.
class GeneratedBankFile : public QIODevice
{
public:
    GeneratedBankFile(quittance::BankDialect dialect, qint64 entries);

    bool isSequential() const override { return true; }
    bool atEnd() const override;
    qint64 given() const { return m_given; } //!< Bytes so far.

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray head() const;
    QByteArray entry(qint64 number) const;
    QByteArray foot() const;

    quittance::BankDialect m_dialect;
    qint64 m_entries;
    qint64 m_next = -1; //!< Entry; −1: the head.
    QByteArray m_ready;
    qsizetype m_position = 0;
    qint64 m_given = 0;
};
