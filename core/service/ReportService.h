#pragma once

#include "core/domain/ActivityLine.h"
#include "core/domain/ActivityQuery.h"
#include "core/domain/Ageing.h"
#include "core/domain/BookFigures.h"
#include "core/domain/BookNeeds.h"
#include "core/domain/ConnectionStanding.h"
#include "core/domain/InvoiceQuery.h"
#include "core/domain/InvoiceRow.h"
#include "core/domain/ListPage.h"
#include "core/domain/PaymentQuery.h"
#include "core/domain/PaymentRow.h"
#include "core/domain/ReportList.h"
#include "core/domain/ReportRequest.h"
#include "core/domain/ReportTable.h"
#include "core/domain/Statement.h"

#include <QFuture>
#include <QStringList>

#include <functional>

namespace quittance {

class Workshop;

//! What a check of the whole book found: see core/journal/Verify.h for the problems' codes.
struct LedgerCheck {
    bool ok = false;
    qint64 entries = 0;
    QByteArray head; //!< Hash of the last entry, 32 bytes.
    QStringList problems;
};

//! The balance of one account in one currency; debit is positive.
struct AccountBalance {
    QString account;
    Money amount{0, Currency::of("EUR")};
};

//! Sums over the journal's postings, and the journal itself. Thread-safe: every call returns at once.
class ReportService
{
public:
    explicit ReportService(Workshop &workshop)
        : m_workshop(workshop)
    {
    }

    //! Today by the book's calendar.
    QFuture<Result<QDate>> today() const;
    //! What the first page tells of the book as it is now; see BookFiguresQuery.h. Each is a short job of its
    //! own, so that a page of a list never waits for all of them.
    QFuture<Result<BookFigures>> figures() const;
    QFuture<Result<BookIncome>> income() const;
    QFuture<Result<BookNeeds>> needs() const;
    QFuture<Result<QList<ConnectionStanding>>> standings() const;
    //! One line a currency. knownAt: as the book knew it at the end of that day; null: as it is known now.
    QFuture<Result<QList<AgeingLine>>> ageing(QDate asOf, QDate knownAt = {}) const;
    //! A report in codes: its title, its columns' titles and the words in its cells are stable names, which
    //! ui/text turns into words. See ReportQueries.h and SalesQueries.h for the columns. InvalidInput
    //! "report.days_reversed" when from lies after to.
    QFuture<Result<ReportTable>> table(ReportRequest request) const;
    //! A customer's statement of account; the days are those of ReportRequest. NotFound "customer.unknown".
    QFuture<Result<Statement>> statement(CustomerId customer, ReportRequest days) const;
    //! The same as a letter to the customer, in its language, as PDF. Also InvalidInput "company.missing".
    //! Needs a QGuiApplication.
    QFuture<Result<QByteArray>> statementLetter(CustomerId customer, ReportRequest days) const;
    //! A letter that asks for what is overdue today, as PDF. NotFound "customer.unknown", InvalidInput
    //! "company.missing", "reminder.nothing_overdue". Needs a QGuiApplication.
    QFuture<Result<QByteArray>> reminder(CustomerId customer) const;
    enum class File : quint8 { Csv, Xlsx, Pdf };
    //! Writes a report as it is: word it first. A file of that name is replaced. Storage "file.unwritable".
    //! Pdf needs a QGuiApplication, and a company: InvalidInput "company.missing".
    QFuture<Result<void>> save(ReportTable table, File format, QString path) const;
    using List = ReportList;
    //! Title and columns of a list in codes; see ReportLists.h.
    static ReportTable listHead(List list);
    //! The rows of a list in codes, all of them.
    QFuture<Result<ReportTable>> list(List list) const;
    //! Writes a list row by row below its worded head; the cells keep their codes. Otherwise as save();
    //! only a Pdf is put together in memory.
    QFuture<Result<void>> saveList(List list, ReportTable head, File format, QString path) const;
    //! A list in words: its title and columns, and what a row says below them.
    template <class Row>
    struct Wording {
        ReportTable head;
        std::function<QList<ReportCell>(const Row &)> cells; //!< Called in another thread.
    };
    //! Writes the payments a query shows, in its order, row by row; otherwise as saveList().
    QFuture<Result<void>> savePayments(
        PaymentQuery query, Wording<PaymentRow> wording, File format, QString path) const;
    //! A row of the journal's list in words. Called in another thread.
    using ActivityWords = std::function<QList<ReportCell>(const ActivityLine &)>;
    //! Writes the whole journal, newest first, row by row; otherwise as saveList().
    QFuture<Result<void>> saveActivity(
        ReportTable head, ActivityWords words, File format, QString path) const;
    //! Writes the documents a query shows, drafts among them, in its order, row by row; otherwise as
    //! saveList().
    QFuture<Result<void>> saveDocuments(
        InvoiceQuery query, Wording<InvoiceRow> wording, File format, QString path) const;
    QFuture<Result<QList<AccountBalance>>> balances(QDate asOf) const;
    QFuture<Result<QList<PaymentRow>>> payments(int limit) const;
    //! The journal, newest first, before entry seq (0: from its end).
    QFuture<Result<QList<ActivityLine>>> activity(qint64 seq, int limit) const;
    QFuture<Result<ListPage<ActivityLine>>> activityPage(ActivityQuery query, int limit) const;
    //! The numbers of all entries of the query, in its order.
    QFuture<Result<QList<qint64>>> activityOrder(ActivityQuery query) const;
    //! The entries with these numbers, in the order they are given in.
    QFuture<Result<QList<ActivityLine>>> activityRows(QList<qint64> numbers) const;

    enum class Format : quint8 { Hledger, Csv, Beancount };
    //! The whole ledger as text.
    QFuture<Result<QByteArray>> exportLedger(Format format) const;
    //! What a batch for DATEV shall hold.
    struct DatevWish {
        QDate from; //!< Null: the first day of to's fiscal year.
        QDate to; //!< Null: today.
        QString currency; //!< Only bookings in it; empty: the company's, and others are refused.
        bool isFinal = false; //!< Nobody shall change the bookings there; only of locked days.
    };
    //! The ledger's bookings of some days of one fiscal year as a DATEV booking batch, on the accounts that
    //! the settings "datev.*" name. InvalidInput: company.missing, currency.unknown, datev.*.
    QFuture<Result<QByteArray>> exportDatev(DatevWish wish) const;
    QFuture<Result<LedgerCheck>> verify() const;
    //! Makes the projections anew from the journal. Only while no other program has the book open.
    QFuture<Result<LedgerCheck>> rebuild();

private:
    Workshop &m_workshop;
};

} // namespace quittance
