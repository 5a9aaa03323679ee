#include "ui/editor/LinesModel.h"

#include "core/domain/lineSums.h"
#include "ui/text/Calculation.h"
#include "ui/text/UnitText.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

enum Column : int { No, Item, Description, Quantity, Unit, Price, Discount, Tax, Net };

constexpr int percentDecimals = 2; //!< "1.234" is as doubtful in a percentage as in an amount.

QList<EntryColumn> columnsOfLines()
{
    return {
        {.key = u"no"_s,
            .title = LinesModel::tr("#"),
            .fullTitle = LinesModel::tr("Number of the line"),
            .width = 36,
            .isRight = true,
            .isTyped = false},
        {.key = u"item"_s, .title = LinesModel::tr("Item"), .fullTitle = {}, .isMain = true},
        {.key = u"description"_s, .title = LinesModel::tr("Description"), .fullTitle = {}},
        {.key = u"quantity"_s,
            .title = LinesModel::tr("Qty", "short for quantity"),
            .fullTitle = LinesModel::tr("Quantity"),
            .width = 76,
            .isRight = true,
            .isMain = true},
        {.key = u"unit"_s, .title = LinesModel::tr("Unit"), .fullTitle = {}, .width = 84, .hasChoices = true},
        {.key = u"price"_s,
            .title = LinesModel::tr("Price"),
            .fullTitle = {},
            .width = 108,
            .isRight = true,
            .isMain = true},
        {.key = u"discount"_s,
            .title = LinesModel::tr("Disc. %", "short for discount in percent"),
            .fullTitle = LinesModel::tr("Discount in percent"),
            .width = 68,
            .isRight = true},
        {.key = u"vat"_s, .title = LinesModel::tr("VAT"), .fullTitle = {}, .width = 124, .hasChoices = true},
        {.key = u"net"_s,
            .title = LinesModel::tr("Net"),
            .fullTitle = {},
            .width = 112,
            .isRight = true,
            .isTyped = false},
    };
}

Vat vatOf(const InvoiceLine &line)
{
    return {.category = line.category, .rate = line.rate};
}

void setVat(InvoiceLine &line, const Vat &vat)
{
    line.category = vat.category;
    line.rate = vat.rate;
}

//! One discount in percent, or none: what the column can show and change.
bool isPlainDiscount(const InvoiceLine &line)
{
    return line.allowances.isEmpty()
        || (line.allowances.size() == 1 && !line.allowances.constFirst().isCharge
            && line.allowances.constFirst().percent != 0);
}

} // namespace

LinesModel::LinesModel(QObject *parent)
    : EntryModel(columnsOfLines(), parent)
{
    beginReplace();
    endReplace();
}

void LinesModel::setLines(const QList<InvoiceLine> &lines, Currency currency, bool isGrossPriced)
{
    beginReplace();
    m_lines = lines;
    m_nets.clear();
    m_currency = currency;
    m_isGrossPriced = isGrossPriced;
    endReplace();
    retitle(Price, isGrossPriced ? tr("Price with VAT") : tr("Price"));
}

QList<InvoiceLine> LinesModel::lines() const
{
    QList<InvoiceLine> typed;
    for (int row = 0; row < m_lines.size(); ++row)
        if (!isBlank(row))
            typed.append(m_lines.at(row));
    return typed;
}

int LinesModel::rowOfLine(qsizetype line) const
{
    for (int row = 0; row < m_lines.size(); ++row)
        if (!isBlank(row) && line-- == 0)
            return row;
    return 0;
}

void LinesModel::setCurrency(Currency currency)
{
    m_currency = currency;
    refreshColumn(Price);
}

void LinesModel::setGrossPriced(bool isGrossPriced)
{
    if (isGrossPriced == m_isGrossPriced)
        return;
    for (InvoiceLine &line : m_lines) {
        (isGrossPriced ? line.grossPrice : line.price) = priceOf(line);
        if (!isGrossPriced)
            line.grossPrice = 0;
    }
    m_isGrossPriced = isGrossPriced;
    retitle(Price, isGrossPriced ? tr("Price with VAT") : tr("Price"));
    refreshColumn(Price);
}

void LinesModel::setUsual(const Vat &vat, const QString &unit)
{
    m_usualVat = vat;
    m_usualUnit = unit;
    for (InvoiceLine &line : m_lines)
        if (!vatOf(line).isKnown())
            setVat(line, vat);
    refreshColumn(Tax);
}

