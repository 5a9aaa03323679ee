#include "core/payments/bank/Mt940Reader.h"

#include "core/domain/checkDigits.h"
#include "core/domain/iban.h"
#include "core/payments/bank/mt940Details.h"
#include "core/payments/bank/mt940Values.h"

#include <QRegularExpression>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> outOfPlace(const Mt940Field &field)
{
    return brokenBankFile(u"field_order"_s, {.line = field.line}, u':' + field.tag + u':');
}

//! "00211/001" as "211/1"; a page 0 or none is not told.
QString statementNumber(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.trimmed().split(u'/')) {
        QString number = part;
        while (number.size() > 1 && number.startsWith(u'0'))
            number.remove(0, 1);
        if (parts.isEmpty() || number != "0"_L1)
            parts += number;
    }
    const QString number = parts.join(u'/');
    return number == "0"_L1 ? QString() : number;
}

} // namespace

Mt940Reader::Mt940Reader(
    BankBytes &bytes, const BankFileOptions &options, BankStatementSink &sink, BankFileFacts &facts)
    : m_fields(bytes, options.encoding)
    , m_options(options)
    , m_facts(facts)
    , m_tally(sink, facts)
{
    facts.dialect = BankDialect::Mt940;
    facts.version = u"MT940"_s;
}

Result<void> Mt940Reader::read()
{
    qint64 line = 0;
    while (true) {
        const Result<std::optional<Mt940Field>> field = m_fields.next();
        if (!field)
            return tl::unexpected(field.error());
        if (!*field)
            break;
        line = (*field)->line;
        if (const Result<void> taken = take(**field); !taken)
            return taken;
    }
    if (const Result<void> done = finish({.line = line}); !done)
        return done;
    if (m_facts.statements == 0)
        return brokenBankFile(u"cut_off"_s, {.line = line}, u":60F:"_s);
    return {};
}

Result<void> Mt940Reader::take(const Mt940Field &field)
{
    if (field.tag == "86"_L1)
        return takeDetails(field);
    if (const Result<void> told = tellMovement(); !told)
        return told;
    if (field.tag == "20"_L1 || field.tag == "-"_L1) {
        if (const Result<void> done = finish({.line = field.line}); !done)
            return done;
        m_begun = field.tag == "20"_L1;
        m_statement.id = field.lines.value(0).trimmed();
        return {};
    }
    if (field.tag == "25"_L1 || field.tag == "25P"_L1) {
        if (m_tally.isOpen() || !m_statement.account.isEmpty())
            return outOfPlace(field);
        m_statement.account = compactCode(field.lines.value(0));
        // Some banks put the currency behind an IBAN.
        static const QRegularExpression withCurrency(u"^([A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}?)/?([A-Z]{3})$"_s);
        const QRegularExpressionMatch match = withCurrency.match(m_statement.account);
        if (match.hasMatch() && Currency::find(match.capturedView(2)) && !checkedIban(m_statement.account))
            m_statement.account = match.captured(1);
        return {};
    }
    if (field.tag == "28C"_L1 || field.tag == "28"_L1) {
        m_statement.number = statementNumber(field.lines.value(0));
        return {};
    }
    if (field.tag == "60F"_L1 || field.tag == "60M"_L1)
        return takeOpening(field);
    if (field.tag == "61"_L1)
        return takeMovement(field);
    if (field.tag == "62F"_L1 || field.tag == "62M"_L1)
        return takeClosing(field);
    return {}; // Available balances and the like.
}

Result<void> Mt940Reader::takeOpening(const Mt940Field &field)
{
    if (m_tally.isOpen() || m_statement.opening)
        return outOfPlace(field);
    const Result<Mt940Balance> balance = Mt940Balance::from(field);
    if (!balance)
        return tl::unexpected(balance.error());
    if (m_statement.account.isEmpty())
        m_statement.account = compactCode(m_options.account);
    if (m_statement.account.isEmpty())
        return brokenBankFile(u"account_missing"_s, {.line = field.line}, u":25:"_s);
    m_statement.opening = balance->amount;
    m_statement.currency = balance->amount.currency();
    return m_tally.begin(m_statement);
}

Result<void> Mt940Reader::takeMovement(const Mt940Field &field)
{
    if (!m_tally.isOpen())
        return outOfPlace(field);
    const Result<std::optional<BankLine>> movement = mt940Movement(field, m_statement.currency);
    if (!movement)
        return tl::unexpected(movement.error());
    if (!*movement)
        ++m_facts.announced;
    m_movement = *movement;
    return {};
}

Result<void> Mt940Reader::takeDetails(const Mt940Field &field)
{
    // Behind the closing balance it is about the statement; of an expected movement nothing is told.
    if (!m_movement)
        return {};
    readMt940Details(field.lines, *m_movement);
    return tellMovement();
}

Result<void> Mt940Reader::tellMovement()
{
    if (!m_movement)
        return {};
    const BankLine line = *m_movement;
    m_movement.reset();
    return m_tally.line(line);
}

Result<void> Mt940Reader::takeClosing(const Mt940Field &field)
{
    if (!m_tally.isOpen())
        return outOfPlace(field);
    const Result<Mt940Balance> balance = Mt940Balance::from(field);
    if (!balance)
        return tl::unexpected(balance.error());
    m_statement.closing = balance->amount;
    m_statement.through = balance->on;
    return m_tally.end(m_statement, {.line = field.line}, u':' + field.tag + u':');
}

Result<void> Mt940Reader::finish(const BankPlace &place)
{
    if (const Result<void> told = tellMovement(); !told)
        return told;
    if (m_begun && !m_statement.closing)
        return brokenBankFile(u"cut_off"_s, place, m_tally.isOpen() ? u":62F:"_s : u":60F:"_s);
    if (m_tally.isOpen())
        return brokenBankFile(u"cut_off"_s, place, u":62F:"_s);
    m_statement = BankStatement();
    m_begun = false;
    return {};
}

} // namespace quittance
