#include "core/formats/UblReader.h"

#include "core/domain/CheckedSum.h"
#include "core/domain/Decimal.h"
#include "core/domain/InvoiceSums.h"
#include "core/formats/UblFigures.h"
#include "core/formats/UblRules.h"

#include <QRegularExpression>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString joined(const UblNode &parent, QStringView name)
{
    QStringList texts;
    for (const UblNode *node : parent.all(name))
        if (!node->text.isEmpty())
            texts.append(node->text);
    return texts.join(u'\n');
}

//! xs:date: the day, with an optional time zone that says nothing about a calendar date.
Result<QDate> dateAt(const UblNode &root, QStringView path, const QString &term)
{
    const QString text = root.textAt(path);
    if (text.isEmpty())
        return QDate();
    static const QRegularExpression form(u"^(\\d{4}-\\d\\d-\\d\\d)(Z|[+-]\\d\\d:\\d\\d)?$"_s);
    const QDate date = QDate::fromString(form.match(text).captured(1), Qt::ISODate);
    if (!date.isValid())
        return invalid(u"ubl.date_malformed"_s, term, text);
    return date;
}

Result<DocumentType> typeOf(const UblNode &root)
{
    const bool credit = root.name == "cn:CreditNote"_L1;
    const QString code = root.textAt(credit ? u"cbc:CreditNoteTypeCode" : u"cbc:InvoiceTypeCode");
    const std::optional<DocumentType> type = documentTypeFrom(code.toInt());
    if (!type)
        return invalid(u"ubl.type_unsupported"_s, u"BT-3"_s, code);
    if ((*type == DocumentType::CreditNote) != credit)
        return invalid(u"BR-CL-01"_s, u"BT-3"_s, code);
    return *type;
}

Address addressOf(const UblNode &party)
{
    const UblNode *node = party.find(u"cac:PostalAddress");
    if (!node)
        return {};
    QStringList street{node->textAt(u"cbc:StreetName"), node->textAt(u"cbc:AdditionalStreetName"),
        node->textAt(u"cac:AddressLine/cbc:Line")};
    street.removeAll(QString());
    return {.street = street.join(u'\n'),
        .city = node->textAt(u"cbc:CityName"),
        .postCode = node->textAt(u"cbc:PostalZone"),
        .region = node->textAt(u"cbc:CountrySubentity"),
        .country = node->textAt(u"cac:Country/cbc:IdentificationCode").toUpper()};
}

QString vatIdOf(const UblNode &party)
{
    for (const UblNode *scheme : party.all(u"cac:PartyTaxScheme"))
        if (scheme->textAt(u"cac:TaxScheme/cbc:ID").toUpper() == "VAT"_L1)
            return scheme->textAt(u"cbc:CompanyID");
    return {};
}

QString nameOf(const UblNode &party)
{
    const QString registered = party.textAt(u"cac:PartyLegalEntity/cbc:RegistrationName");
    return registered.isEmpty() ? party.textAt(u"cac:PartyName/cbc:Name") : registered;
}

Customer buyerOf(const UblNode &root, const InvoiceContent &content)
{
    Customer buyer;
    buyer.currency = content.currency;
    const UblNode *party = root.find(u"cac:AccountingCustomerParty/cac:Party");
    if (!party)
        return buyer;
    buyer.name = nameOf(*party);
    buyer.contactName = party->textAt(u"cac:Contact/cbc:Name");
    buyer.email = party->textAt(u"cac:Contact/cbc:ElectronicMail");
    buyer.phone = party->textAt(u"cac:Contact/cbc:Telephone");
    buyer.vatId = vatIdOf(*party);
    buyer.address = addressOf(*party);
    const UblNode *endpoint = party->find(u"cbc:EndpointID");
    if (buyer.email.isEmpty() && endpoint
        && endpoint->attribute(u"schemeID") == "EM"_L1) // EAS code of e-mail.
        buyer.email = endpoint->text;
    if (content.issuedOn.isValid() && content.dueOn.isValid()) {
        const qint64 days = content.issuedOn.daysTo(content.dueOn);
        if (days >= 0 && days <= 3650)
            buyer.termDays = static_cast<int>(days);
    }
    return buyer;
}

Result<qint64> numberAt(const UblNode *node, int decimals, const QString &term, qint64 absent)
{
    if (!node)
        return absent;
    const Result<qint64> value = parseDecimal(plainDecimal(node->text), decimals);
    if (!value)
        return invalid(value.error().rule, term, node->text);
    return *value;
}

QString reasonOf(const UblNode &part)
{
    const QString reason = joined(part, u"cbc:AllowanceChargeReason");
    return reason.isEmpty() ? part.textAt(u"cbc:AllowanceChargeReasonCode") : reason;
}

