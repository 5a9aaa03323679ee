#include "tests/core/documents/ublSamples.h"

#include "core/documents/eInvoiceProblems.h"
#include "core/domain/InvoiceSums.h"
#include "tests/core/documents/samples.h"

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

InvoiceDocument withoutVat(TaxCategory category, const QString &country)
{
    InvoiceDocument document = sampleInvoice();
    document.buyer.address.country = country;
    for (InvoiceLine &line : document.content.lines) {
        line.category = category;
        line.rate = 0;
    }
    document.content.taxes.clear();
    return withContent(document, document.content);
}

InvoiceDocument exempt()
{
    InvoiceDocument document = withoutVat(TaxCategory::Exempt, u"DE"_s);
    document.content.taxes[0].exemptionReason = u"Heilbehandlung, § 4 Nr. 14 UStG"_s;
    return document;
}

InvoiceDocument intraCommunity()
{
    InvoiceDocument document = withoutVat(TaxCategory::IntraCommunity, u"AT"_s);
    document.content.suppliedOn = QDate(2026, 11, 18);
    return document;
}

//! Two rates, a line and a document's discount by percentage, a charge, prepaid and rounded.
InvoiceDocument discounts()
{
    InvoiceDocument document = fullInvoice(u"de"_s);
    document.content.allowances[1].reason = u"Freight"_s;
    document.content.allowances << AllowanceCharge{
        .percent = 25'000, .reason = u"Bonus"_s, .category = TaxCategory::Standard, .rate = 70'000};
    return withContent(document, document.content);
}

InvoiceDocument grossPriced()
{
    InvoiceDocument document = sampleInvoice();
    InvoiceContent content = document.content;
    content.grossPriced = true;
    content.lines = {{.item = u"Lamp"_s, .quantity = 30'000, .grossPrice = 19'990'000, .rate = 190'000},
        {.item = u"Book"_s,
            .grossPrice = 12'500'000,
            .allowances = {{.amountMinor = 125, .percent = 100'000, .reason = u"Damaged"_s}},
            .rate = 70'000}};
    return withContent(document, content);
}

InvoiceDocument negativePrice()
{
    InvoiceDocument document = sampleInvoice();
    document.content.lines << InvoiceLine{.item = u"Returned bracket"_s,
        .quantity = 20'000,
        .price = -12'345'000,
        .allowances = {{.percent = 100'000, .reason = u"Trade discount"_s}},
        .rate = 190'000};
    return withContent(document, document.content);
}

InvoiceDocument creditNote()
{
    InvoiceDocument document = sampleInvoice();
    document.number = u"CN-2026-000004"_s;
    document.content.type = DocumentType::CreditNote;
    document.content.precedingNumber = u"INV-2026-000123"_s;
    document.content.lines[0].allowances = {{.amountMinor = 500, .reason = u"Scratches"_s}};
    return withContent(document, document.content);
}

InvoiceDocument corrected()
{
    InvoiceDocument document = germanInvoice();
    document.content.type = DocumentType::CorrectedInvoice;
    document.content.precedingNumber = u"INV-2026-000122"_s;
    document.content.terms = u"Zahlbar in 14 Tagen.\n#SKONTO#TAGE=7#PROZENT=2.00#"_s;
    return document;
}

InvoiceDocument inYen()
{
    InvoiceDocument document = sampleInvoice();
    document.content.currency = Currency::of("JPY");
    return withContent(document, document.content);
}

} // namespace

InvoiceDocument withContent(InvoiceDocument document, const InvoiceContent &content)
{
    const Result<InvoiceContent> sums = computed(content);
    Q_ASSERT(sums);
    document.content = *sums;
    return document;
}

InvoiceDocument germanInvoice()
{
    InvoiceDocument document = sampleInvoice();
    document.buyer.vatId = u"DE908172635"_s;
    document.buyer.address = {.street = u"Kornmarkt 12\nHaus B\nEingang 3"_s,
        .city = u"Lübeck"_s,
        .postCode = u"23552"_s,
        .country = u"DE"_s};
    document.content.buyerReference = u"04011000-12345-03"_s;
    return document;
}

QList<UblSample> ublSamples()
{
    return {{"two lines of one rate", sampleInvoice()},
        {"discounts, charges and reverse charge", discounts()}, {"XRechnung", germanInvoice()},
        {"corrected invoice with cash discount", corrected()}, {"credit note", creditNote()},
        {"gross prices", grossPriced()}, {"a negative price is a negative quantity", negativePrice()},
        {"no decimals", inYen()}, {"exempt with a reason", exempt()},
        {"zero rated", withoutVat(TaxCategory::ZeroRated, u"DE"_s)},
        {"reverse charge", withoutVat(TaxCategory::ReverseCharge, u"AT"_s)},
        {"a supply to another country", intraCommunity()},
        {"export", withoutVat(TaxCategory::Export, u"TR"_s)},
        {"outside the scope", withoutVat(TaxCategory::OutOfScope, u"CH"_s)}, {"many lines", longInvoice(60)}};
}

InvoiceContent asTheNormSaysIt(InvoiceContent content)
{
    content.language.clear();
    for (TaxSubtotal &row : content.taxes)
        if (row.exemptionCode.isEmpty() && wantsExemptionReason(row.category))
            row.exemptionCode = impliedExemption(row.category);
    for (AllowanceCharge &part : content.allowances)
        part.percent = 0;
    for (InvoiceLine &line : content.lines) {
        line.grossPrice = 0;
        if (line.price < 0) {
            line.price = -line.price;
            line.quantity = -line.quantity;
        }
        for (AllowanceCharge &part : line.allowances) {
            part.percent = 0;
            part.category = line.category;
            part.rate = line.rate;
        }
        if (content.grossPriced && !line.allowances.isEmpty()) {
            InvoiceLine goods = line;
            goods.allowances.clear();
            line.allowances[0].amountMinor = lineNet(goods, content.currency).value() - line.netMinor;
        }
    }
    content.grossPriced = false;
    return content;
}
