#include "core/formats/UblFigures.h"

#include "core/domain/Decimal.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

class FiguresReader
{
public:
    explicit FiguresReader(const UblNode &root) { m_figures.root = &root; }

    UblFigures read()
    {
        const UblNode &root = *m_figures.root;
        m_figures.currency
            = Currency::find(root.textAt(u"cbc:DocumentCurrencyCode")).value_or(m_figures.currency);
        for (const UblNode &child : root.children) {
            if (child.name == "cac:InvoiceLine"_L1 || child.name == "cac:CreditNoteLine"_L1)
                readLine(child);
            else if (child.name == "cac:AllowanceCharge"_L1)
                readPart(child);
            else if (child.name == "cac:TaxTotal"_L1)
                readTaxTotal(child);
            else if (child.name == "cac:LegalMonetaryTotal"_L1 && !m_figures.totals)
                readTotals(child);
        }
        return std::move(m_figures);
    }

private:
    void note(const UblNode &node, const QString &term, const QString &rule)
    {
        m_figures.unreadable.append({.line = node.line, .column = term, .rule = rule, .value = node.text});
    }

    std::optional<qint64> amount(const UblNode *node, const QString &term, const QString &decimalsRule)
    {
        return amountIn(m_figures.currency, node, term, decimalsRule);
    }

    std::optional<qint64> amountIn(
        Currency currency, const UblNode *node, const QString &term, const QString &decimalsRule)
    {
        if (!node)
            return std::nullopt;
        const Result<qint64> minor = ublAmount(*node, currency, decimalsRule);
        if (minor)
            return *minor;
        note(*node, term, minor.error().rule);
        return std::nullopt;
    }

    UblTaxMark mark(const UblNode &parent, QStringView childName, const QString &rateTerm)
    {
        UblTaxMark mark;
        for (const UblNode *category : parent.all(childName)) {
            const QString scheme = category->textAt(u"cac:TaxScheme/cbc:ID").toUpper();
            if (!scheme.isEmpty() && scheme != "VAT"_L1)
                continue;
            const UblNode *code = category->find(u"cbc:ID");
            mark.line = category->line;
            mark.present = code && !scheme.isEmpty();
            mark.category = code ? taxCategoryFrom(code->text) : std::nullopt;
            if (const UblNode *percent = category->find(u"cbc:Percent")) {
                const Result<qint64> rate = parseDecimal(plainDecimal(percent->text), rateDecimals);
                if (rate)
                    mark.rate = *rate;
                else
                    note(*percent, rateTerm, rate.error().rule);
            }
            break;
        }
        return mark;
    }

    void readLine(const UblNode &node)
    {
        UblLineFigures line{.node = &node, .mark = {}, .net = {}};
        line.net = amount(node.find(u"cbc:LineExtensionAmount"), u"BT-131"_s, u"BR-DEC-23"_s);
        if (const UblNode *item = node.find(u"cac:Item"))
            line.mark = mark(*item, u"cac:ClassifiedTaxCategory", u"BT-152"_s);
        m_figures.lines.append(line);
    }

    void readPart(const UblNode &node)
    {
        const QString indicator = node.textAt(u"cbc:ChargeIndicator");
        UblPartFigures part{.node = &node, .mark = {}, .amount = {}};
        part.isCharge = indicator == "true"_L1 || indicator == "1"_L1;
        if (!part.isCharge && indicator != "false"_L1 && indicator != "0"_L1)
            note(node, u"BG-20"_s, u"ubl.charge_indicator"_s);
        part.amount = part.isCharge ? amount(node.find(u"cbc:Amount"), u"BT-99"_s, u"BR-DEC-05"_s)
                                    : amount(node.find(u"cbc:Amount"), u"BT-92"_s, u"BR-DEC-01"_s);
        part.mark = mark(node, u"cac:TaxCategory", part.isCharge ? u"BT-103"_s : u"BT-96"_s);
        m_figures.parts.append(part);
    }

