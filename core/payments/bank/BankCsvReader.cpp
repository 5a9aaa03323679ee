#include "core/payments/bank/BankCsvReader.h"

#include "core/domain/CheckedSum.h"
#include "core/domain/checkDigits.h"
#include "core/formats/CsvNumbers.h"
#include "core/payments/bank/referenceInText.h"
#include "core/payments/bank/toldReference.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostStatuses = 50;

BankPlace placeOf(const BankCsvRow &row)
{
    return {.line = row.line};
}

//! "1.190,00" or "1,190.00" with a sign at either end.
Result<Money> csvMoney(QString text, bool decimalComma, Currency currency)
{
    if (text.startsWith(u'+'))
        text = text.mid(1).trimmed();
    if (text.endsWith(u'-'))
        text = u'-' + text.chopped(1).trimmed();
    CsvNumbers numbers;
    numbers.notice(decimalComma ? u"0,5"_s : u"0.5"_s);
    const Result<QString> plain = numbers.plain(text);
    if (!plain)
        return tl::unexpected(plain.error());
    return Money::parse(*plain, currency);
}

bool isSum(Money a, Money b, Money sum)
{
    return CheckedSum(a.minor()).add(b.minor()).value() == sum.minor();
}

} // namespace

BankCsvReader::BankCsvReader(BankBytes &bytes, const BankCsvProfile &profile, const BankFileOptions &options,
    BankStatementSink &sink, BankFileFacts &facts)
    : m_rows(bytes, profile.delimiter, profile.encoding)
    , m_profile(profile)
    , m_options(options)
    , m_facts(facts)
    , m_tally(sink, facts)
{
    facts.dialect = BankDialect::Csv;
    facts.version = u"CSV"_s;
}

Result<void> BankCsvReader::read()
{
    if (const Result<void> usable = checkProfile(m_profile); !usable)
        return usable;
    if (m_profile.headerRow == 0)
        if (const Result<void> found = findColumns({}); !found)
            return found;
    int number = 0;
    while (true) {
        const Result<std::optional<BankCsvRow>> row = m_rows.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        ++number;
        Result<void> taken;
        if (number == m_profile.headerRow)
            taken = findColumns(**row);
        else if (number > m_profile.headerRow)
            taken = take(**row);
        if (!taken)
            return taken;
    }
    if (number < m_profile.headerRow)
        return brokenBankFile(u"column_missing"_s, {}, codeOf(BankCsvField::BookedOn));
    if (!m_tally.isOpen())
        return brokenBankFile(u"empty"_s, {}, u"rows"_s);
    if (m_balance && m_hasAllBalances) {
        // Where both hold, no balance tells them apart.
        const Money balance = m_canRise ? *m_firstBalance : *m_balance;
        const Money amount = m_canRise ? *m_firstAmount : *m_amount;
        m_statement.opening = balance - amount;
        m_statement.closing = m_canRise ? m_balance : m_firstBalance;
    }
    return m_tally.end(m_statement, {}, codeOf(BankCsvField::Balance));
}

Result<void> BankCsvReader::findColumns(const BankCsvRow &header)
{
    m_width = header.cells.size();
    for (const auto &[field, names] : m_profile.columns)
        for (const QString &name : names) {
            qsizetype at = -1;
            for (qsizetype i = 0; i < header.cells.size() && at < 0; ++i)
                if (header.cells[i].compare(name, Qt::CaseInsensitive) == 0)
                    at = i;
            if (at < 0 && name.startsWith(u'#'))
                at = name.mid(1).toInt() - 1;
            if (at < 0 || (m_width > 0 && at >= m_width))
                return brokenBankFile(u"column_missing"_s, placeOf(header), codeOf(field), name);
            m_columns[field].append(static_cast<int>(at));
        }
    return {};
}

QString BankCsvReader::text(const BankCsvRow &row, BankCsvField field) const
{
    const auto found = m_columns.find(field);
    if (found == m_columns.end())
        return {};
    QStringList parts;
    for (const int column : found->second)
        if (const QString part = row.cells.value(column).simplified(); !part.isEmpty())
            parts += part;
    return parts.join(u' ');
}

Result<QDate> BankCsvReader::date(const BankCsvRow &row, BankCsvField field) const
{
    const QString written = text(row, field);
    const QDate day = dateByFormat(written, m_profile.dateFormat);
    if (!day.isValid())
        return brokenBankFile(u"date_malformed"_s, placeOf(row), codeOf(field), written);
    return day;
}

