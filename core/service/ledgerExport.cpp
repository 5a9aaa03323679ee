#include "core/service/ledgerExport.h"

#include "core/domain/Decimal.h"
#include "core/domain/InvoiceContent.h"
#include "core/formats/BeancountWriter.h"
#include "core/formats/HledgerWriter.h"
#include "core/store/PostingTable.h"

#include <limits>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! "tax:S:190000" is liabilities:tax:19, "tax:AE:0" is liabilities:tax:AE.
QString taxAccount(const QStringList &parts)
{
    const QString rate = shortDecimalText(parts.value(2).toLongLong(), rateDecimals);
    return u"liabilities:tax:"_s + (parts.value(1) == "S"_L1 ? rate : parts.value(1));
}

//! Null: all days.
Result<QList<JournalPosting>> postings(
    Database &database, QDate through = {}, qint64 knownSeq = std::numeric_limits<qint64>::max())
{
    QList<JournalPosting> entries;
    const Result<void> read
        = PostingTable(database).each([&](const PostingTable::Line &line) -> Result<void> {
              if (line.entrySeq > knownSeq || (through.isValid() && line.bookedOn > through))
                  return {};
              if (entries.isEmpty() || entries.last().entrySeq != line.entrySeq)
                  entries.append({.bookedOn = line.bookedOn,
                      .entrySeq = line.entrySeq,
                      .entryId = line.entryId,
                      .kind = line.kind,
                      .description = line.number.isEmpty() ? line.kind : line.kind + u' ' + line.number});
              entries.last().parts.append({.account = ledgerAccount(line.posting.account),
                  .amount = line.posting.amount,
                  .invoice = line.number});
              return {};
          });
    if (!read)
        return fail(read.error());
    return entries;
}

} // namespace

QString ledgerAccount(const QString &account)
{
    const QStringList parts = account.split(u':');
    if (account == "receivable"_L1 || account == "bank"_L1 || account == "cash"_L1
        || account == "prepayments"_L1 || parts.first() == "clearing"_L1 || parts.first() == "disputes"_L1
        || parts.first() == "bank in transit"_L1)
        return u"assets:"_s + account;
    if (account == "customer credit"_L1)
        return u"liabilities:"_s + account;
    if (parts.first() == "tax"_L1)
        return taxAccount(parts);
    if (account == "exchange"_L1) // Both sides of every exchange: worth nothing, but not at zero by currency.
        return u"equity:"_s + account;
    if (parts.first() == "fees"_L1 || parts.first() == "adjustments"_L1 || account == "rounding"_L1
        || account == "bad debt"_L1)
        return u"expenses:"_s + account;
    return account; // "revenue" stands at the top by itself.
}

Result<QByteArray> hledgerText(Database &database)
{
    return postings(database).transform(hledgerJournal);
}

Result<QByteArray> hledgerText(Database &database, QDate through, qint64 knownSeq)
{
    return postings(database, through, knownSeq).transform(hledgerJournal);
}

Result<QByteArray> beancountText(Database &database)
{
    return postings(database).transform(beancountJournal);
}

Result<QByteArray> ledgerCsv(Database &database)
{
    return postings(database).transform(journalCsv);
}

} // namespace quittance
