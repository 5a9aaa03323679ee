#include "core/documents/paymentBlock.h"

#include "core/documents/documentInput.h"
#include "core/documents/qrCode.h"
#include "core/domain/epcPayload.h"

#include <QRegularExpression>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal codeSide = mm(28); //!< Of the dark part.
constexpr qreal codeGap = mm(8); //!< Room for the quiet zones, four modules wide.
constexpr int mostEpcVersion = 13; //!< EPC069-12.
constexpr int mostLinkVersion = 17; //!< Smaller modules than 0.3 mm are not read from paper.

struct CodeWithCaption {
    QrCode code;
    QString caption;
    QUrl url; //!< What a click on it opens; may be empty.
};

//! The transfer code, where one can be made: an invoice without it is still an invoice.
Result<QrCode> transferCode(const PaymentRequest &request)
{
    static const QRegularExpression creditorReference(u"^RF[0-9]{2}[A-Za-z0-9]{1,21}$"_s);
    const TransferAddress account = request.accounts.first();
    QString compact = request.reference;
    compact.remove(u' ');
    const bool isStructured = creditorReference.match(compact).hasMatch();
    return epcPayload({.name = account.holder.simplified().left(70),
                          .iban = account.account,
                          .bic = account.code,
                          .amount = *request.amount,
                          .creditorReference = isStructured ? compact : QString(),
                          .text = isStructured ? QString() : request.reference.simplified().left(140)})
        .and_then([](const QByteArray &payload) { return qrCode(payload, mostEpcVersion); });
}

//! SEPA moves euros between IBANs; nothing is asked for where nothing is open.
bool canBeTransferred(const PaymentRequest &request)
{
    return !request.accounts.isEmpty() && request.accounts.first().kind == "iban"_L1 && request.amount
        && request.amount->isPositive() && request.amount->currency() == Currency::of("EUR");
}

QList<CodeWithCaption> codesOf(const PaymentRequest &request, const DocumentWords &words)
{
    QList<CodeWithCaption> codes;
    if (canBeTransferred(request))
        if (const Result<QrCode> code = transferCode(request); code)
            codes << CodeWithCaption{.code = *code, .caption = words(Word::ScanToTransfer), .url = {}};
    if (!request.link.isEmpty())
        if (const Result<QrCode> code = qrCode(request.link.toEncoded(), mostLinkVersion); code)
            codes << CodeWithCaption{.code = *code, .caption = words(Word::PayOnline), .url = request.link};
    return codes;
}

struct PaymentFact {
    QString label;
    QString value;
    QUrl url;
};

//! What one account's numbers are called, and the numbers.
QList<PaymentFact> accountFacts(const TransferAddress &account, const DocumentWords &words)
{
    static const QHash<QString, QString> codeNames{{u"iban"_s, u"BIC"_s}, {u"sort_code"_s, u"Sort code"_s},
        {u"aba"_s, u"Routing number"_s}, {u"swift"_s, u"SWIFT"_s}};
    const bool isIban = account.kind == "iban"_L1;
    const QString accountName = isIban ? u"IBAN"_s
        : account.kind == "spei"_L1    ? u"CLABE"_s
                                       : words(Word::AccountNumber);
    return {{words(Word::AccountHolder), account.holder.simplified().left(160), {}},
        {accountName, isIban ? inFours(account.account) : account.account.simplified(), {}},
        {codeNames.value(account.kind, words(Word::BankCode)), account.code.simplified(), {}},
        {words(Word::BranchCode), account.branch.simplified(), {}},
        {words(Word::Bank), account.bank.simplified().left(160), {}}};
}

QList<PaymentFact> factsOf(const PaymentRequest &request, const DocumentWords &words)
{
    QList<PaymentFact> facts;
    for (const TransferAddress &account : request.accounts)
        facts += accountFacts(account, words);
    facts << PaymentFact{words(Word::PaymentReference), request.reference, {}};
    if (!request.link.isEmpty())
        facts << PaymentFact{
            words(Word::PayOnline), QString::fromLatin1(request.link.toEncoded()), request.link};
    facts.removeIf([](const PaymentFact &fact) { return fact.value.isEmpty(); });
    return facts;
}

struct SetFact {
    const TextBlock *label;
    const TextBlock *value;
    QUrl url;
};

void drawCodes(Sheets &sheets, const QList<CodeWithCaption> &codes, qreal top)
{
    qreal x = place::right - codeSide * static_cast<qreal>(codes.size())
        - codeGap * static_cast<qreal>(codes.size() - 1);
    for (const CodeWithCaption &code : codes) {
        const QRectF square(x, top, codeSide, codeSide);
        sheets.fill(code.code.fitted(square), Ink::Text);
        if (!code.url.isEmpty())
            sheets.link(square, code.url);
        const TextBlock &caption = sheets.set(code.caption, style::small, codeSide + codeGap);
        sheets.text(caption, square.center().x() - caption.usedWidth() / 2, square.bottom() + mm(2.5));
        x += codeSide + codeGap;
    }
}

} // namespace

void drawPaymentBlock(Flow &flow, const DocumentWords &words, const PaymentRequest &request)
{
    Sheets &sheets = flow.sheets();
    const QList<CodeWithCaption> codes = codesOf(request, words);
    const qreal codesWidth = static_cast<qreal>(codes.size()) * (codeSide + codeGap);
    const qreal textWidth = place::width - codesWidth - mm(6);

    QList<SetFact> facts;
    qreal labelWidth = 0;
    for (const PaymentFact &fact : factsOf(request, words)) {
        const TextBlock &label = sheets.set(fact.label, style::muted, mm(34));
        labelWidth = std::max(labelWidth, label.usedWidth() + mm(5));
        facts << SetFact{.label = &label, .value = nullptr, .url = fact.url};
        facts.last().value = &sheets.set(fact.value, style::body, textWidth - mm(5) - mm(28));
    }
    qreal height = leading(style::heading) + pt(5);
    const QString intro
        = request.dueOn.isValid() ? words(Word::PayBy).arg(words.date(request.dueOn)) : QString();
    const TextBlock &introText = sheets.set(intro, style::body, textWidth);
    height += intro.isEmpty() ? 0 : introText.height() + pt(6);
    for (const SetFact &fact : std::as_const(facts))
        height += std::max(fact.label->height(), fact.value->height()) + pt(2);
    const qreal codesHeight = codes.isEmpty() ? 0 : codeSide + mm(8);

    flow.skip(mm(4));
    flow.need(std::min(std::max(height, codesHeight), flow.pageRoom()));
    const qreal top = flow.y();
    drawCodes(sheets, codes, top + pt(2));
    flow.goTo(sheets.text(words(Word::Payment), style::heading, place::left, top) + pt(5));
    if (!intro.isEmpty())
        flow.goTo(sheets.text(introText, place::left, flow.y()) + pt(6));
    for (const SetFact &fact : std::as_const(facts)) {
        const qreal y = flow.y();
        const qreal x = place::left + labelWidth;
        const qreal bottom
            = std::max(sheets.text(*fact.label, place::left, y), sheets.text(*fact.value, x, y));
        if (!fact.url.isEmpty())
            sheets.link(QRectF(x, y, fact.value->usedWidth(), bottom - y), fact.url);
        flow.goTo(bottom + pt(2));
    }
    flow.goTo(std::max(flow.y(), top + codesHeight));
}

} // namespace quittance
