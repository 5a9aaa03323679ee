#include "core/payments/bank/OfxReader.h"

#include "core/domain/checkDigits.h"
#include "core/payments/bank/ofxValues.h"
#include "core/payments/bank/referenceInText.h"
#include "core/payments/bank/toldReference.h"

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Aggregates whose leaves mean something only within them. All others are looked through.
constexpr std::array aggregates{"OFX"_L1, "STMTRS"_L1, "CCSTMTRS"_L1, "BANKACCTFROM"_L1, "CCACCTFROM"_L1,
    "BANKTRANLIST"_L1, "STMTTRN"_L1, "LEDGERBAL"_L1, "AVAILBAL"_L1, "BALLIST"_L1, "BANKACCTTO"_L1,
    "CCACCTTO"_L1, "PAYEE"_L1, "CURRENCY"_L1, "ORIGCURRENCY"_L1, "IMAGEDATA"_L1};

bool isAggregate(const QString &name)
{
    return std::ranges::any_of(aggregates, [&](QLatin1StringView each) { return name == each; });
}

bool isStatement(const QString &name)
{
    return name == "STMTRS"_L1 || name == "CCSTMTRS"_L1;
}

} // namespace

OfxReader::OfxReader(
    BankBytes &bytes, const BankFileOptions &options, BankStatementSink &sink, BankFileFacts &facts)
    : m_tags(bytes, options.encoding)
    , m_options(options)
    , m_facts(facts)
    , m_tally(sink, facts)
{
    facts.dialect = BankDialect::Ofx;
    facts.version = u"OFX"_s;
}

Result<void> OfxReader::read()
{
    if (const Result<void> head = m_tags.readHeader(); !head)
        return head;
    if (!m_tags.version().isEmpty())
        m_facts.version = u"OFX "_s + m_tags.version();
    m_path = {u"OFX"_s};
    qint64 line = 0;
    while (!m_path.isEmpty()) {
        const Result<std::optional<OfxTag>> tag = m_tags.next();
        if (!tag)
            return tl::unexpected(tag.error());
        if (!*tag)
            return brokenBankFile(u"cut_off"_s, {.line = line, .entry = m_entry}, u"</OFX>"_s);
        line = (*tag)->line;
        const Result<void> taken = (*tag)->closes ? close(**tag)
            : isAggregate((*tag)->name)           ? open(**tag)
                                                  : take(**tag);
        if (!taken)
            return taken;
    }
    if (m_facts.statements == 0)
        return brokenBankFile(u"not_a_statement"_s, {.line = line}, u"STMTRS"_s);
    return {};
}

Result<void> OfxReader::open(const OfxTag &tag)
{
    const BankPlace place{.line = tag.line, .entry = m_entry};
    // Nothing nests in itself, so that the path stays short.
    if (m_path.contains(tag.name) || (isStatement(tag.name) && m_path.size() > 1)
        || (tag.name == "STMTTRN"_L1 && (!within("BANKTRANLIST"_L1) || !isStatement(m_path.at(1)))))
        return brokenBankFile(u"field_order"_s, place, tag.name);
    m_path.append(tag.name);
    if (isStatement(tag.name)) {
        m_statement = BankStatement();
        m_currency.reset();
        m_bank.clear();
        m_balance.clear();
        m_balanceOn = QDate();
    } else if (tag.name == "STMTTRN"_L1) {
        ++m_entry;
        m_movement.clear();
        if (!m_tally.isOpen())
            return begin(place);
    }
    return {};
}

Result<void> OfxReader::close(const OfxTag &tag)
{
    if (!isAggregate(tag.name))
        return {}; // A leaf's, or of what we look through.
    const BankPlace place{.line = tag.line, .entry = m_entry};
    if (m_path.isEmpty() || m_path.back() != tag.name)
        return brokenBankFile(u"field_order"_s, place, u'/' + tag.name);
    m_path.removeLast();
    if (tag.name == "STMTTRN"_L1)
        return tellMovement(place);
    if (isStatement(tag.name))
        return endStatement(place);
    return {};
}

