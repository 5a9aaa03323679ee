#include "core/formats/PaymentCsv.h"

#include "core/domain/emailShape.h"
#include "core/formats/CsvDates.h"
#include "core/formats/CsvNumbers.h"
#include "core/formats/MappedTable.h"

#include <QRegularExpression>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! How the numbers and dates of the file are written.
struct Forms {
    CsvNumbers numbers;
    CsvDates dates;
};

//! The problems are of the file, not of one row.
QList<ImportProblem> settleForms(const MappedTable &table, Forms &forms)
{
    QList<ImportProblem> problems;
    for (const CsvRow &row : table.rows()) {
        for (const QString &key : {u"amount"_s, u"refunded"_s}) {
            const bool fine = !forms.numbers.contradictory();
            forms.numbers.notice(table.cell(row, key));
            if (fine && forms.numbers.contradictory())
                problems.append(table.problem(row, key, u"csv.decimal_mixed"_s));
        }
        const bool fine = !forms.dates.contradictory();
        forms.dates.notice(table.cell(row, u"date"_s));
        if (fine && forms.dates.contradictory())
            problems.append(table.problem(row, u"date"_s, u"csv.date_mixed"_s));
    }
    return problems;
}

enum class Verdict : quint8 { Payment, Other, Refunded, Unknown };

bool isOneOf(QStringView word, QLatin1StringView words)
{
    return QString(words).split(u' ').contains(word);
}

Verdict verdictOfStatus(const QString &status)
{
    const QString word = simpleHeader(status);
    if (isOneOf(word,
            "paid succeeded success successful complete completed captured received applied unapplied "
            "partiallyunapplied partiallyapplied deposited notdeposited closed reconciled cleared authorised "
            "settled"_L1))
        return Verdict::Payment;
    if (isOneOf(word,
            "failed pending canceled cancelled incomplete uncaptured requiresaction requirespaymentmethod "
            "requiresconfirmation requirescapture processing blocked declined void voided deleted draft "
            "expired"_L1))
        return Verdict::Other;
    if (isOneOf(word, "refunded partiallyrefunded partialrefund disputed chargeback lost reversed"_L1))
        return Verdict::Refunded;
    return Verdict::Unknown;
}

Verdict verdictOfKind(const QString &kind)
{
    const QString word = simpleHeader(kind);
    if (isOneOf(word, "payment paymentreceived receivepayment receivedpayment customerpayment charge"_L1))
        return Verdict::Payment;
    if (isOneOf(word,
            "invoice salesinvoice creditmemo creditnote estimate quote salesreceipt refund refundreceipt "
            "bill billpayment expense deposit transfer journalentry timecharge statementcharge statement "
            "purchaseorder payout fee adjustment"_L1))
        return Verdict::Other;
    return Verdict::Unknown;
}

class PaymentRowReader
{
public:
    PaymentRowReader(const MappedTable &table, const Forms &forms, std::optional<Currency> currency,
        const CsvRow &row, QList<ImportProblem> &problems)
        : m_table(table)
        , m_forms(forms)
        , m_currency(currency)
        , m_row(row)
        , m_problems(problems)
    {
    }

    //! Whether the row says of itself that it is no payment, or one that has not arrived.
    bool isOther() const
    {
        return verdict(u"kind"_s, verdictOfKind) == Verdict::Other
            || verdict(u"status"_s, verdictOfStatus) == Verdict::Other;
    }

    std::optional<ImportedPayment> read()
    {
        const qsizetype before = m_problems.size();
        if (const std::optional<ImportProblem> tooMany = m_table.tooManyCells(m_row)) {
            m_problems.append(*tooMany);
            return std::nullopt;
        }
        readVerdicts();
        readDateAndMoney();
        m_made.line = m_row.line;
        m_made.method = cell(u"method"_s);
        m_made.reference = cell(u"reference"_s);
        m_made.payer = cell(u"customer"_s);
        m_made.externalId = cell(u"external_id"_s);
        m_made.email = cell(u"email"_s);
        if (!m_made.email.isEmpty() && !looksLikeEmail(m_made.email))
            complain(u"email"_s, u"csv.email_malformed"_s);
        static const QRegularExpression dividers(u"[,;|\\n]"_s);
        for (const QString &part : cell(u"invoices"_s).split(dividers))
            if (const QString number = part.trimmed(); !number.isEmpty() && !m_made.invoices.contains(number))
                m_made.invoices.append(number);
        return m_problems.size() > before ? std::nullopt : std::optional(m_made);
    }

private:
    QString cell(const QString &key) const { return m_table.cell(m_row, key); }
    void complain(const QString &key, const QString &rule)
    {
        m_problems.append(m_table.problem(m_row, key, rule));
    }
    Verdict verdict(const QString &key, Verdict (*of)(const QString &)) const
    {
        const QString text = cell(key);
        return text.isEmpty() ? Verdict::Payment : of(text);
    }

