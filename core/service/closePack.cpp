#include "core/service/closePack.h"

#include "core/documents/TablePdf.h"
#include "core/domain/ReportPeriod.h"
#include "core/service/PackFolder.h"
#include "core/service/datevExport.h"
#include "core/service/ledgerExport.h"
#include "core/store/CompanyTable.h"
#include "core/store/PackLists.h"
#include "core/store/PostingTable.h"
#include "core/store/ReportQueries.h"
#include "core/store/SalesQueries.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Column = ReportTable::Column;

class PackWriter
{
public:
    PackWriter(Database &database, const PackWish &wish)
        : m_database(database)
        , m_wish(wish)
        , m_folder(wish.folder)
        , m_span{.from = wish.month.from, .to = wish.month.through, .knownSeq = wish.month.entrySeq}
    {
    }

    Result<QStringList> run()
    {
        return m_folder.begin()
            .and_then([this] { return lists(); })
            .and_then([this] { return reports(); })
            .and_then([this] { return ledger(); })
            .and_then([this] { return summary(); })
            .and_then([this] { return proof(); })
            .and_then([this] { return m_folder.end(); })
            .transform([this] { return m_folder.names(); });
    }

private:
    Result<void> lists()
    {
        for (const PackList list :
            {PackList::Invoices, PackList::Lines, PackList::Payments, PackList::Allocations,
                PackList::Refunds, PackList::Payouts, PackList::PayoutLines, PackList::BankLines}) {
            const Result<void> written
                = m_folder.addTable(PackLists::head(list), [&](const PackFolder::TakeRow &take) {
                      return PackLists(m_database).each(list, m_span, take);
                  });
            if (!written)
                return written;
        }
        return {};
    }

    Result<void> reports()
    {
        SalesQueries sales(m_database);
        const Result<ReportTable> tables[]{sales.tax(m_span, ReportPeriod::Month),
            sales.revenue(m_span, ReportPeriod::Month), sales.methods(m_span),
            ReportQueries(m_database).ageingByCustomer(m_span.to, m_span.knownSeq), accounts()};
        for (const Result<ReportTable> &table : tables) {
            const Result<void> written
                = table.and_then([this](const ReportTable &made) { return m_folder.addTable(made); });
            if (!written)
                return written;
        }
        return {};
    }

    Result<ReportTable> accounts()
    {
        return PostingTable(m_database)
            .balances(m_span.to, m_span.knownSeq)
            .transform([](const QList<PostingTable::Balance> &balances) {
                ReportTable table{.title = u"accounts"_s,
                    .columns = {{u"account"_s, Column::Text}, {u"currency"_s, Column::Text},
                        {u"balance"_s, Column::Amount}}};
                for (const PostingTable::Balance &balance : balances)
                    table.rows.append(
                        {ledgerAccount(balance.account), balance.amount.currency().text(), balance.amount});
                return table;
            });
    }

    Result<void> ledger()
    {
        const Result<QByteArray> hledger = hledgerText(m_database, m_span.to, m_span.knownSeq);
        if (!hledger)
            return fail(hledger.error());
        if (const Result<void> written = m_folder.add(u"ledger.journal"_s, *hledger); !written)
            return written;
        const Result<QByteArray> datev = datevExport(
            m_database, {.from = m_span.from, .to = m_span.to, .isFinal = true}, m_wish.month.closedAt);
        if (datev)
            return m_folder.add(u"EXTF_%1.csv"_s.arg(monthName()), *datev);
        // Not every book has a German adviser; whether this one lacks something for it stands in the proof.
        if (datev.error().kind != ErrorKind::InvalidInput)
            return fail(datev.error());
        m_withoutDatev = datev.error().rule;
        return {};
    }

    Result<void> summary()
    {
        const Result<CompanyProfile> company = CompanyTable(m_database).known();
        if (!company)
            return fail(company.error());
        Result<ReportTable> table = summaryTable();
        if (!table)
            return fail(table.error());
        const ReportTable page = m_wish.words ? m_wish.words(*table) : *table;
        return tablePdf({.table = page, .company = *company, .createdAt = m_wish.month.closedAt})
            .and_then([this](const QByteArray &pdf) { return m_folder.add(u"summary.pdf"_s, pdf); });
    }

    //! section, item, amount, remark: in codes.
    Result<ReportTable> summaryTable()
    {
        ReportTable table{.title = u"month_close"_s,
            .notes = {monthName(), m_wish.month.actor.section(u':', 1),
                QString::fromLatin1(m_wish.month.hash.toHex())},
            .columns = {{u"section"_s, Column::Text}, {u"item"_s, Column::Text},
                {u"amount"_s, Column::Amount}, {u"remark"_s, Column::Text}}};
        for (const ClosedCheck &check : m_wish.month.checks)
            table.rows.append({u"checks"_s, check.code, QString(),
                check.reason.isEmpty() ? check.outcome : check.outcome + u": "_s + check.reason});
        SalesQueries sales(m_database);
        const Result<ReportTable> revenue = sales.revenue(m_span, ReportPeriod::Month);
        const Result<ReportTable> balances = accounts();
        if (!revenue || !balances)
            return fail(revenue ? balances.error() : revenue.error());
        for (const QList<ReportCell> &row : revenue->rows)
            for (qsizetype i = 2; i < row.size(); ++i)
                table.rows.append({u"revenue"_s, revenue->columns.at(i).title, row.at(i), QString()});
        for (const QList<ReportCell> &row : balances->rows)
            table.rows.append({u"accounts"_s, row.at(0), row.at(2), QString()});
        return table;
    }

    Result<void> proof()
    {
        const Result<QJsonArray> files = m_folder.digests();
        if (!files)
            return fail(files.error());
        const ClosedMonth &month = m_wish.month;
        QJsonArray checks;
        for (const ClosedCheck &check : month.checks)
            checks.append(QJsonObject{{u"code"_s, check.code}, {u"outcome"_s, check.outcome},
                {u"findings"_s, check.findings}, {u"reason"_s, check.reason}});
        QJsonObject proof{{u"month"_s, monthName()}, {u"from"_s, month.from.toString(Qt::ISODate)},
            {u"through"_s, month.through.toString(Qt::ISODate)},
            {u"closed_at"_s, month.closedAt.toUTC().toString(Qt::ISODateWithMs)},
            {u"closed_by"_s, month.actor}, {u"reason"_s, month.reason}, {u"entries"_s, month.entrySeq},
            {u"head"_s, QString::fromLatin1(month.hash.toHex())}, {u"checks"_s, checks},
            {u"files"_s, *files}};
        if (!m_withoutDatev.isEmpty())
            proof.insert("no_datev"_L1, m_withoutDatev);
        return m_folder.add(u"proof.json"_s, QJsonDocument(proof).toJson(QJsonDocument::Indented));
    }

    QString monthName() const { return periodName(m_span.from, ReportPeriod::Month); }

    Database &m_database;
    const PackWish &m_wish;
    PackFolder m_folder;
    ReportSpan m_span;
    QString m_withoutDatev; //!< The rule that keeps the batch away.
};

} // namespace

Result<QStringList> writeClosePack(Database &database, const PackWish &wish)
{
    return PackWriter(database, wish).run();
}

} // namespace quittance
