#include "tests/core/close/CloseBook.h"

#include "core/base/Uuid.h"
#include "core/billing/AllocateCredit.h"
#include "core/billing/MatchPayout.h"
#include "core/billing/NotePayout.h"
#include "core/billing/RecordPayment.h"
#include "tests/core/billing/BookState.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString stripe = u"stripe"_s;

QDateTime noon(QDate on)
{
    return {on, QTime(12, 0), QTimeZone::utc()};
}

} // namespace

CloseBook::CloseBook(bool isEmpty)
{
    if (isEmpty)
        return;
    byCard = addIssued({.issuedOn = day(2)});
    byTransfer = addIssued({.issuedOn = day(3)});
    card = receive(u"stripe:test:ch_1"_s, euro(119'00), euro(3'00), byCard, day(5));
    transfer = must(recordPayment(book,
        {.customer = customer.id,
            .amount = euro(119'00),
            .on = day(9),
            .allocations = {{.invoice = byTransfer, .amount = euro(119'00)}},
            .today = today()}));
    payout = {.id = u"stripe:test:po_1AbCdEfGh"_s,
        .connection = stripe,
        .amount = euro(116'00),
        .arrivesOn = day(12)};
    pay(payout, {moveOf(u"stripe:test:ch_1"_s, euro(119'00), euro(3'00), day(5))}, day(10));
    addStatement(day(1), day(28), euro(1'000'00), euro(1'231'10),
        {{.key = u"line transfer"_s, .on = day(9), .amount = euro(119'00)},
            {.key = u"line payout"_s, .on = day(12), .amount = euro(116'00), .payer = u"STRIPE PAYMENTS"_s},
            {.key = u"line fee"_s, .on = day(27), .amount = euro(-3'90), .payer = u"Bank"_s}});
    matchPayment(u"line transfer"_s, transfer, euro(119'00));
    must(matchPayout(book, {.payout = payout.id, .line = lineNo(u"line payout"_s), .today = today()}));
    setAside(u"line fee"_s, euro(-3'90));
}

void CloseBook::addStatement(QDate from, QDate through, std::optional<Money> opening,
    std::optional<Money> closing, const QList<LineShape> &lines)
{
    const EntryId statement(makeUuid7(clock.now()));
    must(append({{.id = statement,
        .body = BankStatementImported{.accountMark = u"account"_s,
            .account = u"DE89 •••• 3000"_s,
            .format = u"camt.053"_s,
            .from = from,
            .through = through,
            .opening = opening,
            .closing = closing,
            .lines = lines.size()}}}));
    int place = 0;
    for (const LineShape &line : lines)
        must(database.execute(
            u"INSERT INTO bank_line (key, statement_entry, source, place, part, parts, account_mark, "
            "account, booked_on, currency, amount_minor, payer, payer_account, on_behalf_of, payer_mark, "
            "bank_reference, creditor_reference, end_to_end, mandate, purpose, documents, is_reversal, "
            "return_reason, code, search) VALUES (:key, :entry, 'camt.053', :place, 0, 0, 'account', "
            "'DE89 •••• 3000', :on, :currency, :minor, :payer, '', '', '', '', '', '', '', :purpose, '[]', "
            "0, '', '', '')"_s,
            {{":key"_L1, line.key}, {":entry"_L1, statement.text()}, {":place"_L1, ++place},
                {":on"_L1, line.on.toString(Qt::ISODate)}, {":currency"_L1, line.amount.currency().text()},
                {":minor"_L1, line.amount.minor()}, {":payer"_L1, line.payer},
                {":purpose"_L1, line.purpose + u""_s}}));
}

qint64 CloseBook::lineNo(const QString &key)
{
    QSqlQuery row = must(database.query(u"SELECT no FROM bank_line WHERE key = :key"_s, {{":key"_L1, key}}));
    return row.next() ? row.value(0).toLongLong() : 0;
}

void CloseBook::matchPayment(const QString &line, const PaymentId &payment, Money amount)
{
    must(append({{.body = BankLineMatched{.line = line,
                      .what = BankMatchWhat::Payment,
                      .amount = amount,
                      .reason = u"by_hand"_s,
                      .customer = customer.id,
                      .payment = payment}}}));
}

void CloseBook::setAside(const QString &line, Money amount)
{
    must(append(
        {{.body = BankLineMatched{.line = line, .amount = amount, .reason = u"what the bank takes"_s}}}));
}

PaymentId CloseBook::receive(
    const QString &charge, Money amount, Money fee, const InvoiceId &invoice, QDate on)
{
    const PaymentId id(makeUuid7(clock.now()));
    {
        const ActingAs provider(*this, u"provider:stripe"_s);
        must(append({{.body = PaymentReceived{.payment = id,
                          .amount = amount,
                          .connection = stripe,
                          .method = u"Visa •••• 4242"_s,
                          .customer = customer.id},
                         .occurredAt = noon(on),
                         .externalKey = charge},
            {.body = GatewayBalanceMoved{.connection = stripe, .payment = id, .fee = fee},
                .occurredAt = noon(on),
                .externalKey = charge + u"/txn"_s}}));
    }
    must(allocateCredit(book, {.payment = id}, {{.invoice = invoice, .amount = amount}}, false, on, today()));
    return id;
}

GatewayMove CloseBook::moveOf(const QString &charge, Money amount, Money fee, QDate on)
{
    return {.line = {.transaction = charge + u"/txn"_s,
                .category = PayoutLine::Category::Payment,
                .word = u"charge"_s,
                .source = charge,
                .grossMinor = amount.minor(),
                .feeMinor = fee.minor(),
                .netMinor = amount.minor() - fee.minor()},
        .at = noon(on),
        .original = {}};
}

void CloseBook::pay(const Payout &sent, const QList<GatewayMove> &moves, QDate on)
{
    const ActingAs provider(*this, u"provider:stripe"_s);
    must(notePayout(book, {.payout = sent, .at = noon(on), .canBeExplained = true, .words = {}}));
    if (sent.isAutomatic)
        must(explainPayout(book, sent, moves));
}

MonthEvidence CloseBook::evidence()
{
    return {.month = february,
        .today = today(),
        .providers = {{.connection = stripe,
            .count = Completeness{.connection = stripe,
                .from = day(1),
                .to = day(28),
                .checkedAt = noon(QDate(2026, 3, 10))}}},
        .verdict = must(verifyLedger(database, scratch()))};
}

QStringList CloseBook::inTheWay(const MonthClose &close)
{
    QStringList codes;
    for (const CloseCheck &check : close.checks)
        if (check.isInTheWay())
            codes.append(check.code);
    return codes;
}

QStringList CloseBook::found(const MonthClose &close, const QString &check)
{
    QStringList codes;
    for (const CloseCheck &one : close.checks)
        if (one.code == check)
            for (const CloseFinding &finding : one.findings)
                codes.append(finding.code);
    return codes;
}

void CloseBook::plant(const QString &statement)
{
    checksItself = false;
    must(database.execute(statement));
}

} // namespace quittance
