#include "core/payments/bank/CamtEntry.h"

#include "core/domain/CheckedSum.h"
#include "core/payments/bank/camtValues.h"
#include "core/payments/bank/toldReference.h"

namespace quittance {

using namespace Qt::StringLiterals;

CamtEntry::CamtEntry(BankPlace place, QString account, Currency currency)
    : m_place(place)
    , m_account(std::move(account))
    , m_currency(currency)
{
    m_facts.place = static_cast<int>(std::min<qint64>(place.entry, std::numeric_limits<int>::max()));
}

Result<void> CamtEntry::take(const XmlPiece &child)
{
    if (child.name == "Amt"_L1) {
        const Result<Money> amount = camtAmount(child, m_place.entry);
        if (!amount)
            return tl::unexpected(amount.error());
        if (amount->currency() != m_currency)
            return brokenBankFile(u"currency_differs"_s, {.line = child.line, .entry = m_place.entry},
                u"Amt"_s, amount->currency().text());
        m_amount = *amount;
    } else if (child.name == "CdtDbtInd"_L1) {
        const Result<int> sign = camtSign({.children = {child}, .line = child.line}, m_place.entry);
        if (!sign)
            return tl::unexpected(sign.error());
        m_sign = *sign;
    } else if (child.name == "Sts"_L1) {
        const QString own = child.text.trimmed(); // Up to version 04.
        m_status = !own.isEmpty() ? own : child.textAt(child.find(u"Cd") ? u"Cd" : u"Prtry");
    } else if (child.name == "BookgDt"_L1 || child.name == "ValDt"_L1) {
        const Result<QDate> day = camtDate(&child, m_place.entry);
        if (!day)
            return tl::unexpected(day.error());
        (child.name == "ValDt"_L1 ? m_facts.valueOn : m_facts.bookedOn) = *day;
    } else if (child.name == "RvslInd"_L1) {
        const QString word = child.text.trimmed();
        m_facts.isReversal = word == "true"_L1 || word == "1"_L1;
    } else if (child.name == "AcctSvcrRef"_L1) {
        m_facts.bankReference = toldReference(child.text);
    } else if (child.name == "BkTxCd"_L1) {
        m_facts.code = camtCode(&child);
    } else if (child.name == "AddtlNtryInf"_L1) {
        m_note = child.text.simplified();
    } else if (child.name == "AmtDtls"_L1) {
        const Result<std::optional<Money>> instructed = camtInstructed(&child, m_currency, m_place.entry);
        if (!instructed)
            return tl::unexpected(instructed.error());
        m_facts.instructed = *instructed;
    }
    return {};
}

Result<void> CamtEntry::takeDetail(const XmlPiece &detail)
{
    const BankPlace place{.line = detail.line, .entry = m_place.entry};
    if (detail.name == "TxDtls"_L1) {
        if (m_transactions.size() >= mostTransactions)
            return brokenBankFile(u"too_many_parts"_s, place, u"TxDtls"_s);
        Result<CamtTransaction> transaction = CamtTransaction::from(detail, m_currency, m_place.entry);
        if (!transaction)
            return tl::unexpected(transaction.error());
        m_transactions.append(*std::move(transaction));
    } else if (detail.name == "Btch"_L1) {
        m_hasBatch = true;
        if (const QString text = detail.textAt(u"NbOfTxs"); !text.isEmpty()) {
            bool isNumber = false;
            const int count = text.toInt(&isNumber);
            if (!isNumber || count < 0 || m_batchCount + count > std::numeric_limits<int>::max())
                return brokenBankFile(u"field_malformed"_s, place, u"NbOfTxs"_s, text);
            m_batchCount += count;
        }
        const XmlPiece *total = detail.find(u"TtlAmt");
        if (total && Currency::find(total->currency) == m_currency) {
            const Result<Money> amount = camtAmount(*total, m_place.entry);
            if (!amount)
                return tl::unexpected(amount.error());
            const std::optional<qint64> sum
                = CheckedSum(amount->minor()).add(m_batchTotal ? m_batchTotal->minor() : 0).value();
            if (!sum)
                return brokenBankFile(u"sum_too_large"_s, place, u"TtlAmt"_s);
            m_batchTotal = Money(*sum, m_currency);
        }
    }
    return {};
}

Result<void> CamtEntry::check() const
{
    if (!m_amount)
        return brokenBankFile(u"field_missing"_s, m_place, u"Amt"_s);
    if (!m_sign)
        return brokenBankFile(u"field_missing"_s, m_place, u"CdtDbtInd"_s);
    if (m_status.isEmpty())
        return brokenBankFile(u"field_missing"_s, m_place, u"Sts"_s);
    if (isBooked() && !m_facts.bookedOn.isValid() && !m_facts.valueOn.isValid())
        return brokenBankFile(u"field_missing"_s, m_place, u"BookgDt"_s);
    return {};
}

Money CamtEntry::amount() const
{
    return *m_sign < 0 ? -*m_amount : *m_amount;
}

CamtTransaction::Party CamtEntry::otherSide(const CamtTransaction &transaction) const
{
    const bool moneyCame = transaction.sign.value_or(*m_sign) > 0;
    const CamtTransaction::Party &expected = moneyCame ? transaction.debtor : transaction.creditor;
    const CamtTransaction::Party &other = moneyCame ? transaction.creditor : transaction.debtor;
    // Of a reversal some banks tell who was who in the movement that it undoes.
    const auto isOurs = [this](const CamtTransaction::Party &party) {
        return !party.account.isEmpty() && party.account == m_account;
    };
    if (!expected.isEmpty() && !isOurs(expected))
        return expected;
    return other.isEmpty() || isOurs(other) ? CamtTransaction::Party() : other;
}

BankLine CamtEntry::lineOf(const CamtTransaction &transaction) const
{
    BankLine line = transaction.line;
    line.place = m_facts.place;
    line.bookedOn = m_facts.bookedOn.isValid() ? m_facts.bookedOn : m_facts.valueOn;
    line.valueOn = m_facts.valueOn;
    line.isReversal = m_facts.isReversal;
    // The entry's name first: it is the one that every message about this movement has.
    if (!m_facts.bankReference.isEmpty())
        line.bankReference = m_facts.bankReference;
    if (!m_facts.code.isEmpty())
        line.code = m_facts.code;
    if (!line.instructed)
        line.instructed = m_facts.instructed;
    line.amount = amount();
    const CamtTransaction::Party party = otherSide(transaction);
    line.payer = party.name;
    line.payerAccount = party.account;
    line.payerBank = party.bank;
    line.onBehalfOf = party.onBehalfOf;
    if (line.purpose.isEmpty() && line.documents.isEmpty() && line.creditorReference.isEmpty())
        line.purpose = m_note;
    return line;
}

//! Whether the parts make up the entry. What a batch says of itself must be true.
Result<bool> CamtEntry::partsHold() const
{
    if (m_batchCount > 0 && m_batchCount != m_transactions.size())
        return brokenBankFile(u"batch_count"_s, m_place, u"NbOfTxs"_s,
            u"%1 ≠ %2"_s.arg(m_batchCount).arg(m_transactions.size()));
    CheckedSum signedSum;
    CheckedSum absolute;
    for (const CamtTransaction &each : m_transactions) {
        if (!each.amount)
            return false;
        signedSum.add(each.sign.value_or(*m_sign) * each.amount->minor());
        absolute.add(each.amount->minor());
    }
    const auto differs = [&](const QString &field, const CheckedSum &sum, Money stated) {
        const QString reached = sum.value() ? Money(*sum.value(), m_currency).text() : u"…"_s;
        return brokenBankFile(u"batch_sum"_s, m_place, field, u"%1 ≠ %2"_s.arg(stated.text(), reached));
    };
    const auto isTotal = [this](const CheckedSum &sum) {
        return sum.value() == m_batchTotal->minor() || sum.value() == -m_batchTotal->minor();
    };
    if (m_batchTotal && !isTotal(absolute) && !isTotal(signedSum))
        return differs(u"TtlAmt"_s, absolute, *m_batchTotal);
    if (signedSum.value() == amount().minor())
        return true;
    if (m_hasBatch)
        return differs(u"TxDtls"_s, signedSum, amount());
    return false;
}

Result<QList<BankLine>> CamtEntry::lines()
{
    if (m_transactions.size() < 2) {
        BankLine line = lineOf(m_transactions.value(0));
        if (m_batchCount > 1)
            line.parts = static_cast<int>(m_batchCount);
        const std::optional<Money> told
            = m_transactions.isEmpty() ? std::nullopt : m_transactions.front().amount;
        if (m_batchCount > 1 && told && *told != *m_amount)
            return brokenBankFile(u"batch_count"_s, m_place, u"NbOfTxs"_s, u"%1 ≠ 1"_s.arg(m_batchCount));
        return QList<BankLine>{line};
    }
    const Result<bool> hold = partsHold();
    if (!hold)
        return tl::unexpected(hold.error());
    if (!*hold) {
        m_hidesParts = true;
        BankLine line = lineOf({});
        line.parts = static_cast<int>(m_transactions.size());
        return QList<BankLine>{line};
    }
    QList<BankLine> lines;
    lines.reserve(m_transactions.size());
    for (const CamtTransaction &each : m_transactions) {
        BankLine line = lineOf(each);
        line.amount = each.sign.value_or(*m_sign) < 0 ? -*each.amount : *each.amount;
        line.part = static_cast<int>(lines.size()) + 1;
        lines.append(line);
    }
    return lines;
}

} // namespace quittance
