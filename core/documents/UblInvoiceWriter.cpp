#include "core/documents/UblInvoiceWriter.h"

#include "core/documents/PaymentRequest.h"
#include "core/documents/eInvoiceProblems.h"
#include "core/documents/ublParties.h"
#include "core/documents/xRechnung.h"
#include "core/domain/CheckedSum.h"
#include "core/domain/Decimal.h"
#include "core/domain/creditorReference.h"
#include "core/domain/lineSums.h"
#include "core/formats/UblRules.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! One document, written once.
class UblPen
{
public:
    explicit UblPen(const InvoiceDocument &document)
        : m_document(document)
        , m_content(document.content)
        , m_isCredit(document.content.type == DocumentType::CreditNote)
        , m_isXRechnung(meetsXRechnung(document))
        , m_isOutsideVat(std::ranges::any_of(document.content.taxes,
              [](const TaxSubtotal &row) { return row.category == TaxCategory::OutOfScope; }))
        , m_xml(m_isCredit ? u"CreditNote"_s : u"Invoice"_s)
    {
    }

    QByteArray write()
    {
        header();
        references();
        writeUblParties(m_xml, m_document, m_isOutsideVat);
        delivery();
        paymentMeans();
        paymentTerms();
        for (const AllowanceCharge &part : m_content.allowances)
            documentPart(part);
        taxTotal();
        totals();
        for (qsizetype i = 0; i < m_content.lines.size(); ++i)
            line(i + 1, m_content.lines[i]);
        return m_xml.finished();
    }

private:
    void amount(const QString &name, qint64 minor)
    {
        const int decimals = m_content.currency.decimals();
        m_xml.measured(name, u"currencyID"_s, m_content.currency.text(),
            decimals > 2 ? shortDecimalText(minor, decimals) : decimalText(minor, decimals));
    }

    void header()
    {
        m_xml.text(u"cbc:CustomizationID"_s,
            m_isXRechnung ? u"urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0"_s
                          : u"urn:cen.eu:en16931:2017"_s);
        if (m_isXRechnung)
            m_xml.text(u"cbc:ProfileID"_s, u"urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"_s);
        m_xml.text(u"cbc:ID"_s, m_document.number);
        m_xml.date(u"cbc:IssueDate"_s, m_content.issuedOn);
        if (!m_isCredit) // A credit note has it in its payment means.
            m_xml.date(u"cbc:DueDate"_s, m_content.dueOn);
        m_xml.text(m_isCredit ? u"cbc:CreditNoteTypeCode"_s : u"cbc:InvoiceTypeCode"_s,
            QString::number(untdidCode(m_content.type)));
        m_xml.text(u"cbc:Note"_s, m_content.note);
        m_xml.text(u"cbc:DocumentCurrencyCode"_s, m_content.currency.text());
        m_xml.text(u"cbc:BuyerReference"_s, m_content.buyerReference);
    }

    void references()
    {
        m_xml.text(u"cac:OrderReference"_s, u"cbc:ID"_s, m_content.orderNumber);
        if (m_content.precedingNumber.isEmpty())
            return;
        m_xml.open(u"cac:BillingReference"_s);
        m_xml.text(u"cac:InvoiceDocumentReference"_s, u"cbc:ID"_s, m_content.precedingNumber);
        m_xml.close();
    }

    void delivery()
    {
        const Address address = deliverTo(m_document);
        if (address == Address() && !m_content.suppliedOn.isValid())
            return;
        m_xml.open(u"cac:Delivery"_s);
        m_xml.date(u"cbc:ActualDeliveryDate"_s, m_content.suppliedOn);
        if (address == Address())
            return m_xml.close();
        m_xml.open(u"cac:DeliveryLocation"_s);
        m_xml.open(u"cac:Address"_s);
        writeUblAddress(m_xml, address);
        m_xml.close();
        m_xml.close();
        m_xml.close();
    }

