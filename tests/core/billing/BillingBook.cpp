#include "tests/core/billing/BillingBook.h"

#include "core/base/Uuid.h"
#include "core/billing/IssueInvoices.h"
#include "core/billing/SaveCustomer.h"
#include "core/billing/SetCompany.h"
#include "core/store/PostingTable.h"
#include "core/store/SqlValues.h"
#include "core/store/Transaction.h"

namespace quittance {

using namespace Qt::StringLiterals;

InvoiceContent contentOf(const DraftShape &shape)
{
    InvoiceContent content{.type = shape.type,
        .currency = shape.currency,
        .issuedOn = shape.issuedOn,
        .dueOn = shape.dueOn,
        .terms = shape.terms};
    content.lines = {{.item = u"Consulting"_s,
        .price = shape.price,
        .category = shape.rate == 0 ? TaxCategory::ZeroRated : TaxCategory::Standard,
        .rate = shape.rate}};
    content.totals.prepaid = shape.prepaid;
    content.totals.rounding = shape.rounding;
    return must(computed(content));
}

BillingBook::BillingBook()
    : company{.name = u"Brightwater GmbH"_s, .email = u"billing@brightwater.example"_s}
{
    clock.time = QDateTime(QDate(2026, 3, 15), QTime(12, 0), QTimeZone::utc());
    must(setCompany(book, [&](const CompanyProfile &) -> Result<CompanyProfile> { return company; }));
    customer = addCustomer(u"Çınar Yapı A.Ş."_s, u"ap@cinar.example"_s);
}

Customer BillingBook::addCustomer(const QString &name, const QString &email)
{
    Customer added{.name = name, .email = email};
    added.id = must(saveCustomer(book, added));
    return added;
}

InvoiceId BillingBook::addDraft(const DraftShape &shape)
{
    Draft draft{.id = InvoiceId(makeUuid7(clock.now())),
        .customer = shape.customer.isEmpty() ? customer.id : shape.customer,
        .content = contentOf(shape),
        .sourceNumber = shape.sourceNumber};
    must(DraftTable(database).write(draft, clock.now()));
    return draft.id;
}

InvoiceId BillingBook::addDraftOf(const InvoiceContent &content)
{
    const Draft draft{.id = InvoiceId(makeUuid7(clock.now())), .customer = customer.id, .content = content};
    must(DraftTable(database).write(draft, clock.now()));
    return draft.id;
}

Result<CommandOutcome> BillingBook::issue(const QList<InvoiceId> &ids)
{
    return issueInvoices(book, ids, {.today = today()});
}

InvoiceId BillingBook::addIssued(const DraftShape &shape)
{
    const InvoiceId id = addDraft(shape);
    must(issue({id}));
    return id;
}

InvoiceRecord BillingBook::invoice(const InvoiceId &id)
{
    return must(InvoiceTable(database).byId(id));
}

Money BillingBook::balance(const QString &account, Currency currency)
{
    const auto balances
        = must(PostingTable(database).balances(QDate(9999, 12, 31), std::numeric_limits<qint64>::max()));
    for (const PostingTable::Balance &each : balances)
        if (each.account == account && each.amount.currency() == currency)
            return each.amount;
    return Money(0, currency);
}

void BillingBook::setFirstTry(const EntryId &effect, const QDateTime &at)
{
    must(database.execute(u"UPDATE outbox_attempt SET first_try = :at WHERE entry_id = :effect"_s,
        {{":at"_L1, instantText(at)}, {":effect"_L1, effect.text()}}));
}

} // namespace quittance
