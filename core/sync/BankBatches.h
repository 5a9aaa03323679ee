#pragma once

#include "core/domain/BankImportReport.h"
#include "core/store/StagedBankLines.h"
#include "core/sync/KnownBankLines.h"

#include <QHash>

namespace quittance {

//! Which parts of batches are the sum that another kind of file told, and the other way round. A sum is what
//! the bank says to be one (by the batch's reference, or by telling how many it put together), and what is
//! nobody's where no other movement of the file is it. What has a payer may be that payer's own money: a
//! person is asked.
class BankBatches
{
public:
    //! All outlive it.
    BankBatches(StagedBankLines &staged, BankLineTable &lines, KnownBankLines &known)
        : m_staged(staged)
        , m_lines(lines)
        , m_known(known)
    {
    }

    //! A batch of the file.
    struct Batch {
        QString name; //!< Its statement and place.
        BankBatch parts; //!< first: 0 until one is added.
        QString firstKey; //!< Of that one.
        qint64 known = 0; //!< The movement that is all of them already; 0: they are added.
        qint64 replaces = 0; //!< The movement they take the place of, until the first one has.
        bool isAsked = false; //!< Movements may be its sum that others of the file may be, too.
    };
    //! Whether the sum of the batch that a part belongs to is here: then the parts take its place, unless it
    //! is matched already. statement: the part's within the file. Good until the next one.
    Result<Batch *> batchOf(const BankLineRow &row, const QString &statement);
    //! A part was added under this number.
    void added(Batch &batch, qint64 no, const BankLineRow &row);
    //! When all movements of the file have said which one here they are: what is left may be a batch's sum.
    Result<void> settle(BankImportReport &report);

    enum class Sum : quint8 { No, Maybe, IfNothingElse, Yes };
    //! Whether a movement of the file is the sum of a batch that is here. first: the first of its parts.
    Result<Sum> sumOf(const BankLineRow &row, qint64 &first);

private:
    Result<QList<BankLineRow>> sumsOf(const BankBatch &batch);
    Result<void> settleOne(const Batch &batch, const BankLineRow &whole, BankImportReport &report);

    StagedBankLines &m_staged;
    BankLineTable &m_lines;
    KnownBankLines &m_known;
    Batch m_last; //!< Its parts follow each other.
    QList<Batch> m_asked;
    QString m_hereOf; //!< The account and day that was asked for last: batches of it that were here before.
    QHash<qint64, QList<BankBatch>> m_here; //!< By what they come to, in minor units.
};

} // namespace quittance
