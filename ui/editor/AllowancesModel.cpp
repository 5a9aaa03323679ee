#include "ui/editor/AllowancesModel.h"

#include "core/domain/lineSums.h"
#include "core/domain/searchText.h"
#include "ui/text/Calculation.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

enum Column : int { Kind, Reason, Part, Tax, Amount };

constexpr int percentDecimals = 2;

QList<EntryColumn> columnsOfParts()
{
    return {
        {.key = u"kind"_s,
            .title = AllowancesModel::tr("Kind"),
            .fullTitle = {},
            .width = 128,
            .hasChoices = true},
        {.key = u"reason"_s, .title = AllowancesModel::tr("Reason"), .fullTitle = {}, .isMain = true},
        {.key = u"part"_s,
            .title = AllowancesModel::tr("Amount or %"),
            .fullTitle = AllowancesModel::tr("Amount, or percent of the lines with this VAT"),
            .width = 124,
            .isRight = true,
            .isMain = true},
        {.key = u"vat"_s,
            .title = AllowancesModel::tr("VAT"),
            .fullTitle = {},
            .width = 124,
            .hasChoices = true},
        {.key = u"amount"_s,
            .title = AllowancesModel::tr("Net"),
            .fullTitle = {},
            .width = 112,
            .isRight = true,
            .isTyped = false},
    };
}

QString kindText(bool isCharge)
{
    return isCharge ? AllowancesModel::tr("Charge") : AllowancesModel::tr("Discount");
}

} // namespace

AllowancesModel::AllowancesModel(QObject *parent)
    : EntryModel(columnsOfParts(), parent)
{
    beginReplace();
    endReplace();
}

void AllowancesModel::setAllowances(const QList<AllowanceCharge> &parts, Currency currency)
{
    beginReplace();
    m_parts = parts;
    m_amounts.clear();
    m_currency = currency;
    endReplace();
}

QList<AllowanceCharge> AllowancesModel::allowances() const
{
    QList<AllowanceCharge> typed;
    for (int row = 0; row < m_parts.size(); ++row)
        if (!isBlank(row))
            typed.append(m_parts.at(row));
    return typed;
}

int AllowancesModel::rowOfPart(qsizetype part) const
{
    for (int row = 0; row < m_parts.size(); ++row)
        if (!isBlank(row) && part-- == 0)
            return row;
    return 0;
}

void AllowancesModel::setCurrency(Currency currency)
{
    const int before = m_currency.decimals();
    m_currency = currency;
    for (int row = 0; row < m_parts.size(); ++row) {
        AllowanceCharge &part = m_parts[row];
        const QModelIndex cell = index(row, Part);
        const bool isRefused = !cell.data(TroubleRole).toString().isEmpty();
        if (part.percent != 0 || (part.amountMinor == 0 && !isRefused))
            continue;
        const QString typed
            = isRefused ? cell.data(Qt::EditRole).toString() : decimalText(part.amountMinor, before);
        part.amountMinor = 0;
        retake(row, Part, typed);
    }
}

void AllowancesModel::setUsualVat(const Vat &vat)
{
    if (vat == m_usualVat)
        return;
    m_usualVat = vat;
    for (AllowanceCharge &part : m_parts) {
        if (Vat{.category = part.category, .rate = part.rate}.isKnown())
            continue;
        part.category = vat.category;
        part.rate = vat.rate;
    }
    refreshColumn(Tax);
}

void AllowancesModel::showAmounts(const std::optional<InvoiceContent> &computed)
{
    m_amounts = QStringList(m_parts.size());
    qsizetype part = 0;
    for (int row = 0; row < m_parts.size(); ++row) {
        if (isBlank(row))
            continue;
        const bool isThere = computed && part < computed->allowances.size();
        const AllowanceCharge shown = isThere ? computed->allowances.at(part) : AllowanceCharge();
        const qint64 signedMinor = shown.isCharge ? shown.amountMinor : -shown.amountMinor;
        m_amounts[row] = isThere ? moneyText(Money(signedMinor, m_currency)) : u"–"_s;
        ++part;
    }
    refreshColumn(Amount);
}

QStringList AllowancesModel::choices(int column) const
{
    if (column == Kind)
        return {kindText(false), kindText(true)};
    QStringList texts = vatCategoryTexts();
    if (const QString usual = vatText(m_usualVat); !usual.isEmpty() && !texts.contains(usual))
        texts.prepend(usual);
    return texts;
}

void AllowancesModel::insertBlank(int at)
{
    m_parts.insert(
        at, AllowanceCharge{.reason = {}, .category = m_usualVat.category, .rate = m_usualVat.rate});
}

void AllowancesModel::insertCopy(int of, int at)
{
    m_parts.insert(at, AllowanceCharge(m_parts.at(of)));
}

bool AllowancesModel::isEmptyAt(int row) const
{
    const AllowanceCharge &part = m_parts.at(row);
    return part.reason.isEmpty() && part.amountMinor == 0 && part.percent == 0;
}

QString AllowancesModel::text(int row, int column) const
{
    const AllowanceCharge &part = m_parts.at(row);
    switch (column) {
    case Kind:
        return kindText(part.isCharge);
    case Reason:
        return part.reason;
    case Part:
        if (part.percent != 0)
            return tr("%1 %", "percent").arg(decimalForReading(part.percent, rateDecimals));
        return isEmptyAt(row) ? QString() : moneyText(Money(part.amountMinor, m_currency));
    case Tax:
        return vatText({.category = part.category, .rate = part.rate});
    case Amount:
        return m_amounts.value(row);
    default:
        return {};
    }
}

Result<void> AllowancesModel::take(int row, int column, const QString &typed)
{
    AllowanceCharge &part = m_parts[row];
    const QString text = typed.trimmed();
    switch (column) {
    case Kind:
        part.isCharge = !text.isEmpty() && foldForSearch(kindText(true)).startsWith(foldForSearch(text));
        return {};
    case Reason:
        part.reason = text;
        return {};
    case Part:
        return takeAmount(part, text);
    case Tax:
        return readVat(text).map([&part](const Vat &vat) {
            part.category = vat.category;
            part.rate = vat.rate;
        });
    default:
        return {};
    }
}

Result<void> AllowancesModel::takeAmount(AllowanceCharge &part, const QString &typed) const
{
    if (typed.isEmpty()) {
        part.percent = 0;
        part.amountMinor = 0;
        return {};
    }
    const bool isPercent = typed.endsWith(u'%');
    const Result<qint64> value = isPercent ? calculated(typed.chopped(1), percentDecimals, rateDecimals)
                                           : calculated(typed, m_currency.decimals(), m_currency.decimals());
    if (!value)
        return fail(value.error());
    if (isPercent && (*value <= 0 || *value > wholeRate))
        return invalid(u"allowance.percent"_s, u"amount"_s, typed);
    if (!isPercent && *value < 0)
        return invalid(u"money.not_positive"_s, u"amount"_s, typed);
    part.percent = isPercent ? *value : 0;
    part.amountMinor = isPercent ? 0 : *value;
    return {};
}

} // namespace quittance
