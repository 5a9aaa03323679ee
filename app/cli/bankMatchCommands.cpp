#include "app/cli/JsonInput.h"
#include "app/cli/bankShapes.h"
#include "app/cli/commands.h"
#include "app/cli/inputs.h"
#include "app/cli/shapes.h"
#include "core/base/Json.h"
#include "core/base/openToRead.h"
#include "core/base/whenReady.h"
#include "core/domain/Customer.h"
#include "ui/text/BankText.h"
#include "ui/text/ErrorText.h"

#include <QFile>

#include <memory>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr auto matchUsage
    = "bank match LINE ([N=AMOUNT]... [--customer C] [--paid AMOUNT [--currency CUR]] [--third-party] "
      "[--close-shortfall] [--unknown] | --payment ID | --returned PAYMENT | --refund ID | --payout ID)"_L1;

//! Goes on with the number, or ends the command.
void withLine(Session &session, const QString &word, const std::function<void(qint64 line)> &next)
{
    const Result<qint64> line = bankNumberFrom(u"line"_s, word);
    if (line)
        next(*line);
    else
        session.fail(line.error());
}

void withRow(Session &session, const QString &word, std::function<void(const BankLineRow &row)> next)
{
    withLine(session, word, [&session, next = std::move(next)](qint64 line) {
        session.then(session.book().bank().line(line), next);
    });
}

void finishWithOutcomes(Session &session, const QList<BankMatchOutcome> &outcomes)
{
    session.console().result(bankOutcomeShape(outcomes), u"Movements matched: %1."_s.arg(outcomes.size()));
    session.finish(Exit::Done);
}

void send(Session &session, const BankMatchOrder &order)
{
    session.then(session.book().bank().match(order),
        [&session](const BankMatchOutcome &outcome) { finishWithOutcomes(session, {outcome}); });
}

//! What was matched before stays, and is told.
void stopAccepting(Session &session, const QList<BankMatchOutcome> &done, const Error &error)
{
    if (done.isEmpty())
        return session.fail(error);
    session.console().result(bankOutcomeShape(done), u"Movements matched: %1."_s.arg(done.size()));
    session.console().note(errorText(error));
    session.finish(Exit::InPart);
}

//! What each movement was taken for before the first one was booked.
struct Acceptance {
    int choice = 1;
    QList<Result<BankLineRow>> seen; //!< In the order of the command's words.
    QList<BankMatchOutcome> done;
};

//! Accepts one movement after the other as it was seen; the first that is refused ends it.
void acceptNext(Session &session, const Acceptance &acceptance)
{
    const qsizetype at = acceptance.done.size();
    if (at == acceptance.seen.size())
        return finishWithOutcomes(session, acceptance.done);
    const Result<BankLineRow> &seen = acceptance.seen.at(at);
    if (!seen)
        return stopAccepting(session, acceptance.done, seen.error());
    const auto refuse = [&session, acceptance, word = session.word(at)](const QString &rule) {
        stopAccepting(session, acceptance.done,
            Error{.kind = ErrorKind::InvalidInput, .rule = rule, .field = u"line"_s, .value = word});
    };
    if (seen->proposals.size() < acceptance.choice)
        return refuse(u"bank.no_proposal"_s);
    const BankProposal wanted = seen->proposals.at(acceptance.choice - 1);
    whenReady(session.book().bank().line(seen->no), &session,
        [&session, acceptance, wanted, refuse](const Result<BankLineRow> &row) {
            if (!row)
                return stopAccepting(session, acceptance.done, row.error());
            // Booking one may change what another can still be.
            if (row->proposals.value(acceptance.choice - 1) != wanted)
                return refuse(u"bank.proposal_changed"_s);
            whenReady(session.book().bank().match({.line = row->no, .match = wanted, .today = {}}), &session,
                [&session, acceptance](const Result<BankMatchOutcome> &outcome) {
                    if (!outcome)
                        return stopAccepting(session, acceptance.done, outcome.error());
                    Acceptance next = acceptance;
                    next.done.append(*outcome);
                    acceptNext(session, next);
                });
        });
}

//! Reads them all before anything is booked.
void seeNext(Session &session, Acceptance acceptance)
{
    const qsizetype at = acceptance.seen.size();
    if (at == session.arguments().words.size())
        return acceptNext(session, acceptance);
    const Result<qint64> line = bankNumberFrom(u"line"_s, session.word(at));
    if (!line) {
        acceptance.seen.append(fail(line.error()));
        return seeNext(session, std::move(acceptance));
    }
    whenReady(session.book().bank().line(*line), &session,
        [&session, acceptance](const Result<BankLineRow> &row) mutable {
            acceptance.seen.append(row);
            seeNext(session, std::move(acceptance));
        });
}