Result<void> OfxReader::take(const OfxTag &leaf)
{
    const BankPlace place{.line = leaf.line, .entry = m_entry};
    const QString where = m_path.back();
    if (within("STMTTRN"_L1)) {
        const QString key = where == "STMTTRN"_L1 ? leaf.name : where + u'/' + leaf.name;
        if (!leaf.text.isEmpty())
            m_movement.emplace(key, leaf.text);
    } else if (leaf.name == "CURDEF"_L1 && isStatement(where) && !leaf.text.isEmpty()) {
        if (m_tally.isOpen()) // What the movements are in was told already.
            return brokenBankFile(u"field_order"_s, place, leaf.name);
        m_currency = Currency::find(leaf.text);
        if (!m_currency)
            return brokenBankFile(u"currency_unknown"_s, place, leaf.name, leaf.text);
    } else if (where == "BANKACCTFROM"_L1 || where == "CCACCTFROM"_L1) {
        if (m_tally.isOpen()) // Whose movements these are was told already.
            return brokenBankFile(u"field_order"_s, place, leaf.name);
        if (leaf.name == "ACCTID"_L1)
            m_statement.account = compactCode(leaf.text);
        else if (leaf.name == "BANKID"_L1)
            m_bank = compactCode(leaf.text);
    } else if (where == "BANKTRANLIST"_L1) {
        if (leaf.name == "DTSTART"_L1)
            m_statement.from = ofxDate(leaf.text);
        else if (leaf.name == "DTEND"_L1)
            m_statement.through = ofxDate(leaf.text);
    } else if (where == "LEDGERBAL"_L1) {
        if (leaf.name == "BALAMT"_L1) {
            m_balance = leaf.text;
            m_balancePlace = place;
        } else if (leaf.name == "DTASOF"_L1) {
            m_balanceOn = ofxDate(leaf.text);
        }
    }
    return {};
}

Result<void> OfxReader::begin(const BankPlace &place)
{
    if (!m_currency)
        m_currency = m_options.currency;
    if (!m_currency)
        return brokenBankFile(u"currency_missing"_s, place, u"CURDEF"_s);
    if (m_statement.account.isEmpty())
        m_statement.account = compactCode(m_options.account);
    else if (!m_bank.isEmpty() && m_statement.account.front().isDigit())
        m_statement.account.prepend(m_bank + u'/'); // An IBAN needs no bank.
    if (m_statement.account.isEmpty())
        return brokenBankFile(u"account_missing"_s, place, u"ACCTID"_s);
    m_statement.currency = *m_currency;
    return m_tally.begin(m_statement);
}

Result<void> OfxReader::tellMovement(const BankPlace &place)
{
    const auto text = [this](const QString &key) {
        const auto found = m_movement.find(key);
        return found == m_movement.end() ? QString() : found->second;
    };
    const auto first = [&](std::initializer_list<QString> keys) {
        for (const QString &key : keys)
            if (const QString found = text(key); !found.isEmpty())
                return found;
        return QString();
    };
    BankLine line;
    const QString posted = text(u"DTPOSTED"_s);
    line.bookedOn = ofxDate(posted);
    if (!line.bookedOn.isValid())
        return brokenBankFile(
            posted.isEmpty() ? u"field_missing"_s : u"date_malformed"_s, place, u"DTPOSTED"_s, posted);
    if (const QString available = text(u"DTAVAIL"_s); !available.isEmpty()) {
        line.valueOn = ofxDate(available);
        if (!line.valueOn.isValid())
            return brokenBankFile(u"date_malformed"_s, place, u"DTAVAIL"_s, available);
    }
    const QString stated = text(u"TRNAMT"_s);
    if (stated.isEmpty())
        return brokenBankFile(u"field_missing"_s, place, u"TRNAMT"_s);
    const Result<Money> amount = ofxAmount(stated, *m_currency);
    if (!amount)
        return brokenBankFile(u"amount_malformed"_s, place, u"TRNAMT"_s, stated);
    // CURRENCY says that the amount is not in the account's currency, so it cannot be summed.
    if (const QString other = text(u"CURRENCY/CURSYM"_s);
        !other.isEmpty() && Currency::find(other) != *m_currency)
        return brokenBankFile(u"currency_differs"_s, place, u"CURSYM"_s, other);
    line.amount = *amount;
    line.bankReference = toldReference(text(u"FITID"_s));
    line.payer = first({u"PAYEE/NAME"_s, u"EXTDNAME"_s, u"NAME"_s}).simplified();
    line.payerAccount = compactCode(first({u"BANKACCTTO/ACCTID"_s, u"CCACCTTO/ACCTID"_s}));
    line.payerBank = compactCode(text(u"BANKACCTTO/BANKID"_s));
    line.purpose = text(u"MEMO"_s).simplified();
    line.code = text(u"TRNTYPE"_s).toUpper();
    line.creditorReference = referenceInText(line.purpose);
    line.place = static_cast<int>(std::min<qint64>(place.entry, std::numeric_limits<int>::max()));
    return m_tally.line(line);
}

Result<void> OfxReader::endStatement(const BankPlace &place)
{
    if (!m_tally.isOpen())
        if (const Result<void> begun = begin(place); !begun)
            return begun;
    if (!m_balance.isEmpty()) {
        const Result<Money> amount = ofxAmount(m_balance, *m_currency);
        if (!amount)
            return brokenBankFile(u"amount_malformed"_s, m_balancePlace, u"BALAMT"_s, m_balance);
        // Some banks tell the balance of the moment, which is that of later movements, too.
        if (!m_balanceOn.isValid() || !m_statement.through.isValid() || m_balanceOn <= m_statement.through)
            m_statement.closing = *amount;
    }
    return m_tally.end(m_statement, place, u"LEDGERBAL"_s);
}

} // namespace quittance
