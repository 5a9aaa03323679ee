#include "core/payments/bank/CamtTransaction.h"

#include "core/domain/checkDigits.h"
#include "core/domain/creditorReference.h"
#include "core/payments/bank/bankText.h"
#include "core/payments/bank/camtValues.h"
#include "core/payments/bank/referenceInText.h"
#include "core/payments/bank/toldReference.h"

#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

// A bank cuts long texts at what one element may hold, or at the width of paper forms.
constexpr std::initializer_list<qsizetype> pieceWidths = {140, 35};

bool isForeign(const XmlPiece *amount, Currency currency)
{
    const std::optional<Currency> its = amount ? Currency::find(amount->currency) : std::nullopt;
    return its && *its != currency;
}

QString nameIn(const XmlPiece &parties, const QString &role)
{
    const QString name = parties.textAt(role + u"/Nm"_s); // Up to version 04.
    return (name.isEmpty() ? parties.textAt(role + u"/Pty/Nm"_s) : name).simplified();
}

QString accountIn(const XmlPiece &parties, const QString &role)
{
    const QString iban = parties.textAt(role + u"Acct/Id/IBAN"_s);
    return compactCode(iban.isEmpty() ? parties.textAt(role + u"Acct/Id/Othr/Id"_s) : iban);
}

QString bankIn(const XmlPiece *agents, const QString &role)
{
    if (!agents)
        return {};
    const QString code = agents->textAt(role + u"Agt/FinInstnId/BICFI"_s);
    return code.isEmpty() ? agents->textAt(role + u"Agt/FinInstnId/BIC"_s) : code;
}

CamtTransaction::Party partyOf(const XmlPiece &details, const QString &role)
{
    CamtTransaction::Party party;
    const XmlPiece *parties = details.find(u"RltdPties");
    if (!parties)
        return party;
    party.name = nameIn(*parties, role);
    party.account = accountIn(*parties, role);
    party.bank = bankIn(details.find(u"RltdAgts"), role);
    party.onBehalfOf = nameIn(*parties, u"Ultmt"_s + role);
    if (party.onBehalfOf == party.name)
        party.onBehalfOf.clear();
    return party;
}

//! Documents and references that a payer's program wrote field by field. What is neither goes to the text.
Result<void> readStructured(const XmlPiece &structured, qint64 entry, BankLine &line, QStringList &texts)
{
    QList<BankRemittance> documents;
    for (const XmlPiece &child : structured.children) {
        if (child.name == "RfrdDocInf"_L1) {
            if (const QString number = child.textAt(u"Nb"); !number.isEmpty())
                documents.append({.number = number});
        } else if (child.name == "CdtrRefInf"_L1) {
            const QString reference = child.textAt(u"Ref");
            const QString code = compactCode(reference);
            if (line.creditorReference.isEmpty() && (isCreditorReference(code) || isQrReference(code)))
                line.creditorReference = code;
            else if (!reference.isEmpty())
                texts.append(reference);
        } else if (child.name == "AddtlRmtInf"_L1) {
            texts.append(child.text.trimmed());
        }
    }
    const XmlPiece *paid = structured.find(u"RfrdDocAmt/RmtdAmt");
    if (documents.size() == 1 && paid && Currency::find(paid->currency)) {
        const Result<Money> amount = camtAmount(*paid, entry);
        if (!amount)
            return tl::unexpected(amount.error());
        documents.front().amount = *amount;
    }
    line.documents += documents;
    return {};
}