//! Whether the options say one thing, and say it wholly.
bool isOneMatch(const Session &session)
{
    const Arguments &arguments = session.arguments();
    int others = 0;
    for (const QString &option : {u"payment"_s, u"returned"_s, u"refund"_s, u"payout"_s})
        others += arguments.has(option) ? 1 : 0;
    bool isNew = arguments.words.size() > 1;
    for (const QString &option :
        {u"customer"_s, u"paid"_s, u"third-party"_s, u"close-shortfall"_s, u"unknown"_s})
        isNew = isNew || arguments.has(option);
    if (arguments.has(u"currency"_s) && !arguments.has(u"paid"_s))
        return false;
    return others == (isNew ? 0 : 1);
}

//! What the options say a movement is, but for documents and customer.
Result<BankMatchOrder> orderFrom(const Session &session, const BankLineRow &row)
{
    const Arguments &arguments = session.arguments();
    BankMatchOrder order{.line = row.no,
        .match = {.reason = BankMatchReason::ByHand, .confidence = BankConfidence::Certain, .customer = {}},
        .thirdParty = arguments.has(u"third-party"_s),
        .today = {}};
    BankProposal &match = order.match;
    match.closesShortfall = arguments.has(u"close-shortfall"_s);
    match.payment = PaymentId(arguments.value(u"payment"_s));
    if (arguments.has(u"returned"_s)) {
        match.what = BankMatchWhat::Return;
        match.payment = PaymentId(arguments.value(u"returned"_s));
    } else if (arguments.has(u"refund"_s)) {
        match.what = BankMatchWhat::Refund;
        match.refund = RefundId(arguments.value(u"refund"_s));
    } else if (arguments.has(u"payout"_s)) {
        match.what = BankMatchWhat::Payout;
        match.payout = arguments.value(u"payout"_s);
    }
    if (!arguments.has(u"paid"_s))
        return order;
    return currencyFrom(arguments.value(u"currency"_s, row.line.amount.currency().text()))
        .and_then([&](Currency currency) { return Money::parse(arguments.value(u"paid"_s), currency); })
        .transform([&](Money paid) {
            order.match.paid = paid;
            return order;
        });
}

void matchByHand(Session &session, const BankLineRow &row, const CustomerId &customer)
{
    Result<BankMatchOrder> order = orderFrom(session, row);
    if (!order)
        return session.fail(order.error());
    order->match.customer = customer;
    const Currency currency = order->match.paid ? order->match.paid->currency() : row.line.amount.currency();
    findAllocations(session, session.arguments().words.mid(1), currency,
        [&session, order = *order](const QList<AllocationOrder> &allocations) mutable {
            for (const AllocationOrder &allocation : allocations)
                order.match.shares.append({.invoice = allocation.invoice,
                    .number = {},
                    .open = allocation.amount,
                    .amount = allocation.amount});
            send(session, order);
        });
}

Result<BankRule> ruleFrom(const Session &session)
{
    const Arguments &arguments = session.arguments();
    BankRule rule;
    rule.contains = arguments.value(u"contains"_s);
    rule.reason = arguments.value(u"reason"_s);
    const QString direction = arguments.value(u"direction"_s, u"either"_s);
    if (direction == "in"_L1)
        rule.direction = BankRule::Direction::In;
    else if (direction == "out"_L1)
        rule.direction = BankRule::Direction::Out;
    else if (direction != "either"_L1)
        return invalid(u"usage.choice"_s, u"--direction"_s, direction);
    return rule;
}

void teach(Session &session, const BankRule &rule)
{
    session.then(session.book().bank().teach(rule),
        [&session](qint64 no) { finishWithId(session, QString::number(no)); });
}

//! A rule about the account that a movement came from, or about a text; whose it is, or why it is set aside.
void addRule(Session &session)
{
    if (session.arguments().has(u"customer"_s) && session.arguments().has(u"reason"_s))
        return session.usage(u"bank rules add … --customer C | --reason R"_s);
    const Result<BankRule> rule = ruleFrom(session);
    if (!rule)
        return session.fail(rule.error());
    const auto forCustomer = [&session](BankRule wanted) {
        if (!session.arguments().has(u"customer"_s))
            return teach(session, wanted);
        findCustomer(
            session, session.arguments().value(u"customer"_s), [&session, wanted](const Customer &customer) {
                BankRule theirs = wanted;
                theirs.action = BankRule::Action::Customer;
                theirs.customer = customer.id;
                teach(session, theirs);
            });
    };
    if (!session.arguments().has(u"line"_s))
        return forCustomer(*rule);
    withRow(
        session, session.arguments().value(u"line"_s), [forCustomer, rule = *rule](const BankLineRow &row) {
            BankRule wanted = rule;
            wanted.payerMark = row.payerMark;
            forCustomer(wanted);
        });
}