    void paymentMeans()
    {
        if (m_isCredit) { // How it is given back is not known beforehand: instrument not defined.
            m_xml.open(u"cac:PaymentMeans"_s);
            m_xml.text(u"cbc:PaymentMeansCode"_s, u"1"_s);
            m_xml.date(u"cbc:PaymentDueDate"_s, m_content.dueOn);
            m_xml.close();
            return;
        }
        PaymentRequest request = paymentRequestOf(m_document);
        if (isCreditorReference(request.reference)) // It is printed in groups.
            request.reference.remove(u' ');
        // All means of a document are of one code (UBL-SR-47). SEPA moves euros between IBANs.
        const bool isSepa = m_content.currency == Currency::of("EUR")
            && std::ranges::all_of(
                request.accounts, [](const TransferAddress &account) { return account.kind == "iban"_L1; });
        for (const TransferAddress &account : request.accounts)
            transfer(account, isSepa ? u"58"_s : u"30"_s, request.reference);
        if (request.accounts.isEmpty() && !request.link.isEmpty()) {
            m_xml.open(u"cac:PaymentMeans"_s);
            m_xml.text(u"cbc:PaymentMeansCode"_s, u"68"_s); // Online payment service.
            m_xml.text(u"cbc:PaymentID"_s, request.reference);
            m_xml.close();
        }
    }

    void transfer(const TransferAddress &account, const QString &code, const QString &reference)
    {
        QString number = account.account;
        m_xml.open(u"cac:PaymentMeans"_s);
        m_xml.text(u"cbc:PaymentMeansCode"_s, code);
        m_xml.text(u"cbc:PaymentID"_s, reference);
        m_xml.open(u"cac:PayeeFinancialAccount"_s);
        m_xml.text(u"cbc:ID"_s, number.remove(u' '));
        m_xml.text(u"cbc:Name"_s, account.holder);
        m_xml.text(u"cac:FinancialInstitutionBranch"_s, u"cbc:ID"_s, account.code);
        m_xml.close();
        m_xml.close();
    }

    void paymentTerms() { m_xml.text(u"cac:PaymentTerms"_s, u"cbc:Note"_s, m_content.terms); }

    void category(const QString &name, TaxCategory category, qint64 rate)
    {
        m_xml.open(name);
        m_xml.text(u"cbc:ID"_s, codeOf(category));
        if (category != TaxCategory::OutOfScope) // BR-O-05
            m_xml.text(u"cbc:Percent"_s, shortDecimalText(rate, rateDecimals));
        m_xml.taxScheme(u"VAT"_s);
        m_xml.close();
    }

    //! base: what a percentage was taken of.
    void openPart(const AllowanceCharge &part, qint64 base)
    {
        m_xml.open(u"cac:AllowanceCharge"_s);
        m_xml.text(u"cbc:ChargeIndicator"_s, part.isCharge ? u"true"_s : u"false"_s);
        m_xml.text(u"cbc:AllowanceChargeReason"_s, part.reason);
        if (part.percent != 0)
            m_xml.text(u"cbc:MultiplierFactorNumeric"_s, shortDecimalText(part.percent, rateDecimals));
        amount(u"cbc:Amount"_s, part.amountMinor);
        if (part.percent != 0)
            amount(u"cbc:BaseAmount"_s, base);
    }

    void documentPart(const AllowanceCharge &part)
    {
        CheckedSum base;
        for (const InvoiceLine &each : m_content.lines)
            if (each.category == part.category && each.rate == part.rate)
                base.add(each.netMinor);
        openPart(part, base.value().value_or(0));
        category(u"cac:TaxCategory"_s, part.category, part.rate);
        m_xml.close();
    }

    void taxTotal()
    {
        m_xml.open(u"cac:TaxTotal"_s);
        amount(u"cbc:TaxAmount"_s, m_content.totals.tax);
        for (const TaxSubtotal &row : m_content.taxes) {
            m_xml.open(u"cac:TaxSubtotal"_s);
            amount(u"cbc:TaxableAmount"_s, row.baseMinor);
            amount(u"cbc:TaxAmount"_s, row.taxMinor);
            m_xml.open(u"cac:TaxCategory"_s);
            m_xml.text(u"cbc:ID"_s, codeOf(row.category));
            if (row.category != TaxCategory::OutOfScope || m_isXRechnung) // BR-DE-14 wants it all the same.
                m_xml.text(u"cbc:Percent"_s, shortDecimalText(row.rate, rateDecimals));
            if (wantsExemptionReason(row.category)) {
                m_xml.text(u"cbc:TaxExemptionReasonCode"_s,
                    row.exemptionCode.isEmpty() ? impliedExemption(row.category) : row.exemptionCode);
                m_xml.text(u"cbc:TaxExemptionReason"_s, row.exemptionReason);
            }
            m_xml.taxScheme(u"VAT"_s);
            m_xml.close();
            m_xml.close();
        }
        m_xml.close();
    }

