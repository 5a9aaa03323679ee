#include "ui/invoices/InvoiceTableModel.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/text/DateText.h"
#include "ui/text/MailText.h"
#include "ui/text/StateText.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstPageRows = 100;
constexpr int pageRows = 100;
constexpr int mostRowsHeld = 4'000;

QString said(const char *text)
{
    return QCoreApplication::translate("quittance::InvoiceTableModel", text);
}

} // namespace

InvoiceTableModel::InvoiceTableModel(Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(0);
    connect(&m_askSoon, &QTimer::timeout, this, &InvoiceTableModel::askWanted);
}

void InvoiceTableModel::setQuery(const InvoiceQuery &query)
{
    m_query = query;
    m_loaded = false;
    const int token = ++m_token;
    whenReady(m_desk.firstPage(query, firstPageRows), this, [this, token](const Result<InvoicePage> &page) {
        if (token != m_token)
            return;
        if (!page) {
            emit failed(page.error());
            return;
        }
        showFirstPage(page->rows);
        if (!page->complete)
            askOrder();
    });
}

void InvoiceTableModel::refresh()
{
    if (!m_loaded)
        return; // The answer under way is newer than the change, or asks again itself.
    askOrder();
    askRows(m_rows.keys());
}

int InvoiceTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int InvoiceTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : invoiceColumnCount;
}

const InvoiceRow *InvoiceTableModel::rowAt(int row) const
{
    m_lastSeen = row;
    const auto held = m_rows.constFind(m_order.at(row));
    if (held != m_rows.constEnd())
        return &*held;
    m_wantedPages.insert(row / pageRows);
    if (!m_askSoon.isActive())
        m_askSoon.start();
    return nullptr;
}

int InvoiceTableModel::rowOfId(const InvoiceId &id) const
{
    const auto held = std::ranges::find(m_rows, id, &InvoiceRow::id);
    return held == m_rows.end() ? -1 : rowOfKey(held->key);
}

QVariant InvoiceTableModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const auto column = static_cast<InvoiceColumn>(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant(factsOf(column).isAmount ? Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute
                                                 : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != RawRole && role != LongTextRole)
        return {};
    const InvoiceRow *row = rowAt(index.row());
    if (!row)
        return {};
    switch (role) {
    case Qt::AccessibleTextRole:
        return spokenTextOf(*row, column);
    case RawRole:
        return rawTextOf(*row, column);
    default:
        return textOf(*row, column, role == LongTextRole);
    }
}

