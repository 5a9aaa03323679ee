#pragma once

#include "core/domain/BankImportReport.h"
#include "core/domain/BankLineQuery.h"
#include "core/domain/BankMatchOrder.h"
#include "tests/core/billing/BillingBook.h"

namespace quittance {

//! A movement of euros on 2026-11-03.
BankLine movement(qint64 minor, const QString &payer = {}, const QString &purpose = {});

//! A book on 2026-11-04 of a company with a bank account, and files of its bank.
class BankBook : public BillingBook
{
public:
    BankBook();

    QString account = QStringLiteral("DE89370400440532013000");

    //! An issued invoice that others call so, over an amount without tax.
    InvoiceId owed(const QString &number, qint64 minor, const CustomerId &customer = {},
        Currency currency = Currency::of("EUR"));

    //! Reads a statement with these movements as a file of that kind would tell them.
    Result<BankImportReport> take(const QList<BankLine> &lines, BankDialect dialect = BankDialect::Camt053,
        bool trial = false, const BankStatement &statement = {});
    //! Reads a file.
    Result<BankImportReport> takeFile(const QString &path, bool trial = false);

    QList<BankLineRow> lines(BankLineQuery::Which which = BankLineQuery::Which::All);
    //! Those that wait, each with what it may be.
    QList<BankLineRow> review();
    //! The only movement with this amount, with what it may be.
    BankLineRow line(qint64 minor);
    Result<BankMatchOutcome> accept(const BankLineRow &row, qsizetype proposal = 0);
    Result<BankMatchOutcome> match(const BankLineRow &row, const BankProposal &proposal);
    Result<void> undo(const BankLineRow &row);
};

} // namespace quittance
