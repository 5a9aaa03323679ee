#include "app/cli/commands.h"

#include "app/cli/collectIds.h"
#include "app/cli/inputs.h"
#include "app/cli/performAndShow.h"
#include "app/cli/shapes.h"
#include "core/domain/codeNames.h"
#include "ui/text/ErrorText.h"
#include "ui/text/MailText.h"

#include <QJsonArray>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What the options say of every mail of a command. InvalidInput "usage.pay_way", "usage.choice".
Result<MailOrder> orderFrom(const Session &session, MailKind kind)
{
    const Arguments &arguments = session.arguments();
    const Result<QString> language = mailLanguageOption(session);
    const Result<LinkEnd> end = linkEndOption(session);
    const auto files = mailFilesOption(session);
    if (!language)
        return fail(language.error());
    if (!end || !files)
        return fail(end ? files.error() : end.error());
    MailOrder order{.to = arguments.value(u"to"_s),
        .subject = arguments.value(u"subject"_s),
        .message = arguments.value(u"message"_s),
        .again = arguments.has(u"again"_s),
        .connection = arguments.value(u"through"_s),
        .kind = kind,
        .bringsLink = arguments.has(u"by"_s),
        .cc = arguments.value(u"cc"_s),
        .attach = arguments.has(u"attach"_s),
        .language = *language,
        .withStatement = arguments.has(u"with-statement"_s),
        .withEInvoice = arguments.has(u"with-e-invoice"_s),
        .end = *end,
        .files = *files};
    if (!arguments.has(u"by"_s))
        return order;
    const auto way = payWayFrom(arguments.value(u"by"_s));
    if (!way || *way == PayWay::Checkout) // A page that is used at once is not mailed.
        return invalid(u"usage.pay_way"_s, u"--by"_s, arguments.value(u"by"_s));
    order.way = *way;
    return order;
}

using WithOrders = std::function<void(const QList<MailOrder> &orders)>;

//! One order for each document the words name.
void ordersOf(Session &session, MailKind kind, const QStringList &words, const WithOrders &next)
{
    const Result<MailOrder> order = orderFrom(session, kind);
    if (!order)
        return session.fail(order.error());
    collectIds(session, words, [order = *order, next](const QList<InvoiceId> &ids) {
        QList<MailOrder> orders;
        for (const InvoiceId &id : ids) {
            orders.append(order);
            orders.last().invoice = id;
        }
        next(orders);
    });
}

void statementOf(Session &session, const QString &word, const WithOrders &next)
{
    const Result<MailOrder> order = orderFrom(session, MailKind::Statement);
    const Result<QDate> from = dateOption(session, u"from"_s);
    const Result<QDate> until = dateOption(session, u"until"_s);
    if (!order || !from || !until)
        return session.fail(!order ? order.error() : !from ? from.error() : until.error());
    findCustomer(session, word,
        [order = *order, from = *from, until = *until, next](const Customer &customer) mutable {
            order.customer = customer.id;
            order.from = from;
            order.through = until;
            next({order});
        });
}

void send(Session &session, MailKind kind)
{
    ordersOf(session, kind, session.arguments().words, [&session](const QList<MailOrder> &orders) {
        session.then(session.book().mails().send(orders),
            [&session](const CommandOutcome &outcome) { performAndShow(session, outcome); });
    });
}

//! The mails that "mail check" and "mail test" are about: a kind, then documents or a customer.
void namedOrders(Session &session, const WithOrders &next)
{
    const auto kind = mailKindFrom(session.word(0));
    if (!kind)
        return session.fail(invalid(u"usage.choice"_s, u"kind"_s, session.word(0)).value());
    if (*kind == MailKind::Statement)
        return statementOf(session, session.word(1), next);
    ordersOf(session, *kind, session.arguments().words.mid(1), next);
}

