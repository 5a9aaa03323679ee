#include "core/payments/bank/CamtReader.h"

#include "core/domain/checkDigits.h"
#include "core/payments/bank/camtValues.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QLatin1StringView element;
    QLatin1StringView statement;
    BankDialect dialect;
    QLatin1StringView name;
};

constexpr auto messages = std::to_array<Message>({
    {"BkToCstmrStmt"_L1, "Stmt"_L1, BankDialect::Camt053, "camt.053"_L1},
    {"BkToCstmrAcctRpt"_L1, "Rpt"_L1, BankDialect::Camt052, "camt.052"_L1},
    {"BkToCstmrDbtCdtNtfctn"_L1, "Ntfctn"_L1, BankDialect::Camt054, "camt.054"_L1},
});

//! Null where it is none of ours.
const Message *messageNamed(QStringView element)
{
    const auto found
        = std::ranges::find_if(messages, [element](const Message &each) { return each.element == element; });
    return found == messages.end() ? nullptr : &*found;
}

QString withoutZeros(QString number)
{
    while (number.size() > 1 && number.startsWith(u'0'))
        number.remove(0, 1);
    return number;
}

} // namespace

CamtReader::CamtReader(
    BoundedXml &xml, const BankFileOptions &options, BankStatementSink &sink, BankFileFacts &facts)
    : m_device(xml)
    , m_options(options)
    , m_facts(facts)
    , m_tally(sink, facts)
    , m_xml(&xml)
{
}

Result<void> CamtReader::wellFormed() const
{
    if (m_device.trouble())
        return fail(*m_device.trouble());
    if (!m_xml.hasError())
        return {};
    const BankPlace place{.line = m_xml.lineNumber(), .entry = m_entry};
    if (m_xml.error() == QXmlStreamReader::CustomError)
        return brokenBankFile(m_xml.errorString(), place, {});
    Error error = brokenBankFile(
        m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError ? u"cut_off"_s : u"malformed"_s, place,
        {})
                      .value();
    error.detail = m_xml.errorString();
    return fail(error);
}

bool CamtReader::toNextChild()
{
    while (!m_xml.atEnd()) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token == QXmlStreamReader::StartElement)
            return true;
        if (token == QXmlStreamReader::EndElement)
            return false;
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
            m_xml.raiseError(u"doctype_refused"_s);
    }
    return false;
}

Result<void> CamtReader::read()
{
    if (!toNextChild()) {
        if (const Result<void> whole = wellFormed(); !whole)
            return whole;
        return brokenBankFile(u"not_a_statement"_s, {}, u"root"_s);
    }
    const QString root = m_xml.name().toString();
    const QString nameSpace = m_xml.namespaceUri().toString();
    const Message *message = messageNamed(m_xml.name());
    if (!message && root == "Document"_L1 && toNextChild())
        message = messageNamed(m_xml.name());
    if (const Result<void> whole = wellFormed(); !whole)
        return whole;
    if (!message)
        return brokenBankFile(u"not_a_statement"_s, {.line = m_xml.lineNumber()}, u"root"_s,
            root == "Document"_L1 ? m_xml.name().toString() : root);
    m_facts.dialect = message->dialect;
    m_facts.version = message->name;
    if (const qsizetype at = nameSpace.lastIndexOf(message->name); at >= 0)
        m_facts.version = nameSpace.mid(at, 15); // camt.053.001.08
    if (const Result<void> done = readMessage(); !done)
        return done;
    while (!m_xml.atEnd()) // What follows must be XML, too.
        if (m_xml.readNext() == QXmlStreamReader::StartElement)
            XmlPiece::read(m_xml);
    if (const Result<void> whole = wellFormed(); !whole)
        return whole;
    if (m_facts.statements == 0)
        return brokenBankFile(u"not_a_statement"_s, {.line = m_xml.lineNumber()}, message->statement);
    return {};
}

