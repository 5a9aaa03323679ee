#include "core/domain/RestOfDocument.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 onePiece = powerOfTen(quantityDecimals);

tl::unexpected<Error> tooLarge(const QString &term)
{
    return invalid(u"document.too_large"_s, term, {});
}

//! All a line says but how much of it: two lines with the same key are of the same goods at the same terms.
QByteArray keyOf(const InvoiceLine &line)
{
    QByteArray key;
    QDataStream stream(&key, QIODevice::WriteOnly);
    const int sign = line.quantity < 0 ? -1 : line.quantity > 0 ? 1 : 0;
    stream << line.item << line.description << line.unit << line.price << line.grossPrice << line.baseQuantity
           << static_cast<quint8>(line.category) << line.rate << sign;
    for (const AllowanceCharge &part : line.allowances)
        stream << part.isCharge << part.percent << part.reason;
    return key;
}

qint64 piecesOf(qint64 quantity)
{
    return quantity == 0 ? onePiece : qAbs(quantity);
}

qint64 withSignOf(const InvoiceLine &line, qint64 pieces)
{
    return line.quantity < 0 ? -pieces : line.quantity == 0 ? 0 : pieces;
}

//! An amount that no line carries, as a line of its own.
Result<InvoiceLine> ownLine(
    const QString &words, const std::pair<TaxCategory, qint64> &tax, qint64 minor, Currency currency)
{
    const qint64 scale = powerOfTen(priceDecimals - currency.decimals());
    const std::optional<qint64> due = taxOn(qAbs(minor), tax.second);
    const std::optional<qint64> price = mulDivRound(qAbs(minor), scale, 1);
    const std::optional<qint64> grossPrice = due ? mulDivRound(qAbs(minor) + *due, scale, 1) : std::nullopt;
    if (!price || !grossPrice)
        return tooLarge(u"BT-146"_s);
    return InvoiceLine{.item = words,
        .quantity = minor < 0 ? -onePiece : onePiece,
        .price = *price,
        .grossPrice = *grossPrice,
        .category = tax.first,
        .rate = tax.second,
        .netMinor = minor};
}

} // namespace

RestOfDocument::RestOfDocument(InvoiceContent document, const QList<InvoiceContent> &notes)
    : m_document(std::move(document))
    , m_isUntouched(notes.isEmpty())
{
    addShares(m_left, m_document, false);
    for (const InvoiceLine &line : std::as_const(m_document.lines)) {
        Group &group = m_groups[keyOf(line)];
        group.whole += piecesOf(line.quantity);
        group.net.add(line.netMinor);
    }
    for (const InvoiceContent &note : notes) {
        for (const InvoiceLine &line : note.lines) {
            const auto group = m_groups.find(keyOf(line));
            if (group == m_groups.end())
                continue;
            group->credited += piecesOf(line.quantity);
            group->creditedNet.add(line.netMinor);
        }
        addShares(m_credited, note, false);
        addShares(m_left, note, true);
        m_creditedTotals.prepaid += note.totals.prepaid;
        m_creditedTotals.rounding += note.totals.rounding;
    }
}

void RestOfDocument::addShares(Shares &shares, const InvoiceContent &content, bool subtract)
{
    const auto add = [&](CheckedSum &sum, qint64 minor) {
        if (subtract)
            sum.subtract(minor);
        else
            sum.add(minor);
    };
    for (const InvoiceLine &line : content.lines)
        add(shares[{line.category, line.rate}].net, line.netMinor);
    for (const AllowanceCharge &part : content.allowances)
        add(shares[{part.category, part.rate}].net, part.isCharge ? part.amountMinor : -part.amountMinor);
    for (const TaxSubtotal &row : content.taxes) {
        Share &share = shares[{row.category, row.rate}];
        add(share.base, row.baseMinor);
        add(share.tax, row.taxMinor);
    }
}

qint64 RestOfDocument::quantityLeft(qsizetype line) const
{
    const qint64 quantity = m_document.lines.at(line).quantity;
    return quantity <= 0 ? 0 : qMin(quantity, m_groups.value(keyOf(m_document.lines.at(line))).left());
}

//! A part of a line, of a quantity without sign that is left of its group.
Result<InvoiceLine> RestOfDocument::take(Groups &groups, InvoiceLine line, qint64 quantity) const
{
    const qint64 pieces = piecesOf(line.quantity);
    Group &group = groups[keyOf(line)];
    if (quantity < pieces) {
        for (AllowanceCharge &allowance : line.allowances)
            allowance.amountMinor = mulDivRound(allowance.amountMinor, quantity, pieces).value_or(0);
        line.quantity = withSignOf(line, quantity);
        if (const Result<void> filled = fillLine(line, m_document.currency, m_document.grossPriced); !filled)
            return fail(filled.error());
    }
    const bool asItStands = quantity == pieces && group.credited == 0;
    group.credited += quantity;
    if (!asItStands) {
        const std::optional<qint64> all = group.net.value();
        const std::optional<qint64> before = group.creditedNet.value();
        const auto upTo = all ? mulDivRound(*all, group.credited, group.whole) : std::nullopt;
        if (!upTo || !before)
            return tooLarge(u"BT-131"_s);
        line.netMinor = *upTo - *before;
    }
    group.creditedNet.add(line.netMinor);
    return line;
}

