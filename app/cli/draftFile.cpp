#include "app/cli/draftFile.h"

#include "app/cli/JsonInput.h"
#include "app/cli/shapes.h"
#include "core/domain/Decimal.h"
#include "core/domain/jsonFields.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 wholePercent = 100 * powerOfTen(rateDecimals);

//! Between 0 and 100 percent, × 10^-4.
qint64 percentFrom(JsonInput &fields, const QString &key)
{
    const qint64 percent = fields.decimal(key, rateDecimals);
    if (percent < 0 || percent > wholePercent)
        fields.refuse(u"number.out_of_range"_s, key, shortDecimalText(percent, rateDecimals));
    return percent;
}

//! The stated VAT category; without one, S where there is a rate and Z where there is none.
TaxCategory categoryFrom(JsonInput &fields, qint64 rate)
{
    const TaxCategory usual = rate == 0 ? TaxCategory::ZeroRated : TaxCategory::Standard;
    const QString code = fields.text(u"vat_category"_s);
    if (code.isEmpty())
        return usual;
    const auto category = taxCategoryFrom(code);
    if (!category)
        fields.refuse(u"json.field_malformed"_s, u"vat_category"_s, code);
    return category.value_or(usual);
}

//! Either an amount or a percentage.
AllowanceCharge partFrom(JsonInput &fields, Currency currency)
{
    AllowanceCharge part{.isCharge = fields.flag(u"charge"_s),
        .amountMinor = fields.amountMinor(u"amount"_s, currency),
        .percent = percentFrom(fields, u"percent"_s),
        .reason = fields.text(u"reason"_s)};
    if ((part.amountMinor == 0) == (part.percent == 0))
        fields.refuse(u"json.field_missing"_s, u"amount"_s);
    return part;
}

QList<AllowanceCharge> lineAllowances(JsonInput &fields, Currency currency)
{
    QList<AllowanceCharge> parts;
    if (const qint64 percent = percentFrom(fields, u"discount_percent"_s); percent > 0)
        parts.append(AllowanceCharge{.percent = percent, .reason = {}});
    if (const qint64 amount = fields.amountMinor(u"discount_amount"_s, currency); amount > 0)
        parts.append(AllowanceCharge{.amountMinor = amount, .reason = {}});
    for (JsonInput &item : fields.objects(u"allowances"_s)) {
        parts.append(partFrom(item, currency));
        item.refuseOthers();
        fields.include(item);
    }
    return parts;
}

//! computed() keeps the reasons it finds in the VAT rows.
void noteReason(JsonInput &fields, const InvoiceLine &line, QList<TaxSubtotal> &taxes)
{
    const QString reason = fields.text(u"exemption_reason"_s);
    const QString code = fields.text(u"exemption_code"_s);
    if (reason.isEmpty() && code.isEmpty())
        return;
    const auto same
        = [&](const TaxSubtotal &t) { return t.category == line.category && t.rate == line.rate; };
    taxes.removeIf(same);
    taxes.append(
        {.category = line.category, .rate = line.rate, .exemptionReason = reason, .exemptionCode = code});
}

InvoiceLine lineFrom(JsonInput &fields, InvoiceContent &content)
{
    const QString priceKey = content.grossPriced ? u"gross_price"_s : u"price"_s;
    fields.need(u"item"_s);
    fields.need(priceKey);
    InvoiceLine line{.item = fields.text(u"item"_s), .description = fields.text(u"description"_s)};
    line.quantity = fields.decimal(u"quantity"_s, quantityDecimals, line.quantity);
    line.unit = fields.text(u"unit"_s, line.unit);
    (content.grossPriced ? line.grossPrice : line.price) = fields.decimal(priceKey, priceDecimals);
    line.baseQuantity = fields.decimal(u"base_quantity"_s, quantityDecimals, line.baseQuantity);
    line.allowances = lineAllowances(fields, content.currency);
    line.rate = percentFrom(fields, u"vat_rate"_s);
    line.category = categoryFrom(fields, line.rate);
    noteReason(fields, line, content.taxes);
    fields.refuseOthers();
    return line;
}

void readLines(JsonInput &fields, InvoiceContent &content)
{
    content.lines.clear();
    content.taxes.clear();
    for (JsonInput &item : fields.objects(u"lines"_s)) {
        content.lines.append(lineFrom(item, content));
        fields.include(item);
    }
}

void readAllowances(JsonInput &fields, InvoiceContent &content)
{
    content.allowances.clear();
    for (JsonInput &item : fields.objects(u"allowances"_s)) {
        AllowanceCharge part = partFrom(item, content.currency);
        part.rate = percentFrom(item, u"vat_rate"_s);
        part.category = categoryFrom(item, part.rate);
        content.allowances.append(part);
        item.refuseOthers();
        fields.include(item);
    }
}

