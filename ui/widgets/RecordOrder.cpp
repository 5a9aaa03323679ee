#include "ui/widgets/RecordOrder.h"

#include <QCollator>

#include <algorithm>
#include <compare>
#include <limits>

namespace quittance {

namespace {

//! "-1234.56" as an integer, so that amounts of any number of decimals compare; what is no number comes
//! first.
qint64 scaled(const QString &raw)
{
    constexpr qsizetype places = 4;
    const qsizetype dot = raw.indexOf(u'.');
    const QString fraction = dot < 0 ? QString() : raw.mid(dot + 1).left(places);
    bool isNumber = false;
    const QString whole = dot < 0 ? raw : raw.left(dot);
    const qint64 number = (whole + fraction.leftJustified(places, u'0')).toLongLong(&isNumber);
    return isNumber ? number : std::numeric_limits<qint64>::min();
}

QString textOf(const Cell &cell)
{
    return cell.order.isEmpty() ? CellTable::rawText(cell) : cell.order;
}

} // namespace

void RecordOrder::setUsual(const Key &usual)
{
    m_usual = usual;
    m_keys = {usual};
}

void RecordOrder::click(int column, bool adds)
{
    const auto known = std::ranges::find(m_keys, column, &Key::column);
    if (known == m_keys.end()) {
        if (!adds)
            m_keys.clear();
        m_keys.append(Key{.column = column});
        return;
    }
    if (!adds && m_keys.size() > 1) {
        m_keys = QList<Key>{Key{.column = column}};
    } else if (known->descending) {
        m_keys.erase(known);
    } else {
        known->descending = true;
    }
    if (!m_keys.isEmpty() || !m_usual)
        return;
    m_keys = {*m_usual};
    if (column == m_usual->column) // Which was just left: else its other way round could not be had.
        m_keys.first().descending = !m_usual->descending;
}

QList<Record> RecordOrder::sorted(QList<Record> records, const QList<RecordColumn> &columns) const
{
    if (m_keys.isEmpty())
        return records;
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const auto compared = [&](const Record &a, const Record &b, int column) -> std::strong_ordering {
        const QString one = textOf(a.cells.at(column));
        const QString other = textOf(b.cells.at(column));
        return columns.at(column).isAmount ? scaled(one) <=> scaled(other)
                                           : collator.compare(one, other) <=> 0;
    };
    std::ranges::stable_sort(records, [&](const Record &a, const Record &b) {
        for (const Key &key : m_keys)
            if (const std::strong_ordering order = compared(a, b, key.column); order != 0)
                return key.descending ? order > 0 : order < 0;
        return false;
    });
    return records;
}

} // namespace quittance