Result<qint64> RestOfDocument::wantedOf(const CreditedLine &part, const Groups &groups) const
{
    if (part.line < 0 || part.line >= m_document.lines.size())
        return invalid(u"credit.no_such_line"_s, u"line"_s, QString::number(part.line + 1));
    const InvoiceLine &line = m_document.lines.at(part.line);
    const qint64 left = qMin(line.quantity, groups.value(keyOf(line)).left());
    const qint64 wanted = part.quantity != 0 ? part.quantity : left > 0 ? left : line.quantity;
    if (wanted <= 0 || wanted > line.quantity)
        return invalid(u"credit.quantity"_s, u"quantity"_s, shortDecimalText(wanted, quantityDecimals));
    if (wanted > left)
        return invalid(u"credit.above_line"_s, u"quantity"_s,
            u"%1: %2 > %3"_s.arg(QString::number(part.line + 1), shortDecimalText(wanted, quantityDecimals),
                shortDecimalText(left, quantityDecimals)));
    return wanted;
}

//! VAT on what is credited in all by now, less what earlier notes have taken of it.
Result<void> RestOfDocument::fillTaxesUpTo(InvoiceContent &content) const
{
    for (TaxSubtotal &row : content.taxes) {
        const auto found = m_credited.find({row.category, row.rate});
        Share before = found == m_credited.end() ? Share() : found->second;
        const std::optional<qint64> base = before.base.add(row.baseMinor).value();
        const std::optional<qint64> tax = base ? taxOn(*base, row.rate) : std::nullopt;
        const std::optional<qint64> taken = before.tax.value();
        if (!tax || !taken)
            return tooLarge(u"BT-117"_s);
        row.taxMinor = *tax - *taken;
    }
    return {};
}

//! The rows of the breakdown that are left, and a line for each amount that no line carries.
Result<void> RestOfDocument::fillRest(InvoiceContent &content, const QString &words) const
{
    content.taxes.clear();
    Shares said;
    addShares(said, content, false);
    for (const auto &entry : m_left) {
        const TaxKey key = entry.first;
        Share share = entry.second;
        const bool isNamed = said.contains(key);
        const std::optional<qint64> have = said[key].net.value();
        const std::optional<qint64> missing = share.net.subtract(have.value_or(0)).value();
        const std::optional<qint64> base = share.base.value();
        const std::optional<qint64> tax = share.tax.value();
        if (!have || !missing || !base || !tax)
            return tooLarge(u"BT-116"_s);
        if (!isNamed && *missing == 0 && *base == 0 && *tax == 0)
            continue;
        if (!isNamed || *missing != 0) {
            const Result<InvoiceLine> line = ownLine(words, key, *missing, content.currency);
            if (!line)
                return fail(line.error());
            content.lines.append(*line);
        }
        const auto row = std::ranges::find_if(m_document.taxes,
            [&](const TaxSubtotal &each) { return each.category == key.first && each.rate == key.second; });
        TaxSubtotal rest
            = row == m_document.taxes.end() ? TaxSubtotal{.category = key.first, .rate = key.second} : *row;
        rest.baseMinor = *base;
        rest.taxMinor = *tax;
        content.taxes.append(rest);
    }
    return {};
}

Result<InvoiceContent> RestOfDocument::whole(const QString &words) const
{
    if (m_isUntouched)
        return m_document; // The very sums of the document, whoever computed them.
    InvoiceContent content = m_document;
    content.lines.clear();
    Groups groups = m_groups;
    for (const InvoiceLine &line : m_document.lines) {
        const qint64 quantity = qMin(piecesOf(line.quantity), groups.value(keyOf(line)).left());
        if (quantity == 0)
            continue;
        const Result<InvoiceLine> rest = take(groups, line, quantity);
        if (!rest)
            return fail(rest.error());
        content.lines.append(*rest);
    }
    if (content.lines.isEmpty()) // A document has lines: what is left of allowances becomes some.
        content.allowances.clear();
    if (const Result<void> filled = fillRest(content, words); !filled)
        return fail(filled.error());
    content.totals.prepaid -= m_creditedTotals.prepaid;
    content.totals.rounding -= m_creditedTotals.rounding;
    return withTotals(content);
}

Result<InvoiceContent> RestOfDocument::part(const QList<CreditedLine> &wanted, const QString &words) const
{
    InvoiceContent content = m_document;
    content.lines.clear();
    content.allowances.clear();
    content.totals = {};
    Groups groups = m_groups;
    for (const CreditedLine &each : wanted) {
        const Result<InvoiceLine> line = wantedOf(each, groups).and_then([&](qint64 quantity) {
            return take(groups, m_document.lines.at(each.line), quantity);
        });
        if (!line)
            return fail(line.error());
        content.lines.append(*line);
    }
    if (std::all_of(groups.cbegin(), groups.cend(), [](const Group &group) { return group.left() == 0; }))
        return whole(words);
    Result<InvoiceContent> note = withTaxes(content);
    if (!note)
        return note;
    if (const Result<void> filled = fillTaxesUpTo(*note); !filled)
        return fail(filled.error());
    return withTotals(*note).and_then([](const InvoiceContent &summed) {
        return summed.grossPriced ? withGrossRounding(summed) : Result<InvoiceContent>(summed);
    });
}

} // namespace quittance