//! Currency, type and kind of prices; what was counted in the old ones has to be given anew.
void readKind(JsonInput &fields, InvoiceContent &content)
{
    const Currency before = content.currency;
    const bool grossBefore = content.grossPriced;
    content.currency = fields.currency(u"currency"_s, before);
    const QString prices = fields.text(u"prices"_s, grossBefore ? u"gross"_s : u"net"_s);
    if (prices != "net"_L1 && prices != "gross"_L1)
        fields.refuse(u"json.field_malformed"_s, u"prices"_s, prices);
    content.grossPriced = prices == "gross"_L1;
    const bool changed = content.currency != before || content.grossPriced != grossBefore;
    if (changed && !content.lines.isEmpty())
        fields.need(u"lines"_s);
    if (changed && !content.allowances.isEmpty())
        fields.need(u"allowances"_s);
    const qint64 code = fields.integer(u"type"_s, untdidCode(content.type));
    const auto type = documentTypeFrom(static_cast<int>(code));
    if (!type || code != static_cast<int>(code))
        fields.refuse(u"json.field_malformed"_s, u"type"_s, QString::number(code));
    content.type = type.value_or(content.type);
}

QJsonObject partShape(const AllowanceCharge &part, Currency currency)
{
    QJsonObject shape;
    if (part.percent != 0)
        shape.insert("percent"_L1, shortDecimalText(part.percent, rateDecimals));
    else
        shape.insert("amount"_L1, Money(part.amountMinor, currency).text());
    if (part.isCharge)
        shape.insert("charge"_L1, true);
    putText(shape, "reason"_L1, part.reason);
    return shape;
}

void putReason(QJsonObject &shape, const InvoiceLine &line, const QList<TaxSubtotal> &taxes)
{
    for (const TaxSubtotal &tax : taxes)
        if (tax.category == line.category && tax.rate == line.rate) {
            putText(shape, "exemption_reason"_L1, tax.exemptionReason);
            putText(shape, "exemption_code"_L1, tax.exemptionCode);
        }
}

QJsonObject lineShape(const InvoiceLine &line, const InvoiceContent &content)
{
    QJsonObject shape{{u"item"_s, line.item},
        {u"quantity"_s, shortDecimalText(line.quantity, quantityDecimals)}, {u"unit"_s, line.unit},
        {u"vat_rate"_s, shortDecimalText(line.rate, rateDecimals)},
        {u"vat_category"_s, codeOf(line.category)}};
    putText(shape, "description"_L1, line.description);
    shape.insert(content.grossPriced ? "gross_price"_L1 : "price"_L1,
        shortDecimalText(content.grossPriced ? line.grossPrice : line.price, priceDecimals));
    if (line.baseQuantity != InvoiceLine().baseQuantity)
        shape.insert("base_quantity"_L1, shortDecimalText(line.baseQuantity, quantityDecimals));
    QJsonArray parts;
    for (const AllowanceCharge &part : line.allowances)
        parts.append(partShape(part, content.currency));
    if (!parts.isEmpty())
        shape.insert("allowances"_L1, parts);
    putReason(shape, line, content.taxes);
    return shape;
}

} // namespace

Result<InvoiceContent> withFields(InvoiceContent content, JsonInput fields)
{
    readKind(fields, content);
    content.issuedOn = fields.date(u"issued_on"_s, content.issuedOn);
    content.dueOn = fields.date(u"due_on"_s, content.dueOn);
    content.suppliedOn = fields.date(u"supplied_on"_s, content.suppliedOn);
    content.terms = fields.text(u"terms"_s, content.terms);
    content.buyerReference = fields.text(u"buyer_reference"_s, content.buyerReference);
    content.orderNumber = fields.text(u"order_number"_s, content.orderNumber);
    content.precedingNumber = fields.text(u"preceding_number"_s, content.precedingNumber);
    content.language = fields.text(u"language"_s, content.language);
    content.series = fields.text(u"series"_s, content.series);
    content.note = fields.text(u"note"_s, content.note);
    if (fields.has(u"lines"_s))
        readLines(fields, content);
    if (fields.has(u"allowances"_s))
        readAllowances(fields, content);
    fields.has(u"id"_s);
    fields.has(u"customer"_s);
    fields.refuseOthers();
    return fields.check().transform([&] { return content; });
}

QJsonObject draftShape(const InvoiceDetail &draft)
{
    const InvoiceContent &content = draft.content;
    QJsonArray lines;
    for (const InvoiceLine &line : content.lines)
        lines.append(lineShape(line, content));
    QJsonArray allowances;
    for (const AllowanceCharge &part : content.allowances) {
        QJsonObject shape = partShape(part, content.currency);
        shape.insert("vat_rate"_L1, shortDecimalText(part.rate, rateDecimals));
        shape.insert("vat_category"_L1, codeOf(part.category));
        allowances.append(shape);
    }
    QJsonObject shape{{u"id"_s, draft.row.id.text()}, {u"customer"_s, draft.row.customerId.text()},
        {u"type"_s, untdidCode(content.type)}, {u"currency"_s, content.currency.text()},
        {u"issued_on"_s, dateShape(content.issuedOn)}, {u"due_on"_s, dateShape(content.dueOn)},
        {u"prices"_s, content.grossPriced ? u"gross"_s : u"net"_s}, {u"lines"_s, lines},
        {u"allowances"_s, allowances}};
    if (content.suppliedOn.isValid())
        shape.insert("supplied_on"_L1, dateShape(content.suppliedOn));
    putText(shape, "terms"_L1, content.terms);
    putText(shape, "buyer_reference"_L1, content.buyerReference);
    putText(shape, "order_number"_L1, content.orderNumber);
    putText(shape, "preceding_number"_L1, content.precedingNumber);
    putText(shape, "language"_L1, content.language);
    putText(shape, "series"_L1, content.series);
    putText(shape, "note"_L1, content.note);
    return shape;
}

} // namespace quittance