    void readTaxTotal(const UblNode &node)
    {
        UblTaxTotal total{.node = &node, .currencyCode = {}, .amount = {}, .rows = {}};
        if (const UblNode *tax = node.find(u"cbc:TaxAmount")) {
            total.currencyCode = tax->attribute(u"currencyID");
            const Currency currency = Currency::find(total.currencyCode).value_or(m_figures.currency);
            total.amount = currency == m_figures.currency
                ? amount(tax, u"BT-110"_s, u"BR-DEC-13"_s)
                : amountIn(currency, tax, u"BT-111"_s, u"BR-DEC-15"_s);
        }
        for (const UblNode *row : node.all(u"cac:TaxSubtotal")) {
            UblTaxRow figures{
                .node = row, .mark = mark(*row, u"cac:TaxCategory", u"BT-119"_s), .base = {}, .tax = {}};
            figures.base = amount(row->find(u"cbc:TaxableAmount"), u"BT-116"_s, u"BR-DEC-19"_s);
            figures.tax = amount(row->find(u"cbc:TaxAmount"), u"BT-117"_s, u"BR-DEC-20"_s);
            figures.hasReason = row->find(u"cac:TaxCategory/cbc:TaxExemptionReason")
                || row->find(u"cac:TaxCategory/cbc:TaxExemptionReasonCode");
            total.rows.append(figures);
        }
        m_figures.taxTotals.append(total);
    }

    void readTotals(const UblNode &node)
    {
        UblFigures &f = m_figures;
        f.totals = &node;
        f.lineSum = amount(node.find(u"cbc:LineExtensionAmount"), u"BT-106"_s, u"BR-DEC-09"_s);
        f.allowances = amount(node.find(u"cbc:AllowanceTotalAmount"), u"BT-107"_s, u"BR-DEC-10"_s);
        f.charges = amount(node.find(u"cbc:ChargeTotalAmount"), u"BT-108"_s, u"BR-DEC-11"_s);
        f.net = amount(node.find(u"cbc:TaxExclusiveAmount"), u"BT-109"_s, u"BR-DEC-12"_s);
        f.gross = amount(node.find(u"cbc:TaxInclusiveAmount"), u"BT-112"_s, u"BR-DEC-14"_s);
        f.prepaid = amount(node.find(u"cbc:PrepaidAmount"), u"BT-113"_s, u"BR-DEC-16"_s);
        f.rounding = amount(node.find(u"cbc:PayableRoundingAmount"), u"BT-114"_s, u"BR-DEC-17"_s);
        f.payable = amount(node.find(u"cbc:PayableAmount"), u"BT-115"_s, u"BR-DEC-18"_s);
    }

    UblFigures m_figures;
};

} // namespace

const UblTaxTotal *UblFigures::documentTax() const
{
    const QString code = root->textAt(u"cbc:DocumentCurrencyCode");
    for (const UblTaxTotal &total : taxTotals)
        if (code.isEmpty() || total.currencyCode == code)
            return &total;
    return nullptr;
}

UblFigures ublFigures(const UblNode &root)
{
    return FiguresReader(root).read();
}

Result<qint64> ublAmount(const UblNode &node, Currency currency, const QString &decimalsRule)
{
    const QString text = plainDecimal(node.text);
    const Result<qint64> hundredths = parseDecimal(text, 2);
    if (!hundredths && hundredths.error().rule == "decimal.too_precise"_L1)
        return invalid(
            decimalsRule, u"amount"_s, node.text); // Whatever the currency: EN 16931 knows two decimals.
    const Result<Money> money = Money::parse(text, currency);
    if (!money)
        return tl::unexpected(money.error());
    return money->minor();
}

QString plainDecimal(QStringView text)
{
    QString plain = text.trimmed().toString();
    if (plain.startsWith(u'+') && plain.size() > 1 && plain[1] != u'-')
        plain.remove(0, 1);
    const qsizetype first = plain.startsWith(u'-') ? 1 : 0;
    if (plain.size() > first + 1 && plain[first] == u'.')
        plain.insert(first, u'0');
    if (plain.size() > first + 1 && plain.endsWith(u'.'))
        plain.chop(1);
    return plain;
}

} // namespace quittance
