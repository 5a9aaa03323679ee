#include "app/cli/commands.h"

#include "app/cli/inputs.h"
#include "app/cli/shapes.h"
#include "core/domain/Customer.h"
#include "core/domain/codeNames.h"
#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What the options of "payments record" say, without the documents it pays.
Result<PaymentOrder> orderFrom(const Session &session, const Customer &customer)
{
    const Arguments &arguments = session.arguments();
    const auto method = manualMethodFrom(arguments.value(u"method"_s));
    if (!method)
        return invalid(u"usage.choice"_s, u"--method"_s, arguments.value(u"method"_s));
    const Result<Currency> currency = currencyFrom(arguments.value(u"currency"_s, customer.currency.text()));
    if (!currency)
        return fail(currency.error());
    const Result<Money> amount = Money::parse(arguments.value(u"amount"_s), *currency);
    if (!amount)
        return fail(amount.error());
    return dateOption(session, u"date"_s).transform([&](QDate on) {
        return PaymentOrder{.customer = customer.id,
            .amount = *amount,
            .method = *method,
            .on = on,
            .payer = arguments.value(u"payer"_s),
            .reference = arguments.value(u"reference"_s),
            .allocations = {},
            .thirdParty = arguments.has(u"third-party"_s),
            .closeShortfall = arguments.has(u"close-shortfall"_s),
            .today = {},
            .account = arguments.value(u"account"_s)};
    });
}

void recordFor(Session &session, const Customer &customer)
{
    const Result<PaymentOrder> order = orderFrom(session, customer);
    if (!order)
        return session.fail(order.error());
    findAllocations(session, session.arguments().options.value(u"allocate"_s), order->amount.currency(),
        [&session, order = *order](const QList<AllocationOrder> &allocations) mutable {
            order.allocations = allocations;
            session.then(session.book().payments().record(order),
                [&session](const PaymentId &id) { finishWithId(session, id.text()); });
        });
}

void allocateFrom(Session &session, const Credit &credit)
{
    const Result<QDate> on = dateOption(session, u"date"_s);
    if (!on)
        return session.fail(on.error());
    findAllocations(session, session.arguments().words.mid(1), credit.left.currency(),
        [&session, on = *on, source = credit.source](const QList<AllocationOrder> &orders) {
            QList<InvoiceId> ids;
            for (const AllocationOrder &order : orders)
                ids.append(order.invoice);
            session.then(session.book().payments().allocate(
                             source, orders, session.arguments().has(u"third-party"_s), on),
                [&session, ids] { finishWith(session, {.ids = ids, .numbers = {}, .waiting = {}}); });
        });
}

//! Pays all of the credit that is left back, or --amount of it, the way it came unless said otherwise: cash
//! as cash, a provider's payment through the provider, all else from the bank.
Result<ApprovalMatter> refundFrom(const Session &session, const Credit &credit)
{
    const Arguments &arguments = session.arguments();
    const Result<Money> amount = arguments.has(u"amount"_s)
        ? Money::parse(arguments.value(u"amount"_s), credit.left.currency())
        : Result<Money>(credit.left);
    if (!amount)
        return fail(amount.error());
    const QString usual = credit.way.isEmpty() ? codeOf(ManualMethod::Bank) : credit.way;
    return dateOption(session, u"date"_s).transform([&](QDate on) {
        return ApprovalMatter{.what = ApprovalMatter::What::Refund,
            .invoice = {},
            .source = credit.source,
            .amount = *amount,
            .cause = {},
            .connection = arguments.value(u"from"_s, usual),
            .reason = arguments.value(u"reason"_s),
            .on = on};
    });
}

} // namespace

void paymentsList(Session &session)
{
    const Result<int> limit = session.arguments().number(u"limit"_s, 100);
    if (!limit)
        return session.fail(limit.error());
    session.then(session.book().reports().payments(*limit), [&session](const QList<PaymentRow> &payments) {
        QList<QJsonObject> objects;
        QList<QStringList> rows;
        for (const PaymentRow &row : payments) {
            objects.append(paymentShape(row));
            rows.append({dateText(row.bookedOn), row.customer, row.method, moneyWithCode(row.amount),
                moneyWithCode(row.fee), moneyWithCode(row.unallocated), row.pays.join(u' '), row.id.text()});
        }
        session.console().list(objects,
            {u"Date"_s, u"Customer"_s, u"Method"_s, u"Amount"_s, u"Fee"_s, u"Left"_s, u"Pays"_s, u"Id"_s},
            rows);
        session.finish(Exit::Done);
    });
}

void paymentsRecord(Session &session)
{
    for (const QString &needed : {u"customer"_s, u"amount"_s, u"method"_s})
        if (!session.arguments().has(needed))
            return session.usage(u"payments record needs --customer, --amount and --method."_s);
    findCustomer(session, session.arguments().value(u"customer"_s),
        [&session](const Customer &customer) { recordFor(session, customer); });
}

void paymentsAllocate(Session &session)
{
    findCredit(session, session.word(0), [&session](const Credit &credit) { allocateFrom(session, credit); });
}

void paymentsUnallocate(Session &session)
{
    const Result<QDate> on = dateOption(session, u"date"_s);
    if (!on)
        return session.fail(on.error());
    session.then(session.book().payments().takeBack(
                     EntryId(session.word(0)), session.arguments().value(u"reason"_s), *on),
        [&session] { finishWithId(session, session.word(0)); });
}

void paymentsAssign(Session &session)
{
    findCustomer(session, session.word(1), [&session](const Customer &customer) {
        session.then(session.book().payments().assign(PaymentId(session.word(0)), customer.id),
            [&session] { finishWithId(session, session.word(0)); });
    });
}

void paymentsRefund(Session &session)
{
    findCredit(session, session.word(0), [&session](const Credit &credit) {
        const Result<ApprovalMatter> matter = refundFrom(session, credit);
        if (!matter)
            return session.fail(matter.error());
        session.then(session.book().payments().refund(*matter),
            [&session](const CommandOutcome &outcome) { finishWith(session, outcome); });
    });
}

void paymentsReverse(Session &session)
{
    const Result<QDate> on = dateOption(session, u"date"_s);
    if (!on)
        return session.fail(on.error());
    session.then(session.book().payments().reverse(
                     PaymentId(session.word(0)), session.arguments().value(u"reason"_s), *on),
        [&session] { finishWithId(session, session.word(0)); });
}

void paymentsCredit(Session &session)
{
    findCustomer(session, session.word(0), [&session](const Customer &customer) {
        session.then(
            session.book().payments().creditsOf(customer.id), [&session](const QList<Credit> &credits) {
                QList<QJsonObject> objects;
                QList<QStringList> rows;
                for (const Credit &credit : credits) {
                    objects.append(creditShape(credit));
                    rows.append({credit.name, moneyWithCode(credit.left), credit.source.payment.text()});
                }
                session.console().list(objects, {u"From"_s, u"Left"_s, u"Payment"_s}, rows);
                session.finish(Exit::Done);
            });
    });
}

} // namespace quittance