Result<Money> BankCsvReader::number(const BankCsvRow &row, BankCsvField field) const
{
    const QString written = text(row, field);
    const Result<Money> money = csvMoney(written, m_profile.decimalComma, m_statement.currency);
    if (!money)
        return brokenBankFile(u"amount_malformed"_s, placeOf(row), codeOf(field), written);
    return *money;
}

Result<Money> BankCsvReader::amountOf(const BankCsvRow &row) const
{
    const auto isThere = [&](BankCsvField field) { return !text(row, field).isEmpty(); };
    if (isThere(BankCsvField::Amount))
        return number(row, BankCsvField::Amount);
    std::optional<Money> amount;
    for (const BankCsvField field : {BankCsvField::Debit, BankCsvField::Credit}) {
        if (!isThere(field))
            continue;
        const Result<Money> size = number(row, field);
        if (!size)
            return size;
        if (size->isZero() && (isThere(BankCsvField::Debit) && isThere(BankCsvField::Credit)))
            continue; // "0.00" on the side where nothing moved.
        if (amount || (field == BankCsvField::Credit && size->isNegative()))
            return brokenBankFile(u"amount_malformed"_s, placeOf(row), codeOf(field), text(row, field));
        amount = field == BankCsvField::Debit && !size->isNegative() ? -*size : *size;
    }
    if (amount)
        return *amount;
    if (isThere(BankCsvField::Debit) && isThere(BankCsvField::Credit))
        return Money(0, m_statement.currency);
    return brokenBankFile(u"field_missing"_s, placeOf(row), codeOf(BankCsvField::Amount));
}

bool BankCsvReader::isAnnounced(const BankCsvRow &row) const
{
    const QString status = text(row, BankCsvField::Status);
    return std::ranges::any_of(m_profile.announcedWords,
        [&](const QString &word) { return !word.isEmpty() && status.contains(word, Qt::CaseInsensitive); });
}

Result<void> BankCsvReader::begin(const BankCsvRow &row)
{
    const auto chosen = [](const QString &inFile, const QString &inProfile, const QString &otherwise) {
        return !inFile.isEmpty() ? inFile : !inProfile.isEmpty() ? inProfile : otherwise;
    };
    m_statement.account
        = compactCode(chosen(text(row, BankCsvField::Account), m_profile.account, m_options.account));
    if (m_statement.account.isEmpty())
        return brokenBankFile(u"account_missing"_s, placeOf(row), codeOf(BankCsvField::Account));
    const QString code = text(row, BankCsvField::Currency);
    std::optional<Currency> currency = Currency::find(code);
    if (!currency && !code.isEmpty())
        return brokenBankFile(u"currency_unknown"_s, placeOf(row), codeOf(BankCsvField::Currency), code);
    if (!currency)
        currency = m_profile.currency ? m_profile.currency : m_options.currency;
    if (!currency)
        return brokenBankFile(u"currency_missing"_s, placeOf(row), codeOf(BankCsvField::Currency));
    m_statement.currency = *currency;
    return m_tally.begin(m_statement);
}

//! A row without a line end may have lost its end: a number there must have all of its decimals.
Result<void> BankCsvReader::checkWhole(const BankCsvRow &row)
{
    if (row.isClosed)
        return {};
    m_tally.warn(u"bank_file.last_line_open"_s, row.line, {});
    if (row.lastIsQuoted)
        return {};
    const int last = static_cast<int>(row.cells.size()) - 1;
    for (const BankCsvField field :
        {BankCsvField::Amount, BankCsvField::Debit, BankCsvField::Credit, BankCsvField::Balance}) {
        const auto found = m_columns.find(field);
        if (found == m_columns.end() || !found->second.contains(last))
            continue;
        const QString written = row.cells.back();
        const qsizetype sign = written.lastIndexOf(m_profile.decimalComma ? u',' : u'.');
        const int decimals = m_statement.currency.decimals();
        const bool isWhole = decimals > 0 && sign >= 0 && written.size() - sign - 1 >= decimals;
        if (!written.isEmpty() && !isWhole)
            return brokenBankFile(u"cut_off"_s, placeOf(row), codeOf(field), written);
    }
    // Half of "vorgemerkt" would make a booking of it.
    const auto status = m_columns.find(BankCsvField::Status);
    if (status != m_columns.end() && status->second.contains(last) && !m_statuses.contains(row.cells.back()))
        return brokenBankFile(u"cut_off"_s, placeOf(row), codeOf(BankCsvField::Status), row.cells.back());
    return {};
}