void showProfile(Session &session, const BankCsvProfile &profile)
{
    const QJsonObject shape = bankCsvProfileJson(profile);
    session.console().result(shape, QString::fromUtf8(canonicalJson(shape)));
    session.finish(Exit::Done);
}

void addProfile(Session &session)
{
    QFile file(session.word(1));
    if (const Result<void> opened = openToRead(file); !opened)
        return session.fail(opened.error());
    Result<BankCsvProfile> profile = parseJsonObject(file.read(1024 * 1024)).and_then(bankCsvProfileFrom);
    if (!profile)
        return session.fail(profile.error());
    if (session.arguments().has(u"name"_s))
        profile->name = session.arguments().value(u"name"_s);
    session.then(session.book().bank().saveProfile(*profile),
        [&session, name = profile->name] { finishWithId(session, name); });
}

} // namespace

void bankAccept(Session &session)
{
    const Result<int> choice = session.arguments().number(u"choice"_s, 1);
    if (!choice)
        return session.fail(choice.error());
    seeNext(session, {.choice = *choice, .seen = {}, .done = {}});
}

void bankMatch(Session &session)
{
    if (!isOneMatch(session))
        return session.usage(matchUsage);
    withRow(session, session.word(0), [&session](const BankLineRow &row) {
        if (!session.arguments().has(u"customer"_s))
            return matchByHand(session, row, {});
        findCustomer(session, session.arguments().value(u"customer"_s),
            [&session, row](const Customer &customer) { matchByHand(session, row, customer.id); });
    });
}

void bankSetAside(Session &session)
{
    withLine(session, session.word(0), [&session](qint64 line) {
        session.then(session.book().bank().setAside(line, session.arguments().value(u"reason"_s)),
            [&session](const BankMatchOutcome &outcome) { finishWithOutcomes(session, {outcome}); });
    });
}

void bankUndo(Session &session)
{
    withLine(session, session.word(0), [&session](qint64 line) {
        session.then(session.book().bank().undo(line, session.arguments().value(u"reason"_s)),
            [&session] { finishWithId(session, session.word(0)); });
    });
}

void bankSettle(Session &session)
{
    const QString as = session.arguments().value(u"as"_s);
    if (as != "same"_L1 && as != "own"_L1)
        return session.usage(u"bank settle LINE --as same|own"_s);
    withLine(session, session.word(0), [&session, as](qint64 line) {
        session.then(session.book().bank().settleDoubt(line, as == "same"_L1),
            [&session] { finishWithId(session, session.word(0)); });
    });
}

void bankRules(Session &session)
{
    const QString deed = session.word(0);
    if (deed == "add"_L1)
        return addRule(session);
    if (deed == "drop"_L1) {
        const Result<qint64> rule = bankNumberFrom(u"rule"_s, session.word(1));
        if (!rule)
            return session.fail(rule.error());
        return session.then(
            session.book().bank().forget(*rule), [&session] { finishWithId(session, session.word(1)); });
    }
    if (!deed.isEmpty())
        return session.usage(u"bank rules [add … | drop RULE]"_s);
    session.then(session.book().bank().rules(), [&session](const QList<BankRule> &rules) {
        QList<QJsonObject> objects;
        QList<QStringList> rows;
        for (const BankRule &rule : rules) {
            objects.append(bankRuleShape(rule));
            rows.append({QString::number(rule.no), rule.contains,
                rule.action == BankRule::Action::Customer ? rule.customerName : rule.reason, rule.madeBy});
        }
        session.console().list(objects, {u"Rule"_s, u"Contains"_s, u"Then it is"_s, u"By"_s}, rows);
        session.finish(Exit::Done);
    });
}

void bankProfiles(Session &session)
{
    const QString deed = session.word(0);
    if (deed == "guess"_L1)
        return session.then(session.book().bank().guessProfile(session.word(1)),
            [&session](const BankCsvProfile &profile) { showProfile(session, profile); });
    if (deed == "add"_L1)
        return addProfile(session);
    if (deed == "drop"_L1)
        return session.then(session.book().bank().dropProfile(session.word(1)),
            [&session] { finishWithId(session, session.word(1)); });
    if (!deed.isEmpty())
        return session.usage(u"bank profiles [guess FILE.csv | add FILE.json [--name N] | drop NAME]"_s);
    session.then(session.book().bank().profiles(), [&session](const QList<BankCsvProfile> &profiles) {
        QList<QJsonObject> objects;
        QList<QStringList> rows;
        for (const BankCsvProfile &profile : profiles) {
            objects.append(bankCsvProfileJson(profile));
            rows.append({profile.name, profile.dateFormat});
        }
        session.console().list(objects, {u"Profile"_s, u"Dates"_s}, rows);
        session.finish(Exit::Done);
    });
}

} // namespace quittance