void LinesModel::showNets(const std::optional<InvoiceContent> &computed)
{
    m_nets = QStringList(m_lines.size());
    qsizetype line = 0;
    for (int row = 0; row < m_lines.size(); ++row) {
        if (isBlank(row))
            continue;
        const bool isThere = computed && line < computed->lines.size();
        m_nets[row] = isThere ? moneyText(Money(computed->lines.at(line).netMinor, m_currency)) : u"–"_s;
        ++line;
    }
    refreshColumn(Net);
}

bool LinesModel::isMain(int row, int column) const
{
    return EntryModel::isMain(row, column) || (column == Tax && !vatOf(m_lines.at(row)).isKnown());
}

QStringList LinesModel::choices(int column) const
{
    if (column == Unit)
        return unitTexts();
    QStringList texts;
    for (const InvoiceLine &line : m_lines)
        if (const QString text = vatText(vatOf(line)); !text.isEmpty() && !texts.contains(text))
            texts.append(text);
    for (const QString &text : vatCategoryTexts())
        if (!texts.contains(text))
            texts.append(text);
    return texts;
}

void LinesModel::insertBlank(int at)
{
    InvoiceLine line;
    line.unit = at > 0 ? m_lines.at(at - 1).unit : m_usualUnit;
    setVat(line, at > 0 ? vatOf(m_lines.at(at - 1)) : m_usualVat);
    m_lines.insert(at, line);
}

void LinesModel::insertCopy(int of, int at)
{
    m_lines.insert(at, InvoiceLine(m_lines.at(of)));
}

bool LinesModel::isEmptyAt(int row) const
{
    const InvoiceLine &line = m_lines.at(row);
    return line.item.isEmpty() && line.description.isEmpty() && priceOf(line) == 0;
}

QString LinesModel::text(int row, int column) const
{
    const InvoiceLine &line = m_lines.at(row);
    switch (column) {
    case No:
        return QString::number(row + 1);
    case Item:
        return line.item;
    case Description:
        return line.description;
    case Quantity:
        return decimalForReading(line.quantity, quantityDecimals);
    case Unit:
        return unitText(line.unit);
    case Price:
        return isEmptyAt(row) ? QString()
                              : decimalForReading(priceOf(line), priceDecimals, m_currency.decimals());
    case Discount:
        if (!isPlainDiscount(line))
            return tr("several");
        return line.allowances.isEmpty()
            ? QString()
            : decimalForReading(line.allowances.constFirst().percent, rateDecimals);
    case Tax:
        return vatText(vatOf(line));
    case Net:
        return m_nets.value(row);
    default:
        return {};
    }
}

Result<void> LinesModel::take(int row, int column, const QString &typed)
{
    InvoiceLine &line = m_lines[row];
    const QString text = typed.trimmed();
    const auto number = [&](qint64 &target, int typedDecimals, int decimals, qint64 ofNothing) {
        if (text.isEmpty()) {
            target = ofNothing;
            return Result<void>();
        }
        return calculated(text, typedDecimals, decimals).map([&target](qint64 value) { target = value; });
    };
    switch (column) {
    case Item:
        line.item = text;
        return {};
    case Description:
        line.description = text;
        return {};
    case Quantity:
        return number(line.quantity, quantityDecimals, quantityDecimals, powerOfTen(quantityDecimals));
    case Unit:
        line.unit = readUnit(text);
        return {};
    case Price:
        return number(priceOf(line), m_currency.decimals(), priceDecimals, 0);
    case Discount:
        return takeDiscount(line, text);
    case Tax:
        return readVat(text).map([&line](const Vat &vat) { setVat(line, vat); });
    default:
        return {};
    }
}

Result<void> LinesModel::takeDiscount(InvoiceLine &line, const QString &typed)
{
    if (!isPlainDiscount(line) && typed == tr("several"))
        return {};
    if (typed.isEmpty()) {
        line.allowances.clear();
        return {};
    }
    const Result<qint64> percent = calculated(QString(typed).remove(u'%'), percentDecimals, rateDecimals);
    if (!percent)
        return fail(percent.error());
    if (*percent < 0 || *percent > wholeRate)
        return invalid(u"allowance.percent"_s, u"discount"_s, typed);
    line.allowances.clear();
    if (*percent != 0)
        line.allowances.append({.percent = *percent, .reason = tr("Discount")});
    return {};
}

} // namespace quittance
