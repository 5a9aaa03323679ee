#include "core/service/crmPorts.h"

#include "core/base/Clock.h"
#include "core/billing/CrmComparison.h"
#include "core/journal/Journal.h"
#include "core/store/EffectTable.h"
#include "core/store/InvoiceTable.h"
#include "core/sync/refreshRecords.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

Result<QList<CrmRecordRef>> recordsOf(Book &book, const ConnectionId &connection, const CustomerId &customer)
{
    CrmComparison comparison(book.database, connection, book.clock.now());
    QList<CrmRecordRef> records;
    for (const CrmKind kind : {CrmKind::Company, CrmKind::Person}) {
        const Result<QString> id = comparison.recordOf(customer, kind);
        if (!id)
            return fail(id.error());
        if (!id->isEmpty())
            records.append({.kind = kind, .remoteId = *id});
    }
    return records;
}

//! "INV-2026-000042 · paid · 119.00 EUR": codes that every CRM user reads, whatever their language.
Result<QString> remarkOf(Book &book, const EffectRecord &effect)
{
    const Result<InvoiceRecord> invoice = InvoiceTable(book.database).byId(effect.subject);
    const Result<Entry> entry = Journal(book).entry(effect.entry);
    if (!invoice || !entry)
        return fail(invoice ? entry.error() : invoice.error());
    const auto *const note = std::get_if<CrmNoteRequested>(&entry->body);
    if (!note)
        return fail(
            Error{.kind = ErrorKind::Storage, .rule = u"json.damaged"_s, .value = effect.entry.text()});
    return QStringList{invoice->number.text(), note->milestone,
        invoice->total.text() + u' ' + invoice->total.currency().text()}
        .join(u" · "_s);
}

} // namespace

CrmPushPorts crmPorts(CrmConnector &connector)
{
    const ConnectionId connection(connector.provider());
    return {.records = [connection](Book &book,
                           const CustomerId &customer) { return recordsOf(book, connection, customer); },
        .refresh =
            [connection, &connector](Book &book, CrmKind kind, const QStringList &ids, const StopFlag &stop) {
                return refreshRecords(book.database, connector, connection, kind, ids, stop);
            },
        .content =
            [connection](Book &book, const CustomerId &customer) {
                return crmPushContent(book.database, connection, customer, book.clock.now())
                    .transform([](const CrmPushContent &content) { return content.records; });
            },
        .noteTold =
            [connection](
                Book &book, const CustomerId &customer, const CrmTell &told, const QString &remoteId) {
                return noteCrmTold(book.database, connection, customer, told, remoteId);
            },
        .remark = remarkOf};
}

} // namespace quittance
