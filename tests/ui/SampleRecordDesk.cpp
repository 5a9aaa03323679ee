#include "tests/ui/SampleRecordDesk.h"

#include "core/domain/searchText.h"
#include "tests/ui/SampleDesk.h"
#include "tests/ui/readyAnswer.h"

using namespace quittance;
using namespace Qt::StringLiterals;

SampleRecordDesk::Answer<QList<FoundRecord>> SampleRecordDesk::find(QString text, int limit)
{
    asked.append(text);
    QList<FoundRecord> all = more;
    for (const Customer &customer : std::as_const(m_desk.customersKnown))
        all.append({.kind = RecordKind::Customer,
            .id = customer.id.text(),
            .name = customer.name,
            .party = customer.email,
            .on = {},
            .amount = std::nullopt});
    for (const PaymentRow &payment : std::as_const(m_desk.moneyIn))
        all.append({.kind = RecordKind::Payment,
            .id = payment.id.text(),
            .name = payment.method,
            .party = payment.customer,
            .on = payment.bookedOn,
            .amount = payment.amount});
    QList<FoundRecord> found;
    for (const FoundRecord &record : std::as_const(all))
        if (foldForSearch(record.name + u' ' + record.party).contains(foldForSearch(text))
            && std::ranges::count(found, record.kind, &FoundRecord::kind) < limit)
            found.append(record);
    return ready(Result<QList<FoundRecord>>(found));
}

SampleRecordDesk::Answer<QList<JournalItem>> SampleRecordDesk::journal(RecordKind, QString id)
{
    QList<JournalItem> items;
    for (const ActivityLine &line : std::as_const(m_desk.journal)) {
        if (line.subject != id)
            continue;
        JournalItem item{.line = line, .postings = {}};
        if (line.amount)
            item.postings = {{.account = u"receivable"_s, .amount = *line.amount},
                {.account = u"revenue"_s, .amount = -*line.amount}};
        items.append(item);
    }
    return ready(Result<QList<JournalItem>>(items));
}

SampleRecordDesk::Answer<PaymentRow> SampleRecordDesk::payment(PaymentId id)
{
    for (const PaymentRow &payment : std::as_const(m_desk.moneyIn))
        if (payment.id == id)
            return ready(Result<PaymentRow>(payment));
    return ready(Result<PaymentRow>(
        fail(Error{.kind = ErrorKind::NotFound, .rule = u"payment.unknown"_s, .field = u"payment"_s})));
}