//! Holds the balance after a movement against the one in the row before. Some banks tell it for the last
//! movement of a day only: nothing follows from that.
Result<void> BankCsvReader::follow(const BankCsvRow &row, Money amount)
{
    m_hasAllBalances = m_hasAllBalances && !text(row, BankCsvField::Balance).isEmpty();
    if (!m_hasAllBalances)
        return {};
    const Result<Money> balance = number(row, BankCsvField::Balance);
    if (!balance)
        return tl::unexpected(balance.error());
    if (!m_balance) {
        m_firstBalance = *balance;
        m_firstAmount = amount;
    } else {
        m_canRise = m_canRise && isSum(*m_balance, amount, *balance);
        m_canFall = m_canFall && isSum(*balance, *m_amount, *m_balance);
        if (!m_canRise && !m_canFall)
            return brokenBankFile(u"balance_differs"_s, placeOf(row), codeOf(BankCsvField::Balance),
                text(row, BankCsvField::Balance));
    }
    m_balance = *balance;
    m_amount = amount;
    return {};
}

//! All rows are of one account, in one currency.
Result<void> BankCsvReader::checkSame(const BankCsvRow &row) const
{
    const QString account = compactCode(text(row, BankCsvField::Account));
    if (!account.isEmpty() && account != m_statement.account)
        return brokenBankFile(u"account_changes"_s, placeOf(row), codeOf(BankCsvField::Account), account);
    const QString currency = text(row, BankCsvField::Currency);
    if (!currency.isEmpty() && Currency::find(currency) != m_statement.currency)
        return brokenBankFile(u"currency_differs"_s, placeOf(row), codeOf(BankCsvField::Currency), currency);
    return {};
}

Result<BankLine> BankCsvReader::lineOf(const BankCsvRow &row) const
{
    BankLine line;
    const Result<QDate> booked = date(row, BankCsvField::BookedOn);
    if (!booked)
        return tl::unexpected(booked.error());
    line.bookedOn = *booked;
    if (!text(row, BankCsvField::ValueOn).isEmpty()) {
        const Result<QDate> value = date(row, BankCsvField::ValueOn);
        if (!value)
            return tl::unexpected(value.error());
        line.valueOn = *value;
    }
    const Result<Money> amount = amountOf(row);
    if (!amount)
        return tl::unexpected(amount.error());
    line.amount = *amount;
    line.bankReference = toldReference(text(row, BankCsvField::BankReference));
    line.payer = text(row, BankCsvField::Payer);
    line.payerAccount = compactCode(text(row, BankCsvField::PayerAccount));
    line.payerBank = compactCode(text(row, BankCsvField::PayerBank));
    line.endToEndId = toldReference(text(row, BankCsvField::Reference));
    line.mandate = text(row, BankCsvField::Mandate);
    line.purpose = text(row, BankCsvField::Purpose);
    line.code = text(row, BankCsvField::Code);
    line.creditorReference = referenceInText(line.purpose);
    if (line.creditorReference.isEmpty())
        line.creditorReference = referenceInText(line.endToEndId);
    line.place = static_cast<int>(std::min<qint64>(row.line, std::numeric_limits<int>::max()));
    return line;
}

Result<void> BankCsvReader::take(const BankCsvRow &row)
{
    if (m_width == 0)
        m_width = row.cells.size();
    QStringList beyond = row.cells.mid(m_width);
    beyond.removeAll(QString());
    if (row.cells.size() < m_width || !beyond.isEmpty())
        return brokenBankFile(u"cell_count"_s, placeOf(row), {}, QString::number(row.cells.size()));
    if (const Result<void> whole = checkWhole(row); !whole)
        return whole;
    if (const QString status = text(row, BankCsvField::Status); m_statuses.size() < mostStatuses)
        m_statuses.insert(status);
    if (isAnnounced(row)) {
        ++m_facts.announced;
        return {};
    }
    const Result<void> known = m_tally.isOpen() ? checkSame(row) : begin(row);
    if (!known)
        return known;
    const Result<BankLine> line = lineOf(row);
    if (!line)
        return tl::unexpected(line.error());
    if (const Result<void> follows = follow(row, line->amount); !follows)
        return follows;
    return m_tally.line(*line);
}

} // namespace quittance
