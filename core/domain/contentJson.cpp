#include "core/domain/jsonFields.h"

#include <QJsonArray>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 one = 10'000;

QJsonObject allowanceJson(const AllowanceCharge &allowance)
{
    QJsonObject json{{u"amount"_s, allowance.amountMinor}, {u"category"_s, codeOf(allowance.category)}};
    if (allowance.isCharge)
        json.insert("charge"_L1, true);
    putText(json, "reason"_L1, allowance.reason);
    putInteger(json, "percent"_L1, allowance.percent);
    putInteger(json, "rate"_L1, allowance.rate);
    return json;
}

QJsonObject lineJson(const InvoiceLine &line)
{
    QJsonObject json{{u"item"_s, line.item}, {u"quantity"_s, line.quantity}, {u"unit"_s, line.unit},
        {u"price"_s, line.price}, {u"category"_s, codeOf(line.category)}, {u"net"_s, line.netMinor}};
    putText(json, "description"_L1, line.description);
    putInteger(json, "base_quantity"_L1, line.baseQuantity, one);
    putInteger(json, "gross_price"_L1, line.grossPrice);
    putInteger(json, "rate"_L1, line.rate);
    QJsonArray allowances;
    for (const AllowanceCharge &allowance : line.allowances)
        allowances.append(allowanceJson(allowance));
    if (!allowances.isEmpty())
        json.insert("allowances"_L1, allowances);
    return json;
}

QJsonObject taxJson(const TaxSubtotal &tax)
{
    QJsonObject json{
        {u"category"_s, codeOf(tax.category)}, {u"base"_s, tax.baseMinor}, {u"tax"_s, tax.taxMinor}};
    putInteger(json, "rate"_L1, tax.rate);
    putText(json, "reason"_L1, tax.exemptionReason);
    putText(json, "reason_code"_L1, tax.exemptionCode);
    return json;
}

QJsonObject totalsJson(const DocumentTotals &totals)
{
    QJsonObject json{{u"lines"_s, totals.lines}, {u"net"_s, totals.net}, {u"tax"_s, totals.tax},
        {u"gross"_s, totals.gross}, {u"payable"_s, totals.payable}};
    putInteger(json, "allowances"_L1, totals.allowances);
    putInteger(json, "charges"_L1, totals.charges);
    putInteger(json, "prepaid"_L1, totals.prepaid);
    putInteger(json, "rounding"_L1, totals.rounding);
    return json;
}

//! Reads the items of a list, remembering the first damage.
class ContentReader
{
public:
    QString problem;

    template <class T>
    QList<T> list(const QJsonValue &value, T (ContentReader::*read)(JsonFields &))
    {
        QList<T> items;
        for (const QJsonValue &item : value.toArray()) {
            JsonFields fields(item.toObject());
            items.append((this->*read)(fields));
            if (!fields.ok() && problem.isEmpty())
                problem = fields.problem();
        }
        return items;
    }

    TaxCategory category(JsonFields &fields)
    {
        const auto found = taxCategoryFrom(fields.text("category"_L1));
        if (!found && problem.isEmpty())
            problem = u"category"_s;
        return found.value_or(TaxCategory::Standard);
    }

    AllowanceCharge allowance(JsonFields &fields)
    {
        return {.isCharge = fields.flag("charge"_L1),
            .amountMinor = fields.integer("amount"_L1),
            .percent = fields.integerOr("percent"_L1, 0),
            .reason = fields.textOrEmpty("reason"_L1),
            .category = category(fields),
            .rate = fields.integerOr("rate"_L1, 0)};
    }

    InvoiceLine line(JsonFields &fields)
    {
        return {.item = fields.text("item"_L1),
            .description = fields.textOrEmpty("description"_L1),
            .quantity = fields.integer("quantity"_L1),
            .unit = fields.text("unit"_L1),
            .price = fields.integer("price"_L1),
            .grossPrice = fields.integerOr("gross_price"_L1, 0),
            .baseQuantity = fields.integerOr("base_quantity"_L1, one),
            .allowances = list(fields.value("allowances"_L1), &ContentReader::allowance),
            .category = category(fields),
            .rate = fields.integerOr("rate"_L1, 0),
            .netMinor = fields.integer("net"_L1)};
    }