    void totals()
    {
        const DocumentTotals &totals = m_content.totals;
        const auto hasParts = [&](bool charges) {
            return std::ranges::any_of(m_content.allowances,
                [charges](const AllowanceCharge &part) { return part.isCharge == charges; });
        };
        m_xml.open(u"cac:LegalMonetaryTotal"_s);
        amount(u"cbc:LineExtensionAmount"_s, totals.lines);
        amount(u"cbc:TaxExclusiveAmount"_s, totals.net);
        amount(u"cbc:TaxInclusiveAmount"_s, totals.gross);
        if (hasParts(false))
            amount(u"cbc:AllowanceTotalAmount"_s, totals.allowances);
        if (hasParts(true))
            amount(u"cbc:ChargeTotalAmount"_s, totals.charges);
        if (totals.prepaid != 0)
            amount(u"cbc:PrepaidAmount"_s, totals.prepaid);
        if (totals.rounding != 0)
            amount(u"cbc:PayableRoundingAmount"_s, totals.rounding);
        amount(u"cbc:PayableAmount"_s, totals.payable);
        m_xml.close();
    }

    void line(qsizetype place, const InvoiceLine &line)
    {
        const bool isTurned = line.price < 0; // BR-27
        const QString unit = line.unit.isEmpty() ? u"C62"_s : line.unit;
        m_xml.open(m_isCredit ? u"cac:CreditNoteLine"_s : u"cac:InvoiceLine"_s);
        m_xml.text(u"cbc:ID"_s, QString::number(place));
        m_xml.measured(m_isCredit ? u"cbc:CreditedQuantity"_s : u"cbc:InvoicedQuantity"_s, u"unitCode"_s,
            unit, shortDecimalText(isTurned ? -line.quantity : line.quantity, quantityDecimals));
        amount(u"cbc:LineExtensionAmount"_s, line.netMinor);
        lineParts(line);
        m_xml.open(u"cac:Item"_s);
        m_xml.text(u"cbc:Description"_s, line.description);
        m_xml.text(u"cbc:Name"_s, line.item);
        category(u"cac:ClassifiedTaxCategory"_s, line.category, line.rate);
        m_xml.close();
        m_xml.open(u"cac:Price"_s);
        m_xml.measured(u"cbc:PriceAmount"_s, u"currencyID"_s, m_content.currency.text(),
            shortDecimalText(isTurned ? -line.price : line.price, priceDecimals));
        if (line.baseQuantity != powerOfTen(quantityDecimals))
            m_xml.measured(u"cbc:BaseQuantity"_s, u"unitCode"_s, unit,
                shortDecimalText(line.baseQuantity, quantityDecimals));
        m_xml.close();
        m_xml.close();
    }

    void lineParts(const InvoiceLine &line)
    {
        if (line.allowances.isEmpty())
            return;
        InvoiceLine goods = line;
        goods.allowances.clear();
        const qint64 base = lineNet(goods, m_content.currency).value_or(line.netMinor);
        QList<AllowanceCharge> parts = line.allowances;
        if (m_content.grossPriced)
            parts = beforeTax(line, base);
        for (const AllowanceCharge &part : parts) {
            openPart(part, base);
            m_xml.close();
        }
    }

    //! What the discounts and charges of a gross-priced line, which hold VAT, come to without it.
    static QList<AllowanceCharge> beforeTax(const InvoiceLine &line, qint64 base)
    {
        const qint64 less = base - line.netMinor;
        if (less == 0)
            return {};
        QStringList reasons;
        for (const AllowanceCharge &part : line.allowances)
            reasons.append(part.reason.trimmed());
        reasons.removeDuplicates();
        return {{.isCharge = less < 0,
            .amountMinor = less < 0 ? -less : less,
            .reason = reasons.join(u", "_s),
            .category = line.category,
            .rate = line.rate}};
    }

    const InvoiceDocument &m_document;
    const InvoiceContent &m_content;
    const bool m_isCredit;
    const bool m_isXRechnung;
    const bool m_isOutsideVat;
    UblXml m_xml;
};

} // namespace

Result<QByteArray> UblInvoiceWriter::write(const InvoiceDocument &document)
{
    if (const QList<Error> problems = eInvoiceProblems(document); !problems.isEmpty())
        return fail(problems.first());
    const QByteArray bytes = UblPen(document).write();
    const Result<UblNode> root = readUblTree(bytes);
    if (!root)
        return fail(root.error());
    const QList<ImportProblem> broken = brokenUblRules(*root);
    if (!broken.isEmpty())
        return invalid(broken.first().rule, broken.first().column, broken.first().value);
    return bytes;
}

} // namespace quittance
