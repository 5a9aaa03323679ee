#include "app/cli/commands.h"

#include "app/cli/inputs.h"
#include "core/domain/Decimal.h"
#include "core/domain/codeNames.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Goes on with the one document the first word names.
void findDocument(Session &session, std::function<void(const InvoiceId &)> next)
{
    session.then(session.book().invoices().find(session.word(0)), std::move(next));
}

void carryOut(Session &session, const ApprovalMatter &matter)
{
    session.then(session.book().invoices().carryOut(matter),
        [&session](const CommandOutcome &outcome) { finishWith(session, outcome); });
}

//! "2" is the whole second line, "2=1.5" one and a half of it.
Result<CreditedLine> creditedLineFrom(const QString &word)
{
    bool isNumber = false;
    const int line = word.section(u'=', 0, 0).toInt(&isNumber);
    if (!isNumber || line < 1)
        return invalid(u"usage.line"_s, u"--line"_s, word);
    if (!word.contains(u'='))
        return CreditedLine{.line = line - 1, .quantity = 0};
    const QString text = word.section(u'=', 1);
    const Result<qint64> quantity = parseDecimal(text, quantityDecimals);
    if (!quantity)
        return invalid(quantity.error().rule, u"quantity"_s, text);
    if (*quantity <= 0)
        return invalid(u"credit.quantity"_s, u"quantity"_s, text);
    return CreditedLine{.line = line - 1, .quantity = *quantity};
}

Result<QList<CreditedLine>> creditedLines(const QStringList &words)
{
    QList<CreditedLine> lines;
    for (const QString &word : words) {
        const Result<CreditedLine> line = creditedLineFrom(word);
        if (!line)
            return fail(line.error());
        lines.append(*line);
    }
    return lines;
}

//! --amount in the document's currency; zero stands for everything that is open.
Result<Money> writeOffAmount(const Session &session, Currency currency)
{
    if (!session.arguments().has(u"amount"_s))
        return Money(0, currency);
    return Money::parse(session.arguments().value(u"amount"_s), currency)
        .and_then([](Money amount) -> Result<Money> {
            if (!amount.isPositive())
                return invalid(u"money.not_positive"_s, u"amount"_s, amount.text());
            return amount;
        });
}

} // namespace

void invoicesVoid(Session &session)
{
    const Result<QDate> on = dateOption(session, u"date"_s);
    if (!on)
        return session.fail(on.error());
    findDocument(session, [&session, on = *on](const InvoiceId &id) {
        carryOut(session,
            {.what = ApprovalMatter::What::Void,
                .invoice = id,
                .source = {},
                .reason = session.arguments().value(u"reason"_s),
                .on = on});
    });
}

void invoicesWriteOff(Session &session)
{
    const QString word = session.arguments().value(u"cause"_s, codeOf(WriteOffCause::BadDebt));
    const auto cause = writeOffCauseFrom(word);
    const Result<QDate> on = dateOption(session, u"date"_s);
    if (!on)
        return session.fail(on.error());
    if (!cause || *cause == WriteOffCause::Shortfall) // That one is for payments that are a little short.
        return session.fail(invalid(u"usage.choice"_s, u"--cause"_s, word).value());
    findDocument(session, [&session, on = *on, cause = *cause](const InvoiceId &id) {
        session.then(
            session.book().invoices().detail(id), [&session, on, cause](const InvoiceDetail &detail) {
                const Result<Money> amount = writeOffAmount(session, detail.row.total.currency());
                if (!amount)
                    return session.fail(amount.error());
                carryOut(session,
                    {.what = ApprovalMatter::What::WriteOff,
                        .invoice = detail.row.id,
                        .source = {},
                        .amount = *amount,
                        .cause = cause,
                        .connection = {},
                        .reason = session.arguments().value(u"reason"_s),
                        .on = on});
            });
    });
}

void invoicesCorrect(Session &session)
{
    const Result<QDate> on = dateOption(session, u"date"_s);
    if (!on)
        return session.fail(on.error());
    findDocument(session, [&session, on = *on](const InvoiceId &id) {
        session.then(session.book().invoices().correct({.invoice = id,
                         .lines = {},
                         .reason = session.arguments().value(u"reason"_s),
                         .on = on,
                         .today = {}}),
            [&session](const CommandOutcome &outcome) { finishWith(session, outcome); });
    });
}

void invoicesCredit(Session &session)
{
    const Result<QDate> on = dateOption(session, u"date"_s);
    const Result<QList<CreditedLine>> lines = creditedLines(session.arguments().options.value(u"line"_s));
    if (!on || !lines)
        return session.fail(on ? lines.error() : on.error());
    findDocument(session, [&session, on = *on, lines = *lines](const InvoiceId &id) {
        session.then(session.book().invoices().credit({.invoice = id,
                         .lines = lines,
                         .reason = session.arguments().value(u"reason"_s),
                         .on = on,
                         .today = {}}),
            [&session](const CommandOutcome &outcome) { finishWith(session, outcome); });
    });
}

} // namespace quittance
