#pragma once

#include "core/domain/BankImportReport.h"
#include "core/journal/Book.h"
#include "core/journal/Entry.h"
#include "core/store/BankLineTable.h"
#include "core/store/StagedBankLines.h"
#include "core/sync/BankBatches.h"
#include "core/sync/KnownBankLines.h"

#include <QHash>

#include <optional>

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
        , m_lines(book.database)
        , m_known(book.database, m_lines)
        , m_batches(m_staged, m_lines, m_known)
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
    QString mark(QByteArrayView label, const QString &value) const;
    QString nameOf(const BankLine &line) const;
    Account accountOf(const QString &number);
    Result<QList<NewEntry>> decide(BankImportReport &report);
    Result<void> keepAccounts();
    Result<void> take(BankLineRow row, const QByteArray &sealed, BankImportReport &report);
    Result<bool> isKnown(const BankLineRow &row, qint64 &twin, QString &key, BankBatches::Batch *&batch);
    Result<bool> isHereOtherwise(const BankLineRow &row, qint64 &twin, const QString &key);
    Result<bool> isTwin(const BankLineRow &row, qint64 &twin);
    Result<std::optional<EntryId>> entryTold(const Told &told);
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
    BankLineTable m_lines;
    KnownBankLines m_known;
    BankBatches m_batches;
    QString m_at; //!< Index of the statement at hand.
    //! Statements here before, by what makes them the same.
    std::optional<QHash<QString, EntryId>> m_statements;
};

} // namespace quittance