Result<void> CamtReader::readMessage()
{
    const auto message = std::ranges::find(messages, m_facts.dialect, &Message::dialect);
    Q_ASSERT(message != messages.end());
    while (toNextChild()) {
        if (m_xml.name() != message->statement) {
            XmlPiece::read(m_xml); // The group's head says nothing that the statements do not.
            continue;
        }
        if (const Result<void> read = readStatement(); !read)
            return read;
    }
    return wellFormed();
}

Result<void> CamtReader::readStatement()
{
    const qint64 line = m_xml.lineNumber();
    m_statement = {.isIntraday = m_facts.dialect != BankDialect::Camt053};
    m_currency.reset();
    m_hasExactOpening = false;
    m_closingLine = line;
    m_controls.reset();
    while (toNextChild()) {
        if (m_xml.name() == "Ntry"_L1) {
            if (const Result<void> read = readEntry(); !read)
                return read;
            continue;
        }
        const XmlPiece child = XmlPiece::read(m_xml);
        if (const Result<void> whole = wellFormed(); !whole)
            return whole;
        if (const Result<void> taken = takeHead(child); !taken)
            return taken;
    }
    if (const Result<void> whole = wellFormed(); !whole)
        return whole;
    if (!m_tally.isOpen())
        if (const Result<void> begun = begin(line); !begun)
            return begun;
    return endStatement();
}

Result<void> CamtReader::takeHead(const XmlPiece &child)
{
    if (m_tally.isOpen() && child.name != "AddtlStmtInf"_L1 && child.name != "AddtlRptInf"_L1
        && child.name != "AddtlNtfctnInf"_L1)
        return brokenBankFile(u"field_order"_s, {.line = child.line}, child.name);
    if (child.name == "Id"_L1) {
        m_statement.id = child.text.trimmed();
    } else if (child.name == "ElctrncSeqNb"_L1) {
        m_statement.number = withoutZeros(child.text.trimmed());
    } else if (child.name == "LglSeqNb"_L1) {
        if (m_statement.number.isEmpty())
            m_statement.number = withoutZeros(child.text.trimmed());
    } else if (child.name == "FrToDt"_L1) {
        m_statement.from = QDate::fromString(child.textAt(u"FrDtTm").left(10), Qt::ISODate);
        m_statement.through = QDate::fromString(child.textAt(u"ToDtTm").left(10), Qt::ISODate);
    } else if (child.name == "Acct"_L1) {
        const QString iban = child.textAt(u"Id/IBAN");
        m_statement.account = compactCode(iban.isEmpty() ? child.textAt(u"Id/Othr/Id") : iban);
        if (const QString code = child.textAt(u"Ccy"); !code.isEmpty()) {
            m_currency = Currency::find(code);
            if (!m_currency)
                return brokenBankFile(u"currency_unknown"_s, {.line = child.line}, u"Ccy"_s, code);
        }
    } else if (child.name == "Bal"_L1) {
        return takeBalance(child);
    } else if (child.name == "TxsSummry"_L1) {
        const std::optional<Currency> currency = m_currency ? m_currency : m_options.currency;
        m_controls.emplace();
        if (currency)
            return m_controls->take(child, *currency);
    }
    return {};
}

Result<void> CamtReader::takeBalance(const XmlPiece &balance)
{
    const QString kind = balance.textAt(u"Tp/CdOrPrtry/Cd");
    const bool opens = kind == "OPBD"_L1 || kind == "PRCD"_L1;
    if (!opens && kind != "CLBD"_L1)
        return {};
    const XmlPiece *element = balance.find(u"Amt");
    if (!element)
        return brokenBankFile(u"field_missing"_s, {.line = balance.line}, u"Bal/Amt"_s);
    const Result<Money> size = camtAmount(*element, 0);
    if (!size)
        return tl::unexpected(size.error());
    const Result<int> sign = camtSign(balance, 0);
    if (!sign)
        return tl::unexpected(sign.error());
    const Result<QDate> day = camtDate(balance.find(u"Dt"), 0);
    if (!day)
        return tl::unexpected(day.error());
    const Money amount = *sign < 0 ? -*size : *size;
    if (!m_currency)
        m_currency = amount.currency();
    if (amount.currency() != *m_currency)
        return brokenBankFile(
            u"currency_differs"_s, {.line = balance.line}, u"Bal"_s, amount.currency().text());
    if (!opens) {
        if (m_statement.closing && *m_statement.closing != amount)
            return brokenBankFile(u"balance_differs"_s, {.line = balance.line}, u"CLBD"_s, amount.text());
        m_statement.closing = amount;
        m_closingLine = balance.line;
        if (!m_statement.through.isValid())
            m_statement.through = *day;
    } else if (kind == "OPBD"_L1) {
        if (m_hasExactOpening && *m_statement.opening != amount)
            return brokenBankFile(u"balance_differs"_s, {.line = balance.line}, u"OPBD"_s, amount.text());
        m_hasExactOpening = true;
        m_statement.opening = amount;
    } else if (!m_hasExactOpening) {
        m_statement.opening = amount;
    }
    return {};
}