QJsonObject verdictShape(const MailVerdict &verdict)
{
    return {{u"invoice_id"_s, textOrNullShape(verdict.order.invoice.text())},
        {u"number"_s, textOrNullShape(verdict.number)}, {u"customer"_s, verdict.customer},
        {u"to"_s, verdict.to}, {u"kind"_s, codeOf(verdict.order.kind)}, {u"level"_s, verdict.level},
        {u"mailed_at"_s, instantShape(verdict.mailedAt)},
        {u"refusal"_s, textOrNullShape(verdict.refusal ? verdict.refusal->rule : QString())}};
}

//! A hold as the options say it: of a document, or of a customer with --customer.
void withHold(Session &session, const std::function<void(const ReminderHold &hold)> &next)
{
    const Result<QDate> until = dateOption(session, u"until"_s);
    if (!until)
        return session.fail(until.error());
    ReminderHold hold{.until = *until, .reason = session.arguments().value(u"reason"_s)};
    if (session.arguments().has(u"customer"_s))
        return findCustomer(session, session.arguments().value(u"customer"_s),
            [hold, next](const Customer &customer) mutable {
                hold.customer = customer.id;
                next(hold);
            });
    collectIds(
        session, session.arguments().words.mid(0, 1), [hold, next](const QList<InvoiceId> &ids) mutable {
            hold.invoice = ids.first();
            next(hold);
        });
}

void holdReminders(Session &session)
{
    withHold(session, [&session](const ReminderHold &hold) {
        session.then(session.book().mails().holdReminders(hold), [&session, hold](const ReminderHold &) {
            session.console().result({{u"invoice_id"_s, textOrNullShape(hold.invoice.text())},
                                         {u"customer_id"_s, textOrNullShape(hold.customer.text())},
                                         {u"until"_s, dateShape(hold.until)}},
                hold.until.isValid() ? reminderHoldText(hold) : QString());
            session.finish(Exit::Done);
        });
    });
}

} // namespace

void mailRemind(Session &session)
{
    send(session, MailKind::Reminder);
}

void mailReceipt(Session &session)
{
    send(session, MailKind::Receipt);
}

void mailDocument(Session &session)
{
    send(session, MailKind::Document);
}

void mailStatement(Session &session)
{
    statementOf(session, session.word(0), [&session](const QList<MailOrder> &orders) {
        session.then(session.book().mails().send(orders),
            [&session](const CommandOutcome &outcome) { performAndShow(session, outcome); });
    });
}

void mailCheck(Session &session)
{
    namedOrders(session, [&session](const QList<MailOrder> &orders) {
        session.then(session.book().mails().verdicts(orders), [&session](const MailBatch &batch) {
            QList<QJsonObject> objects;
            QList<QStringList> rows;
            for (const MailVerdict &verdict : batch.verdicts) {
                objects.append(verdictShape(verdict));
                rows.append({verdict.number, verdict.customer, verdict.to,
                    mailKindText(verdict.order.kind, verdict.level),
                    verdict.refusal ? errorText(*verdict.refusal) : QString()});
            }
            session.console().list(
                objects, {u"Number"_s, u"Customer"_s, u"To"_s, u"What"_s, u"Refusal"_s}, rows);
            session.finish(Exit::Done);
        });
    });
}

void mailTest(Session &session)
{
    namedOrders(session, [&session](const QList<MailOrder> &orders) {
        session.then(session.book().mails().sendTest(orders.first()), [&session](const QString &words) {
            session.console().result({{u"answer"_s, words}}, words);
            session.finish(Exit::Done);
        });
    });
}

void mailHold(Session &session)
{
    if (!session.arguments().has(u"until"_s))
        return session.usage(u"mail hold NUMBER | --customer CUSTOMER --until DATE [--reason R]"_s);
    holdReminders(session);
}

void mailRelease(Session &session)
{
    if (session.arguments().has(u"until"_s))
        return session.usage(u"mail release NUMBER | --customer CUSTOMER"_s);
    holdReminders(session);
}

} // namespace quittance