Result<AllowanceCharge> linePart(const UblNode &node, const InvoiceLine &line, Currency currency)
{
    const QString indicator = node.textAt(u"cbc:ChargeIndicator");
    AllowanceCharge part{.reason = reasonOf(node), .category = line.category, .rate = line.rate};
    part.isCharge = indicator == "true"_L1 || indicator == "1"_L1;
    if (!part.isCharge && indicator != "false"_L1 && indicator != "0"_L1)
        return invalid(u"ubl.charge_indicator"_s, u"BG-27"_s, indicator);
    const UblNode *amount = node.find(u"cbc:Amount");
    if (!amount)
        return invalid(part.isCharge ? u"BR-43"_s : u"BR-41"_s, u"BT-136"_s, {});
    const Result<qint64> minor
        = ublAmount(*amount, currency, part.isCharge ? u"BR-DEC-27"_s : u"BR-DEC-24"_s);
    if (!minor)
        return invalid(minor.error().rule, part.isCharge ? u"BT-141"_s : u"BT-136"_s, amount->text);
    part.amountMinor = *minor;
    return part;
}

Result<InvoiceLine> lineFrom(const UblLineFigures &figures, Currency currency)
{
    const UblNode &node = *figures.node;
    InvoiceLine line;
    line.item = node.textAt(u"cac:Item/cbc:Name");
    QStringList description{node.textAt(u"cac:Item/cbc:Description"), joined(node, u"cbc:Note")};
    description.removeAll(QString());
    line.description = description.join(u'\n');
    const UblNode *quantity = node.find(u"cbc:InvoicedQuantity");
    if (!quantity)
        quantity = node.find(u"cbc:CreditedQuantity");
    line.unit = quantity ? quantity->attribute(u"unitCode") : line.unit;
    line.category = figures.mark.category.value_or(TaxCategory::Standard);
    line.rate = figures.mark.rate.value_or(0);
    line.netMinor = figures.net.value_or(0);
    const UblNode *price = node.find(u"cac:Price/cbc:PriceAmount");
    const UblNode *base = node.find(u"cac:Price/cbc:BaseQuantity");
    const Result<qint64> count = numberAt(quantity, quantityDecimals, u"BT-129"_s, line.quantity);
    const Result<qint64> each = numberAt(price, priceDecimals, u"BT-146"_s, line.price);
    const Result<qint64> per = numberAt(base, quantityDecimals, u"BT-149"_s, line.baseQuantity);
    for (const Result<qint64> *number : {&count, &each, &per})
        if (!*number)
            return tl::unexpected(number->error());
    if (*per <= 0)
        return invalid(u"line.base_quantity"_s, u"BT-149"_s, base->text);
    line.quantity = *count;
    line.price = *each;
    line.baseQuantity = *per;
    for (const UblNode *part : node.all(u"cac:AllowanceCharge")) {
        Result<AllowanceCharge> read = linePart(*part, line, currency);
        if (!read)
            return tl::unexpected(read.error());
        line.allowances.append(*std::move(read));
    }
    return line;
}

Result<void> readHeader(const UblNode &root, InvoiceContent &content)
{
    const Result<DocumentType> type = typeOf(root);
    const Result<QDate> issued = dateAt(root, u"cbc:IssueDate", u"BT-2"_s);
    const Result<QDate> supplied = dateAt(root, u"cac:Delivery/cbc:ActualDeliveryDate", u"BT-72"_s);
    Result<QDate> due = dateAt(root, u"cbc:DueDate", u"BT-9"_s);
    if (due && due->isNull()) // Credit notes have no DueDate element.
        due = dateAt(root, u"cac:PaymentMeans/cbc:PaymentDueDate", u"BT-9"_s);
    if (!type)
        return tl::unexpected(type.error());
    if (!issued)
        return tl::unexpected(issued.error());
    if (!due || !supplied)
        return tl::unexpected(due ? supplied.error() : due.error());
    content.type = *type;
    content.issuedOn = *issued;
    content.dueOn = *due;
    content.suppliedOn = *supplied;
    QStringList terms;
    for (const UblNode *node : root.all(u"cac:PaymentTerms"))
        terms.append(joined(*node, u"cbc:Note"));
    terms.removeAll(QString());
    content.terms = terms.join(u'\n');
    content.buyerReference = root.textAt(u"cbc:BuyerReference");
    content.orderNumber = root.textAt(u"cac:OrderReference/cbc:ID");
    content.note = joined(root, u"cbc:Note");
    content.precedingNumber = root.textAt(u"cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID");
    return {};
}