Result<void> CamtReader::begin(qint64 line)
{
    if (!m_currency)
        m_currency = m_options.currency;
    if (!m_currency)
        return brokenBankFile(u"currency_missing"_s, {.line = line}, u"Ccy"_s);
    if (m_statement.account.isEmpty())
        m_statement.account = compactCode(m_options.account);
    if (m_statement.account.isEmpty())
        return brokenBankFile(u"account_missing"_s, {.line = line}, u"Acct"_s);
    m_statement.currency = *m_currency;
    return m_tally.begin(m_statement);
}

Result<void> CamtReader::readEntry()
{
    const BankPlace place{.line = m_xml.lineNumber(), .entry = ++m_entry};
    std::optional<CamtEntry> entry;
    while (toNextChild()) {
        if (m_xml.name() == "NtryDtls"_L1 && entry) {
            if (const Result<void> taken = takeDetails(*entry); !taken)
                return taken;
            continue;
        }
        const XmlPiece child = XmlPiece::read(m_xml);
        if (const Result<void> whole = wellFormed(); !whole)
            return whole;
        // The first entry may be what tells the currency.
        if (!m_tally.isOpen() && child.name == "Amt"_L1) {
            if (!m_currency)
                m_currency = Currency::find(child.currency);
            if (const Result<void> begun = begin(child.line); !begun)
                return begun;
        }
        if (!entry && m_tally.isOpen())
            entry.emplace(place, m_statement.account, *m_currency);
        if (!entry) {
            if (child.name == "NtryRef"_L1)
                continue; // Stands before the amount.
            return brokenBankFile(u"field_missing"_s, place, u"Amt"_s);
        }
        if (const Result<void> taken = entry->take(child); !taken)
            return taken;
    }
    if (const Result<void> whole = wellFormed(); !whole)
        return whole;
    if (!entry)
        return brokenBankFile(u"field_missing"_s, place, u"Amt"_s);
    return tell(*entry);
}

Result<void> CamtReader::takeDetails(CamtEntry &entry)
{
    while (toNextChild()) {
        const XmlPiece detail = XmlPiece::read(m_xml);
        if (const Result<void> whole = wellFormed(); !whole)
            return whole;
        if (const Result<void> taken = entry.takeDetail(detail); !taken)
            return taken;
    }
    return wellFormed();
}

Result<void> CamtReader::tell(CamtEntry &entry)
{
    if (const Result<void> whole = entry.check(); !whole)
        return whole;
    if (m_controls)
        m_controls->count(entry.amount(), entry.isBooked());
    if (!entry.isBooked()) {
        ++m_facts.announced;
        return {};
    }
    const Result<QList<BankLine>> lines = entry.lines();
    if (!lines)
        return tl::unexpected(lines.error());
    if (entry.hidesParts())
        m_tally.warn(u"bank_file.batch_not_told"_s, m_xml.lineNumber(), u"TxDtls"_s);
    for (const BankLine &line : *lines)
        if (const Result<void> told = m_tally.line(line); !told)
            return told;
    return {};
}

Result<void> CamtReader::endStatement()
{
    if (m_controls)
        if (const Result<void> holds = m_controls->check(); !holds)
            return holds;
    return m_tally.end(m_statement, {.line = m_closingLine}, u"CLBD"_s);
}

} // namespace quittance