    TaxSubtotal tax(JsonFields &fields)
    {
        return {.category = category(fields),
            .rate = fields.integerOr("rate"_L1, 0),
            .baseMinor = fields.integer("base"_L1),
            .taxMinor = fields.integer("tax"_L1),
            .exemptionReason = fields.textOrEmpty("reason"_L1),
            .exemptionCode = fields.textOrEmpty("reason_code"_L1)};
    }
};

DocumentTotals totalsFrom(JsonFields &fields)
{
    return {.lines = fields.integer("lines"_L1),
        .allowances = fields.integerOr("allowances"_L1, 0),
        .charges = fields.integerOr("charges"_L1, 0),
        .net = fields.integer("net"_L1),
        .tax = fields.integer("tax"_L1),
        .gross = fields.integer("gross"_L1),
        .prepaid = fields.integerOr("prepaid"_L1, 0),
        .rounding = fields.integerOr("rounding"_L1, 0),
        .payable = fields.integer("payable"_L1)};
}

} // namespace

QJsonObject contentJson(const InvoiceContent &content)
{
    QJsonArray lines;
    for (const InvoiceLine &line : content.lines)
        lines.append(lineJson(line));
    QJsonArray allowances;
    for (const AllowanceCharge &allowance : content.allowances)
        allowances.append(allowanceJson(allowance));
    QJsonArray taxes;
    for (const TaxSubtotal &tax : content.taxes)
        taxes.append(taxJson(tax));

    QJsonObject json{{u"type"_s, untdidCode(content.type)}, {u"currency"_s, content.currency.text()},
        {u"lines"_s, lines}, {u"taxes"_s, taxes}, {u"totals"_s, totalsJson(content.totals)}};
    if (!allowances.isEmpty())
        json.insert("allowances"_L1, allowances);
    putDate(json, "issued_on"_L1, content.issuedOn);
    putDate(json, "due_on"_L1, content.dueOn);
    putDate(json, "supplied_on"_L1, content.suppliedOn);
    putText(json, "terms"_L1, content.terms);
    putText(json, "buyer_reference"_L1, content.buyerReference);
    putText(json, "order_number"_L1, content.orderNumber);
    putText(json, "note"_L1, content.note);
    putText(json, "preceding_number"_L1, content.precedingNumber);
    putText(json, "language"_L1, content.language);
    putText(json, "series"_L1, content.series);
    if (content.grossPriced)
        json.insert("gross_priced"_L1, true);
    return json;
}

Result<InvoiceContent> contentFrom(const QJsonObject &json)
{
    JsonFields fields(json);
    JsonFields totals(fields.objectOrEmpty("totals"_L1));
    ContentReader reader;
    const auto type = documentTypeFrom(static_cast<int>(fields.integer("type"_L1)));
    InvoiceContent content{.type = type.value_or(DocumentType::Invoice),
        .currency = fields.currency("currency"_L1),
        .issuedOn = fields.dateOrNull("issued_on"_L1),
        .dueOn = fields.dateOrNull("due_on"_L1),
        .suppliedOn = fields.dateOrNull("supplied_on"_L1),
        .terms = fields.textOrEmpty("terms"_L1),
        .buyerReference = fields.textOrEmpty("buyer_reference"_L1),
        .orderNumber = fields.textOrEmpty("order_number"_L1),
        .note = fields.textOrEmpty("note"_L1),
        .precedingNumber = fields.textOrEmpty("preceding_number"_L1),
        .language = fields.textOrEmpty("language"_L1),
        .series = fields.textOrEmpty("series"_L1),
        .grossPriced = fields.flag("gross_priced"_L1),
        .lines = reader.list(fields.value("lines"_L1), &ContentReader::line),
        .allowances = reader.list(fields.value("allowances"_L1), &ContentReader::allowance),
        .taxes = reader.list(fields.value("taxes"_L1), &ContentReader::tax),
        .totals = totalsFrom(totals)};
    if (!fields.ok() || !totals.ok() || !reader.problem.isEmpty() || !type)
        return fail(Error{.kind = ErrorKind::Storage,
            .rule = u"json.damaged"_s,
            .field = !fields.ok()          ? fields.problem()
                : !totals.ok()             ? totals.problem()
                : reader.problem.isEmpty() ? u"type"_s
                                           : reader.problem});
    return content;
}

} // namespace quittance