void readFigures(const UblFigures &figures, InvoiceContent &content)
{
    content.currency = figures.currency;
    for (const UblPartFigures &part : figures.parts)
        content.allowances.append({.isCharge = part.isCharge,
            .amountMinor = part.amount.value_or(0),
            .reason = reasonOf(*part.node),
            .category = part.mark.category.value_or(TaxCategory::Standard),
            .rate = part.mark.rate.value_or(0)});
    const UblTaxTotal *tax = figures.documentTax();
    for (const UblTaxRow &row : tax ? tax->rows : QList<UblTaxRow>())
        content.taxes.append({.category = row.mark.category.value_or(TaxCategory::Standard),
            .rate = row.mark.rate.value_or(0),
            .baseMinor = row.base.value_or(0),
            .taxMinor = row.tax.value_or(0),
            .exemptionReason = row.node->textAt(u"cac:TaxCategory/cbc:TaxExemptionReason"),
            .exemptionCode = row.node->textAt(u"cac:TaxCategory/cbc:TaxExemptionReasonCode")});
    content.totals = {.lines = figures.lineSum.value_or(0),
        .allowances = figures.allowances.value_or(0),
        .charges = figures.charges.value_or(0),
        .net = figures.net.value_or(0),
        .tax = tax ? tax->amount.value_or(0) : 0,
        .gross = figures.gross.value_or(0),
        .prepaid = figures.prepaid.value_or(0),
        .rounding = figures.rounding.value_or(0),
        .payable = figures.payable.value_or(0)};
}

std::optional<qint64> baseOf(const InvoiceContent &content, TaxCategory category, qint64 rate)
{
    CheckedSum sum;
    for (const InvoiceLine &line : content.lines)
        if (line.category == category && line.rate == rate)
            sum.add(line.netMinor);
    for (const AllowanceCharge &part : content.allowances)
        if (part.category == category && part.rate == rate)
            sum.add(part.isCharge ? part.amountMinor : -part.amountMinor);
    return sum.value();
}

//! What the rules forgive on receipt, but the user should know.
QList<ImportProblem> warningsOf(const UblFigures &figures, const InvoiceContent &content)
{
    QList<ImportProblem> warnings;
    const auto warn = [&](qint64 line, const QString &term, const QString &rule, qint64 minor) {
        warnings.append({.line = line,
            .column = term,
            .rule = rule,
            .value = Money(minor, content.currency).text(),
            .isWarning = true});
    };
    for (qsizetype i = 0; i < content.lines.size(); ++i)
        if (lineNetDiffers(content.lines[i], content.currency))
            warn(figures.lines[i].node->line, u"BT-131"_s, u"line.net_differs"_s, content.lines[i].netMinor);
    const UblTaxTotal *tax = figures.documentTax();
    for (qsizetype i = 0; tax && i < content.taxes.size(); ++i) {
        const TaxSubtotal &row = content.taxes[i];
        if (taxOn(row.baseMinor, row.rate) != row.taxMinor)
            warn(tax->rows[i].node->line, u"BT-117"_s, u"tax.differs"_s, row.taxMinor);
        if (baseOf(content, row.category, row.rate) != row.baseMinor)
            warn(tax->rows[i].node->line, u"BT-116"_s, u"tax.base_differs"_s, row.baseMinor);
    }
    return warnings;
}

QString sellerKeyOf(const UblNode &party)
{
    for (const QString &key : {vatIdOf(party), party.textAt(u"cac:PartyLegalEntity/cbc:CompanyID"),
             party.textAt(u"cac:PartyIdentification/cbc:ID")})
        if (!key.isEmpty())
            return key;
    return nameOf(party);
}

} // namespace

Result<UblInvoice> ublInvoiceFrom(const UblNode &root)
{
    const UblFigures figures = ublFigures(root);
    UblInvoice invoice;
    readFigures(figures, invoice.content);
    if (const Result<void> header = readHeader(root, invoice.content); !header)
        return tl::unexpected(header.error());
    for (const UblLineFigures &line : figures.lines) {
        Result<InvoiceLine> read = lineFrom(line, invoice.content.currency);
        if (!read)
            return tl::unexpected(read.error());
        invoice.content.lines.append(*std::move(read));
    }
    if (const Result<void> sums = checkSums(invoice.content); !sums)
        return tl::unexpected(sums.error());
    invoice.number = root.textAt(u"cbc:ID");
    if (const UblNode *seller = root.find(u"cac:AccountingSupplierParty/cac:Party")) {
        invoice.sellerName = nameOf(*seller);
        invoice.sellerVatId = vatIdOf(*seller);
        invoice.sellerKey = sellerKeyOf(*seller);
    }
    invoice.buyer = buyerOf(root, invoice.content);
    invoice.warnings = warningsOf(figures, invoice.content);
    return invoice;
}

Result<UblInvoice> readUblInvoice(const QByteArray &bytes)
{
    const Result<UblNode> root = readUblTree(bytes);
    if (!root)
        return tl::unexpected(root.error());
    const QList<ImportProblem> broken = brokenUblRules(*root);
    if (!broken.isEmpty())
        return invalid(broken.first().rule, broken.first().column, broken.first().value,
            u"line %1"_s.arg(broken.first().line));
    return ublInvoiceFrom(*root);
}

} // namespace quittance
