#include "core/documents/customerLetters.h"

#include "core/documents/DocumentWords.h"
#include "core/domain/codeNames.h"

#include <array>
#include <map>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Column = ReportTable::Column;

constexpr int daysToPay = 10;

struct KindWord {
    QLatin1StringView kind; //!< Of StatementLine.
    Word word;
};

constexpr std::array kindWords{KindWord{"invoice"_L1, Word::Invoice},
    KindWord{"void"_L1, Word::InvoiceVoided}, KindWord{"credit_note"_L1, Word::CreditNote},
    KindWord{"payment"_L1, Word::Payment}, KindWord{"payment_reversed"_L1, Word::PaymentReturned},
    KindWord{"refund"_L1, Word::Refund}, KindWord{"refund_reversed"_L1, Word::RefundReturned},
    KindWord{"write_off"_L1, Word::WrittenOff}, KindWord{"write_off_reversed"_L1, Word::WriteOffTakenBack},
    KindWord{"settlement"_L1, Word::Settlement}};

QString kindText(const QString &kind, const DocumentWords &words)
{
    for (const KindWord &each : kindWords)
        if (each.kind == kind)
            return words(each.word);
    return kind;
}

bool isOfPayment(const QString &kind)
{
    return kind == "payment"_L1 || kind == "payment_reversed"_L1 || kind == "refund"_L1
        || kind == "refund_reversed"_L1;
}

//! A document's number, or how was paid: what was recorded by hand is a code.
QString referenceText(const StatementLine &line, const DocumentWords &words)
{
    const auto method = isOfPayment(line.kind) ? manualMethodFrom(line.reference) : std::nullopt;
    if (!method)
        return line.reference;
    switch (*method) {
    case ManualMethod::Bank:
        return words(Word::BankTransfer);
    case ManualMethod::Cash:
        return words(Word::Cash);
    case ManualMethod::Cheque:
        return words(Word::Cheque);
    case ManualMethod::Terminal:
        break;
    }
    return words(Word::CardTerminal);
}

//! One line for each currency: how old what is open is, and the credit beside it.
QString agesText(const Statement &statement, const DocumentWords &words)
{
    QStringList lines{words(Word::OpenByAge).arg(words.date(statement.to)) + u':'};
    for (const CurrencyStatement &part : statement.currencies) {
        const AgeingLine &ages = part.ageing;
        const auto text = [&](qint64 minor) { return words.amount(Money(minor, ages.currency)); };
        const auto in = [&](AgeBucket bucket) { return text(ages.minor[static_cast<size_t>(bucket)]); };
        lines.append(words(Word::Ages)
                         .arg(in(AgeBucket::Current), in(AgeBucket::Days1To30), in(AgeBucket::Days31To60),
                             in(AgeBucket::Days61To90), in(AgeBucket::Days90Plus), text(ages.credit)));
    }
    return lines.size() > 1 ? lines.join(u'\n') : QString();
}

} // namespace

LetterDocument reminderLetter(const LetterHead &head, const QList<OverdueItem> &items)
{
    const DocumentWords words(head.customer.language);
    ReportTable table{.columns = {{words(Word::Invoice), Column::Text}, {words(Word::Date), Column::Date},
                          {words(Word::DueDate), Column::Date}, {words(Word::DaysOverdue), Column::Number},
                          {words(Word::Amount), Column::Amount}, {words(Word::OpenAmount), Column::Amount}}};
    std::map<Currency, Money> sums;
    QStringList numbers;
    for (const OverdueItem &item : items) {
        numbers.append(item.number);
        table.rows.append(
            {item.number, item.issuedOn, item.dueOn, item.dueOn.daysTo(head.date), item.total, item.open});
        const auto [sum, isFirst] = sums.emplace(item.open.currency(), item.open);
        if (!isFirst)
            sum->second = sum->second + item.open;
    }
    const QString none;
    for (const auto &[currency, sum] : sums)
        table.totals.append({words(Word::AmountDue), none, none, none, none, sum});
    return {.company = head.company,
        .recipient = head.customer,
        .date = head.date,
        .subject = words(Word::ReminderSubject),
        .text
        = words(Word::ReminderText).arg(words.date(head.date), words.date(head.date.addDays(daysToPay))),
        .table = table,
        .payment = paymentRequestOf(
            head.company, numbers, sums.size() == 1 ? std::optional(sums.begin()->second) : std::nullopt),
        .closing = words(Word::ReminderClosing) + u"\n\n"_s + head.company.name,
        .createdAt = head.createdAt};
}

LetterDocument statementLetter(const LetterHead &head, const Statement &statement)
{
    const DocumentWords words(head.customer.language);
    ReportTable table{.columns = {{words(Word::Date), Column::Date}, {words(Word::Movement), Column::Text},
                          {words(Word::Reference), Column::Text}, {words(Word::Amount), Column::Amount},
                          {words(Word::Balance), Column::Amount}}};
    const QString none;
    std::optional<PaymentRequest> payment;
    for (const CurrencyStatement &part : statement.currencies) {
        // What is owed on balance: by now, unless the statement ends earlier.
        if (part.closing.isPositive()) {
            const bool isAll = statement.currencies.size() == 1 && statement.to >= head.date;
            payment = paymentRequestOf(head.company, {}, isAll ? std::optional(part.closing) : std::nullopt);
            payment->reference
                = u"%1 %2"_s.arg(words(Word::StatementOfAccount), words.shortDate(statement.to));
        }
        table.rows.append({statement.from, words(Word::OpeningBalance), none, none, part.opening});
        for (const StatementLine &line : part.lines)
            table.rows.append(
                {line.on, kindText(line.kind, words), referenceText(line, words), line.amount, line.balance});
        table.totals.append({statement.to, words(Word::ClosingBalance), none, none, part.closing});
    }
    return {.company = head.company,
        .recipient = head.customer,
        .date = head.date,
        .subject = words(Word::StatementOfAccount),
        .text = words(Word::FromTo).arg(words.date(statement.from), words.date(statement.to)),
        .table = table,
        .payment = payment,
        .closing = agesText(statement, words),
        .createdAt = head.createdAt};
}

} // namespace quittance
