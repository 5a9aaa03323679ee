#pragma once

#include "core/domain/BankImportReport.h"
#include "core/journal/Book.h"
#include "core/journal/Entry.h"
#include "core/store/StagedBankLines.h"
#include "core/sync/KnownBankLines.h"

#include <QHash>

namespace quittance {

//! Brings the movements of a bank's file into the book. Takes what a reader tells and keeps it aside; keep()
//! then adds all of it in one transaction, or nothing.
//!
//! Each movement comes in once, whatever file it comes in again. It is known by the bank's own reference,
//! else by what it says and how often; what another kind of file brought under another name is recognised by
//! account, day, amount, payer and text. Where that is not sure the movement is added and a person is asked:
//! none is left out that may be money of its own. The parts of a batch take the place of its sum.
class BankImport final : public BankStatementSink
{
public:
    //! account: ours, where the file names none; may be empty. today: by the book's calendar.
    BankImport(Book &book, QString account, QDate today)
        : m_book(book)
        , m_account(std::move(account))
        , m_today(today)
        , m_staged(book.database)
        , m_known(book.database)
    {
    }

    //! Before the reader starts. Secret "vault.key_missing".
    Result<void> open();

    //! InvalidInput "bank.account_missing".
    Result<void> begin(const BankStatement &statement) override;
    Result<void> line(const BankLine &line) override;
    Result<void> end(const BankStatement &statement) override;

    //! After the reader has said that the file is right to its end. trial: only says what would come.
    //! InvalidInput role.*.
    Result<BankImportReport> keep(const BankFileFacts &file, bool trial);

private:
    //! One of our accounts.
    struct Account {
        QString number; //!< In full.
        QString mark;
        QString shown;
        bool isNew = false;
    };
    struct Told {
        BankStatement statement;
        Account account;
        EntryId entry;
        QDate first;
        QDate last;
        qint64 lines = 0;
        qint64 known = 0;
    };
    //! What becomes of a batch all of whose parts are told.
    struct Batch {
        qint64 known = 0; //!< The movement that is all of them already; 0: they are added.
        qint64 replaces = 0; //!< The movement they take the place of, until the first one has.
    };

    QString mark(QByteArrayView label, const QString &value) const;
    QString nameOf(const BankLine &line) const;
    Account accountOf(const QString &number);
    Result<QList<NewEntry>> decide(BankImportReport &report);
    Result<void> keepAccounts();
    Result<void> take(BankLineRow row, const QByteArray &sealed, BankImportReport &report);
    Result<bool> isKnown(const BankLineRow &row, qint64 &twin, QString &key, Batch *&batch);
    Result<bool> isHereOtherwise(const BankLineRow &row, qint64 &twin, const QString &key);
    Result<bool> isInBatch(const BankLineRow &row, qint64 &twin);
    Result<bool> isTwin(const BankLineRow &row, qint64 &twin);
    Result<Batch *> batchOf(const BankLineRow &row);
    Result<bool> wasTold(const Told &told);
    BankStatementRow rowOf(const Told &told) const;
    NewEntry entryOf(const Told &told) const;

    Book &m_book;
    QString m_account;
    QDate m_today;
    StagedBankLines m_staged;
    QList<Account> m_accounts;
    QList<Told> m_told;
    qint64 m_count = 0;
    QString m_source; //!< Kind of the file.
    KnownBankLines m_known;
    QString m_at; //!< Index of the statement at hand.
    QHash<QString, Batch> m_batches; //!< By statement and place.
};

} // namespace quittance