QVariant InvoiceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= invoiceColumnCount)
        return {};
    const InvoiceColumnFacts &facts = factsOf(static_cast<InvoiceColumn>(section));
    switch (role) {
    case Qt::DisplayRole:
        return said(facts.title);
    case Qt::AccessibleTextRole:
        return said(facts.spokenTitle);
    case Qt::TextAlignmentRole:
        return QVariant(
            facts.isAmount ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant InvoiceTableModel::textOf(const InvoiceRow &row, InvoiceColumn column, bool isLong) const
{
    const QString nothing = u"–"_s;
    switch (column) {
    case InvoiceColumn::Number:
        return row.number.isEmpty() ? nothing : row.number.text();
    case InvoiceColumn::Customer:
        return row.customer;
    case InvoiceColumn::Issued:
        return dateText(row.issuedOn);
    case InvoiceColumn::Due:
        return dateText(row.dueOn);
    case InvoiceColumn::Total:
        return moneyText(row.total);
    case InvoiceColumn::Open:
        return moneyText(row.open);
    case InvoiceColumn::Currency:
        return row.total.currency().text();
    case InvoiceColumn::Status:
        return isLong ? spokenStateText(row, today()) : stateText(row, today());
    case InvoiceColumn::Link:
        return isLong ? linkText(row.link) : shortLinkText(row.link);
    case InvoiceColumn::LastMail: {
        if (row.lastMail == MailState::None)
            return nothing;
        if (!isLong)
            return row.lastMailAt.isValid() ? shortDayText(row.lastMailAt.date())
                                            : shortMailText(row.lastMail);
        return row.lastMailAt.isValid()
            ? said("%1, %2").arg(lastMailText(row), dateText(row.lastMailAt.date()))
            : lastMailText(row);
    }
    }
    return {};
}

QVariant InvoiceTableModel::spokenTextOf(const InvoiceRow &row, InvoiceColumn column) const
{
    switch (column) {
    case InvoiceColumn::Number:
        return row.number.isEmpty() ? said("No number yet") : row.number.text();
    case InvoiceColumn::Total:
        return moneyWithCode(row.total);
    case InvoiceColumn::Open:
        return moneyWithCode(row.open);
    case InvoiceColumn::Link:
        return row.link == LinkState::None ? said("No payment link") : linkText(row.link);
    case InvoiceColumn::LastMail:
        return row.lastMail == MailState::None ? QVariant(said("No mail")) : textOf(row, column, true);
    default:
        return textOf(row, column, true);
    }
}

QVariant InvoiceTableModel::rawTextOf(const InvoiceRow &row, InvoiceColumn column) const
{
    switch (column) {
    case InvoiceColumn::Number:
        return row.number.text();
    case InvoiceColumn::Issued:
        return row.issuedOn.toString(Qt::ISODate);
    case InvoiceColumn::Due:
        return row.dueOn.toString(Qt::ISODate);
    case InvoiceColumn::Total:
        return row.total.text();
    case InvoiceColumn::Open:
        return row.open.text();
    case InvoiceColumn::Link:
        return row.link == LinkState::None ? QString() : linkText(row.link);
    case InvoiceColumn::LastMail:
        return row.lastMail == MailState::None ? QVariant(QString()) : textOf(row, column, true);
    default:
        return textOf(row, column, false);
    }
}

void InvoiceTableModel::showFirstPage(const QList<InvoiceRow> &rows)
{
    beginResetModel();
    m_order.clear();
    m_rows.clear();
    m_underWay.clear();
    m_wantedPages.clear();
    m_order.reserve(rows.size());
    for (const InvoiceRow &row : rows) {
        m_order.append(row.key);
        hold(row);
    }
    m_loaded = true;
    endResetModel();
    emit loaded();
}

void InvoiceTableModel::hold(const InvoiceRow &row)
{
    m_rows.insert(row.key, row);
    m_mostDecimals = qMax(m_mostDecimals, row.total.currency().decimals());
}

void InvoiceTableModel::askOrder()
{
    const int token = m_token;
    const int orderToken = ++m_orderToken;
    whenReady(m_desk.order(m_query), this, [this, token, orderToken](const Result<QList<qint64>> &order) {
        if (token != m_token || orderToken != m_orderToken)
            return;
        if (!order) {
            emit failed(order.error());
            return;
        }
        takeOrder(*order);
        emit loaded();
    });
}

void InvoiceTableModel::takeOrder(const QList<qint64> &order)
{
    // Most changes touch a few places: what is the same before and behind them is left alone, so a list of a
    // million rows does not pay for one that came.
    const qsizetype shorter = qMin(m_order.size(), order.size());
    qsizetype same = 0;
    while (same < shorter && m_order.at(same) == order.at(same))
        ++same;
    qsizetype tail = 0;
    while (
        tail < shorter - same && m_order.at(m_order.size() - 1 - tail) == order.at(order.size() - 1 - tail))
        ++tail;
    const qsizetype gap = m_order.size() - same - tail;
    if (gap == 0) { // Only came: behind the first page, mostly, and then a million.
        const qsizetype came = order.size() - m_order.size();
        if (came == 0)
            return;
        beginInsertRows({}, static_cast<int>(same), static_cast<int>(same + came) - 1);
        m_order = order;
        endInsertRows();
        return;
    }
    const QList<qint64> wanted = order.mid(same, order.size() - same - tail);

    removeMissing(same, m_order.size() - tail, QSet<qint64>(wanted.cbegin(), wanted.cend()));
    const QList<qint64> left = m_order.mid(same, m_order.size() - same - tail);
    const QSet<qint64> had(left.cbegin(), left.cend());
    QList<qint64> arrived;
    std::ranges::copy_if(
        wanted, std::back_inserter(arrived), [&had](qint64 key) { return !had.contains(key); });
    if (!arrived.isEmpty()) {
        const qsizetype place = m_order.size() - tail;
        beginInsertRows({}, static_cast<int>(place), static_cast<int>(place + arrived.size()) - 1);
        m_order = m_order.first(place) + arrived + m_order.last(tail);
        endInsertRows();
    }
    permute(same, wanted);
}

void InvoiceTableModel::removeMissing(qsizetype from, qsizetype to, const QSet<qint64> &kept)
{
    qsizetype last = to - 1;
    while (last >= from) {
        if (kept.contains(m_order.at(last))) {
            --last;
            continue;
        }
        qsizetype first = last;
        while (first > from && !kept.contains(m_order.at(first - 1)))
            --first;
        m_removing = true;
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(last));
        for (qsizetype i = first; i <= last; ++i)
            m_rows.remove(m_order.at(i));
        m_order.remove(first, last - first + 1);
        endRemoveRows();
        m_removing = false;
        last = first - 1;
    }
}

void InvoiceTableModel::permute(qsizetype from, const QList<qint64> &wanted)
{
    if (std::equal(wanted.cbegin(), wanted.cend(), m_order.cbegin() + from))
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    QHash<qint64, int> places;
    places.reserve(wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i)
        places.insert(wanted.at(i), static_cast<int>(from + i));
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before)
        after.append(createIndex(places.value(m_order.at(index.row()), index.row()), index.column()));
    std::copy(wanted.cbegin(), wanted.cend(), m_order.begin() + from);
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void InvoiceTableModel::askWanted()
{
    QList<qint64> keys;
    for (const int page : std::as_const(m_wantedPages)) {
        const qsizetype first = qsizetype{page} * pageRows;
        for (qsizetype i = first; i < qMin(first + pageRows, m_order.size()); ++i)
            if (!m_rows.contains(m_order.at(i)) && !m_underWay.contains(m_order.at(i)))
                keys.append(m_order.at(i));
    }
    m_wantedPages.clear();
    askRows(keys);
}

void InvoiceTableModel::askRows(const QList<qint64> &keys)
{
    if (keys.isEmpty())
        return;
    m_underWay.unite(QSet<qint64>(keys.cbegin(), keys.cend()));
    const int token = m_token;
    whenReady(m_desk.rows(keys), this, [this, token, keys](const Result<QList<InvoiceRow>> &rows) {
        if (token != m_token)
            return;
        m_underWay.subtract(QSet<qint64>(keys.cbegin(), keys.cend()));
        if (rows)
            takeRows(*rows);
        else
            emit failed(rows.error());
    });
}

void InvoiceTableModel::takeRows(const QList<InvoiceRow> &rows)
{
    QSet<qint64> changed;
    for (const InvoiceRow &row : rows) {
        const auto held = m_rows.constFind(row.key);
        if (held != m_rows.constEnd() && *held == row)
            continue;
        hold(row);
        changed.insert(row.key);
    }
    if (changed.isEmpty())
        return;
    if (m_rows.size() > mostRowsHeld)
        forgetFarRows();
    // Rows are asked for where the eye is: looked for there first, among all only when they moved away.
    announce(changed, qMax(0, m_lastSeen - 2 * pageRows), m_lastSeen + 2 * pageRows);
    announce(changed, 0, rowCount());
}

void InvoiceTableModel::announce(QSet<qint64> &changed, int from, int to)
{
    for (int i = from; i < qMin(to, rowCount()) && !changed.isEmpty(); ++i)
        if (changed.remove(m_order.at(i)))
            emit dataChanged(index(i, 0), index(i, invoiceColumnCount - 1));
}

void InvoiceTableModel::forgetFarRows()
{
    const qsizetype from = qMax<qsizetype>(0, m_lastSeen - mostRowsHeld / 4);
    const qsizetype to = qMin<qsizetype>(m_order.size(), m_lastSeen + mostRowsHeld / 4);
    QHash<qint64, InvoiceRow> neighbours;
    for (qsizetype i = from; i < to; ++i)
        if (const auto held = m_rows.constFind(m_order.at(i)); held != m_rows.constEnd())
            neighbours.insert(held.key(), *held);
    m_rows = neighbours;
}

} // namespace quittance
