#include "core/billing/guards.h"

#include "core/store/CompanyTable.h"
#include "core/store/CreditList.h"
#include "core/store/DraftTable.h"
#include "core/store/PaymentTable.h"
#include "core/store/PeriodLockTable.h"
#include "core/store/StaffTable.h"

#include "core/domain/Decimal.h"
#include "core/domain/codeNames.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! No book reaches further back: what is earlier is a slip of the pen.
constexpr QDate firstDay = QDate::fromJulianDay(2'440'588); // 1970-01-01

} // namespace

QString loginOf(const QString &actor)
{
    return actor.section(u':', 1);
}

Result<void> requireRight(Book &book, Right right)
{
    if (!book.actor.startsWith("person:"_L1) && !book.actor.startsWith("cli:"_L1))
        return {};
    const auto staff = StaffTable(book.database).list();
    if (!staff)
        return fail(staff.error());
    if (staff->isEmpty())
        return {};
    const QString login = loginOf(book.actor);
    for (const StaffMember &member : *staff) {
        if (member.login != login || !member.isActive)
            continue;
        if (member.role >= roleFor(right))
            return {};
        return invalid(u"role.not_allowed"_s, codeOf(right), login, codeOf(roleFor(right)));
    }
    return invalid(u"role.not_listed"_s, codeOf(right), login);
}

Result<std::optional<Money>> limitPassed(Book &book, Money amount)
{
    return CompanyTable(book.database)
        .read()
        .transform([&](const std::optional<CompanyProfile> &company) -> std::optional<Money> {
            if (!company || company->approvalLimit < 0)
                return std::nullopt;
            const qint64 unit = powerOfTen(amount.currency().decimals());
            if (company->approvalLimit >= Money::maxMinor / unit)
                return std::nullopt;
            const Money limit(company->approvalLimit * unit, amount.currency());
            return limit < amount ? std::optional(limit) : std::nullopt;
        });
}

Result<bool> needsSecondPerson(Book &book, Money amount)
{
    return limitPassed(book, amount).transform([](const std::optional<Money> &limit) {
        return limit.has_value();
    });
}

Result<void> checkAmount(Money amount)
{
    if (!amount.isPositive())
        return invalid(u"money.not_positive"_s, u"amount"_s, amount.text());
    if (!amount.isWithinLimit())
        return invalid(u"money.too_large"_s, u"amount"_s, amount.text());
    return {};
}

Result<void> checkReason(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return invalid(u"reason.missing"_s, u"reason"_s, reason);
    return {};
}

Result<void> checkDay(QDate on, QDate today)
{
    if (!on.isValid())
        return invalid(u"date.missing"_s, u"date"_s, {});
    if (on < firstDay)
        return invalid(
            u"date.too_early"_s, u"date"_s, on.toString(Qt::ISODate), firstDay.toString(Qt::ISODate));
    if (on > today)
        return invalid(u"date.in_future"_s, u"date"_s, on.toString(Qt::ISODate));
    return {};
}

Result<void> checkOpenDay(Book &book, QDate on)
{
    return PeriodLockTable(book.database).lockedThrough().and_then([&](QDate locked) -> Result<void> {
        if (!locked.isValid() || on > locked)
            return {};
        return invalid(u"period.locked"_s, u"date"_s, on.toString(Qt::ISODate),
            u"locked through "_s + locked.toString(Qt::ISODate));
    });
}

Result<void> checkDeed(Book &book, Right right, const QString &reason, QDate on, QDate today)
{
    return requireRight(book, right).and_then([&] { return checkReason(reason); }).and_then([&] {
        return checkDay(on, today);
    });
}

Result<void> checkNotBefore(QDate on, QDate since)
{
    if (on < since)
        return invalid(u"date.before_document"_s, u"date"_s, on.toString(Qt::ISODate),
            u"booked on "_s + since.toString(Qt::ISODate));
    return {};
}

Result<InvoiceRecord> payableDocument(Book &book, const InvoiceId &id)
{
    const auto draft = DraftTable(book.database).byId(id);
    if (!draft)
        return fail(draft.error());
    if (*draft)
        return invalid(u"invoice.is_draft"_s, u"invoice"_s, (*draft)->sourceNumber);
    Result<InvoiceRecord> invoice = InvoiceTable(book.database).byId(id);
    if (invoice && invoice->type == DocumentType::CreditNote)
        return invalid(u"invoice.is_credit_note"_s, u"invoice"_s, invoice->number.text());
    if (invoice && invoice->isVoid)
        return invalid(u"invoice.is_void"_s, u"invoice"_s, invoice->number.text());
    return invoice;
}

namespace {

//! A provider's payment goes back through the provider, cash as cash, and what has no way back from the bank.
QString wayBack(const QString &connection)
{
    const auto manual = manualMethodFrom(connection);
    if (!manual || *manual == ManualMethod::Cash)
        return connection;
    return codeOf(ManualMethod::Bank);
}

} // namespace

Result<Credit> creditOf(Book &book, const CreditSource &source)
{
    if (!source.payment.isEmpty())
        return PaymentTable(book.database).byId(source.payment).transform([&](const PaymentRecord &payment) {
            return Credit{.source = source,
                .left = payment.unallocated,
                .refunded = payment.refunded,
                .customer = payment.customer,
                .name = payment.method,
                .since = payment.bookedOn,
                .way = wayBack(payment.connection)};
        });
    const Result<InvoiceRecord> note = InvoiceTable(book.database).byId(source.creditNote);
    if (!note)
        return fail(note.error());
    if (note->type != DocumentType::CreditNote)
        return invalid(u"credit.not_a_credit_note"_s, u"credit_note"_s, note->number.text());
    return Credit{.source = source,
        .left = note->credit,
        .refunded = note->refunded,
        .customer = note->customer,
        .name = note->number.text(),
        .since = note->issuedOn};
}

Result<QList<Credit>> creditsOf(Book &book, const CustomerId &customer)
{
    const Result<QList<CreditSource>> sources = CreditList(book.database).ofCustomer(customer);
    if (!sources)
        return fail(sources.error());
    QList<Credit> credits;
    for (const CreditSource &source : *sources) {
        const Result<Credit> credit = creditOf(book, source);
        if (!credit)
            return fail(credit.error());
        credits.append(*credit);
    }
    return credits;
}

} // namespace quittance
