#include "core/documents/xRechnung.h"

#include "core/documents/PaymentRequest.h"
#include "core/documents/eInvoiceProblems.h"
#include "core/domain/emailShape.h"
#include "core/domain/lineSums.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 netSlackMinor = 2; // PEPPOL-EN16931-R120

bool hasTown(const Address &address)
{
    return !address.city.trimmed().isEmpty() && !address.postCode.trimmed().isEmpty();
}

//! BR-DE-2 to -7, -27, -28 and BT-34.
bool sellerSuits(const CompanyProfile &company)
{
    const auto digits = std::ranges::count_if(company.phone, [](QChar letter) { return letter.isDigit(); });
    return hasTown(company.address) && digits >= 3 && looksLikeEmail(company.email);
}

//! BR-DE-8, -9 and BT-49.
bool buyerSuits(const Customer &buyer)
{
    return hasTown(buyer.address) && looksLikeEmail(buyer.billingEmail());
}

//! BR-DE-18: what starts with # is a cash discount in their own notation.
bool termsSuit(const QString &terms)
{
    static const QRegularExpression discount(
        u"^#SKONTO#TAGE=[0-9]+#PROZENT=[0-9]+\\.[0-9]{2}(#BASISBETRAG=-?[0-9]+\\.[0-9]{2})?#$"_s);
    const QStringList lines = terms.split(u'\n');
    return std::ranges::all_of(lines, [](const QString &line) {
        return !line.trimmed().startsWith(u'#') || discount.match(line.trimmed()).hasMatch();
    });
}

//! BR-DE-1. How a credit is given back, the book does not know beforehand; that can be said.
bool isPayable(const InvoiceDocument &document)
{
    const PaymentRequest request = paymentRequestOf(document);
    return document.content.type == DocumentType::CreditNote || !request.accounts.isEmpty()
        || !request.link.isEmpty();
}

bool netsSuit(const InvoiceContent &content)
{
    return std::ranges::all_of(content.lines, [&](const InvoiceLine &line) {
        if (content.grossPriced && !line.allowances.isEmpty()) // Then one is written that fits.
            return true;
        const Result<qint64> net = lineNet(line, content.currency);
        return net && std::abs(*net - line.netMinor) <= netSlackMinor;
    });
}

} // namespace

bool meetsXRechnung(const InvoiceDocument &document)
{
    const InvoiceContent &content = document.content;
    const Address delivery = deliverTo(document);
    const bool isGerman
        = document.company.address.country == "DE"_L1 || document.buyer.address.country == "DE"_L1;
    return isGerman && !content.buyerReference.trimmed().isEmpty() && sellerSuits(document.company)
        && buyerSuits(document.buyer) && (delivery == Address() || hasTown(delivery))
        && termsSuit(content.terms) && isPayable(document) && netsSuit(content)
        && (content.type != DocumentType::CorrectedInvoice || !content.precedingNumber.isEmpty());
}

} // namespace quittance