Result<void> readRemittance(const XmlPiece &details, qint64 entry, BankLine &line)
{
    QStringList pieces;
    QStringList others;
    if (const XmlPiece *remittance = details.find(u"RmtInf"))
        for (const XmlPiece &child : remittance->children) {
            if (child.name == "Ustrd"_L1)
                pieces.append(child.text);
            else if (child.name == "Strd"_L1)
                if (const Result<void> read = readStructured(child, entry, line, others); !read)
                    return read;
        }
    const QString written = joinedPieces(pieces, pieceWidths);
    if (!written.isEmpty())
        others.prepend(written);
    line.purpose = others.join(u' ');
    if (line.creditorReference.isEmpty())
        line.creditorReference = referenceInText(line.purpose);
    if (line.creditorReference.isEmpty())
        line.creditorReference = referenceInText(line.endToEndId); // Some programs put it there.
    if (line.purpose.isEmpty() && line.documents.isEmpty() && line.creditorReference.isEmpty())
        line.purpose = details.textAt(u"AddtlTxInf").simplified();
    return {};
}

Result<void> readAmounts(
    const XmlPiece &details, Currency currency, qint64 entry, CamtTransaction &transaction)
{
    const std::array amounts{
        details.find(u"Amt"), details.find(u"AmtDtls/TxAmt/Amt"), details.find(u"AmtDtls/CntrValAmt/Amt")};
    for (const XmlPiece *each : amounts) {
        if (!each || Currency::find(each->currency) != currency)
            continue;
        const Result<Money> amount = camtAmount(*each, entry);
        if (!amount)
            return tl::unexpected(amount.error());
        transaction.amount = *amount;
        break;
    }
    Result<std::optional<Money>> instructed = camtInstructed(details.find(u"AmtDtls"), currency, entry);
    if (instructed && !*instructed && isForeign(amounts[0], currency))
        instructed = camtAmount(*amounts[0], entry);
    if (!instructed)
        return tl::unexpected(instructed.error());
    if (*instructed && (*instructed)->isPositive())
        transaction.line.instructed = *instructed;
    return {};
}

} // namespace

QString camtCode(const XmlPiece *code)
{
    if (!code)
        return {};
    const QString domain = code->textAt(u"Domn/Cd");
    if (domain.isEmpty())
        return code->textAt(u"Prtry/Cd");
    return u"%1/%2/%3"_s.arg(domain, code->textAt(u"Domn/Fmly/Cd"), code->textAt(u"Domn/Fmly/SubFmlyCd"));
}

Result<std::optional<Money>> camtInstructed(const XmlPiece *details, Currency currency, qint64 entry)
{
    if (!details)
        return std::optional<Money>();
    for (const QStringView path : {u"InstdAmt/Amt", u"TxAmt/Amt"}) {
        const XmlPiece *amount = details->find(path);
        if (!isForeign(amount, currency))
            continue;
        const Result<Money> money = camtAmount(*amount, entry);
        if (!money)
            return tl::unexpected(money.error());
        return std::optional<Money>(*money);
    }
    return std::optional<Money>();
}

Result<CamtTransaction> CamtTransaction::from(const XmlPiece &details, Currency currency, qint64 entry)
{
    CamtTransaction transaction;
    BankLine &line = transaction.line;
    if (const Result<void> read = readAmounts(details, currency, entry, transaction); !read)
        return tl::unexpected(read.error());
    if (details.find(u"CdtDbtInd")) {
        const Result<int> sign = camtSign(details, entry);
        if (!sign)
            return tl::unexpected(sign.error());
        transaction.sign = *sign;
    }
    line.bankReference = toldReference(details.textAt(u"Refs/AcctSvcrRef"));
    line.endToEndId = toldReference(details.textAt(u"Refs/EndToEndId"));
    line.mandate = details.textAt(u"Refs/MndtId");
    if (const XmlPiece *reason = details.find(u"RtrInf/Rsn"))
        line.returnReason = reason->textAt(reason->find(u"Cd") ? u"Cd" : u"Prtry");
    line.code = camtCode(details.find(u"BkTxCd"));
    if (const Result<void> read = readRemittance(details, entry, line); !read)
        return tl::unexpected(read.error());
    transaction.debtor = partyOf(details, u"Dbtr"_s);
    transaction.creditor = partyOf(details, u"Cdtr"_s);
    return transaction;
}

} // namespace quittance