    void readVerdicts()
    {
        if (verdict(u"kind"_s, verdictOfKind) == Verdict::Unknown)
            complain(u"kind"_s, u"csv.type_unknown"_s);
        const Verdict status = verdict(u"status"_s, verdictOfStatus);
        if (status == Verdict::Unknown)
            complain(u"status"_s, u"csv.status_unknown"_s);
        if (status == Verdict::Refunded)
            complain(u"status"_s, u"csv.payment_refunded"_s);
    }

    void readDateAndMoney()
    {
        const Result<QDate> date = m_forms.dates.date(cell(u"date"_s));
        if (!date)
            complain(u"date"_s, cell(u"date"_s).isEmpty() ? u"csv.value_missing"_s : date.error().rule);
        m_made.receivedOn = date.value_or(QDate());
        const QString code = cell(u"currency"_s);
        const std::optional<Currency> currency = code.isEmpty() ? m_currency : Currency::find(code);
        if (!currency) {
            complain(u"currency"_s, code.isEmpty() ? u"csv.value_missing"_s : u"csv.currency_unknown"_s);
            return;
        }
        const std::optional<Money> amount = money(u"amount"_s, *currency);
        if (amount && !amount->isPositive())
            complain(u"amount"_s, u"money.not_positive"_s);
        m_made.amount = amount.value_or(Money(0, *currency));
        if (cell(u"refunded"_s).isEmpty())
            return;
        const std::optional<Money> refunded = money(u"refunded"_s, *currency);
        if (refunded && !refunded->isZero())
            complain(u"refunded"_s, u"csv.payment_refunded"_s);
    }

    std::optional<Money> money(const QString &key, Currency currency)
    {
        const QString text = cell(key);
        if (text.isEmpty()) {
            complain(key, u"csv.value_missing"_s);
            return std::nullopt;
        }
        const Result<Money> read = m_forms.numbers.plain(text).and_then(
            [&](const QString &plain) { return Money::parse(plain, currency); });
        if (!read) {
            complain(key, read.error().rule);
            return std::nullopt;
        }
        return *read;
    }

    const MappedTable &m_table;
    const Forms &m_forms;
    std::optional<Currency> m_currency;
    const CsvRow &m_row;
    QList<ImportProblem> &m_problems;
    ImportedPayment m_made;
};

} // namespace

Result<ImportedPayments> readPaymentCsv(
    const QByteArray &bytes, const ColumnMapping &mapping, std::optional<Currency> currency)
{
    const Result<MappedTable> table
        = MappedTable::read(bytes, CsvKind::Payments, mapping, neededFields(CsvKind::Payments));
    if (!table)
        return tl::unexpected(table.error());
    if (!currency && !table->has(u"currency"_s))
        return invalid(u"csv.column_missing"_s, importFieldTitle(CsvKind::Payments, u"currency"_s), {});
    ImportedPayments found;
    Forms forms;
    found.problems = settleForms(*table, forms);
    if (!found.problems.isEmpty()) { // Nothing of it can be read safely.
        found.refused = table->rows().size();
        return found;
    }
    std::map<QString, qsizetype> rowsOf;
    for (const CsvRow &row : table->rows())
        ++rowsOf[table->cell(row, u"external_id"_s)];
    for (const CsvRow &row : table->rows()) {
        PaymentRowReader reader(*table, forms, currency, row, found.problems);
        if (reader.isOther()) {
            ++found.skipped;
            continue;
        }
        std::optional<ImportedPayment> payment = reader.read();
        // The same payment again, or one payment in parts? Only a person can say.
        if (payment && !payment->externalId.isEmpty() && rowsOf[payment->externalId] > 1) {
            found.problems.append(table->problem(row, u"external_id"_s, u"csv.payment_twice"_s));
            payment.reset();
        }
        if (payment)
            found.payments.append(*std::move(payment));
        else
            ++found.refused;
    }
    return found;
}

} // namespace quittance
