#include "ui/widgets/PagedTableModel.h"

#include "ui/widgets/keyRuns.h"

#include <QHash>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <limits>
#include <utility>

namespace quittance {

using namespace std::chrono_literals;

namespace {

constexpr int mostRowsHeld = 4'000;
constexpr qsizetype longOrder = 20'000; //!< Looked at again once a second at most, and without hashing it.
constexpr std::chrono::milliseconds longOrderPause = 1s;
constexpr qint64 nobody = std::numeric_limits<qint64>::min(); //!< Key of a place that is about to go.
constexpr qsizetype mostSingleChanges = 8; //!< Each costs a view that knows a million rows some milliseconds.

} // namespace

PagedTableModel::PagedTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(0);
    m_askOrderLater.setSingleShot(true);
    connect(&m_askSoon, &QTimer::timeout, this, &PagedTableModel::askWanted);
    connect(&m_askOrderLater, &QTimer::timeout, this, &PagedTableModel::askOrderAgain);
}

void PagedTableModel::reload()
{
    m_loaded = false;
    m_orderKnown = false;
    m_firstIsOld = false;
    m_firstFailed = false;
    m_orderUnderWay = false;
    m_orderIsOld = false;
    m_askOrderLater.stop();
    askFirstPage(pageRows, ++m_token);
}

void PagedTableModel::refresh()
{
    if (m_firstFailed)
        return reload(); // Nothing is under way that could show it.
    if (!m_loaded) {
        m_firstIsOld = true; // The answer under way may have been read before the change.
        return;
    }
    askOrderAgain();
    forgetFarRows(2 * pageRows);
    QList<qint64> near;
    const qsizetype from = std::max(0, m_lastSeen - 2 * pageRows);
    for (qsizetype i = from; i < std::min<qsizetype>(m_order.size(), m_lastSeen + 2 * pageRows); ++i)
        if (holds(m_order.at(i)))
            near.append(m_order.at(i));
    ask(near);
}

int PagedTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

void PagedTableModel::want(int row) const
{
    m_wantedPages.insert(row / pageRows);
    if (!m_askSoon.isActive())
        m_askSoon.start();
}

void PagedTableModel::beginFirstPage(const QList<qint64> &keys)
{
    beginResetModel();
    forgetAll();
    m_underWay.clear();
    m_wantedPages.clear();
    m_lastSeen = 0;
    m_order = keys;
}

void PagedTableModel::endFirstPage(bool isComplete)
{
    m_loaded = true;
    m_orderKnown = isComplete;
    endResetModel();
    emit loaded();
    if (std::exchange(m_firstIsOld, false))
        refresh();
    else if (!isComplete)
        askOrderAgain();
}

void PagedTableModel::askOrderAgain()
{
    if (m_orderUnderWay) {
        m_orderIsOld = true;
        return;
    }
    const bool isLong = m_order.size() > longOrder;
    if (isLong && m_orderAsked.isValid() && !m_orderAsked.hasExpired(longOrderPause.count())) {
        if (!m_askOrderLater.isActive())
            m_askOrderLater.start(longOrderPause);
        return;
    }
    m_orderAsked.start();
    m_orderUnderWay = true;
    askOrder(m_token);
}

void PagedTableModel::failFirstPage(const Error &error)
{
    m_firstFailed = true;
    emit failed(error);
}

void PagedTableModel::failOrder(const Error &error)
{
    m_orderUnderWay = false;
    if (std::exchange(m_orderIsOld, false))
        askOrderAgain();
    emit failed(error);
}

void PagedTableModel::takeOrder(const QList<qint64> &order)
{
    m_orderUnderWay = false;
    // Most changes touch a few places: what is the same before and behind them is left alone, so a list of a
    // million rows does not pay for one that came.
    const qsizetype same = commonHead(m_order, order);
    const qsizetype tail = commonTail(m_order, order, same);
    const qsizetype gone = m_order.size() - same - tail;
    const qsizetype came = order.size() - same - tail;
    if (gone == 0 && came > 0) { // Behind the first page, mostly, and then a million.
        insertRun(same, order.mid(same, came));
    } else if (came == 0 && gone > 0) {
        removeRun(same, gone);
    } else if (std::max(gone, came) > longOrder) {
        if (!takeFewChanges(order))
            takeManyChanges(order);
    } else if (came > 0) {
        const QList<qint64> wanted = order.mid(same, came);
        removeMissing(same, m_order.size() - tail, QSet<qint64>(wanted.cbegin(), wanted.cend()));
        const QList<qint64> left = m_order.mid(same, m_order.size() - same - tail);
        const QSet<qint64> had(left.cbegin(), left.cend());
        QList<qint64> arrived;
        std::ranges::copy_if(
            wanted, std::back_inserter(arrived), [&had](qint64 key) { return !had.contains(key); });
        if (!arrived.isEmpty())
            insertRun(m_order.size() - tail, arrived);
        permute(same, wanted);
    }
    m_orderKnown = true;
    emit loaded();
    if (m_orderIsOld) {
        m_orderIsOld = false;
        askOrderAgain();
    }
}

void PagedTableModel::insertRun(qsizetype place, const QList<qint64> &keys)
{
    beginInsertRows({}, static_cast<int>(place), static_cast<int>(place + keys.size()) - 1);
    m_order = m_order.first(place) + keys + m_order.last(m_order.size() - place);
    endInsertRows();
}

void PagedTableModel::removeRun(qsizetype first, qsizetype count)
{
    m_removing = true;
    beginRemoveRows({}, static_cast<int>(first), static_cast<int>(first + count) - 1);
    for (qsizetype i = first; i < first + count && heldCount() > 0; ++i)
        forget(m_order.at(i));
    m_order.remove(first, count);
    endRemoveRows();
    m_removing = false;
}

QSet<qint64> PagedTableModel::movedKeys(const QList<KeyRun> &runs) const
{
    QSet<qint64> came;
    for (const KeyRun &run : runs)
        came.unite(QSet<qint64>(run.came.cbegin(), run.came.cend()));
    QSet<qint64> moved;
    for (const KeyRun &run : runs)
        for (qsizetype i = run.place; i < run.place + run.gone; ++i)
            if (came.contains(m_order.at(i)))
                moved.insert(m_order.at(i));
    return moved;
}

bool PagedTableModel::takeFewChanges(const QList<qint64> &order)
{
    const auto runs = keyRuns(m_order, order, mostSingleChanges);
    if (!runs)
        return false;
    const QSet<qint64> moved = movedKeys(*runs);
    // From the end on, so that the places before stay what they are.
    for (auto run = runs->crbegin(); run != runs->crend(); ++run) {
        removeMissing(run->place, run->place + run->gone, moved);
        QList<qint64> arrived = run->came;
        arrived.removeIf([&moved](qint64 key) { return moved.contains(key); });
        if (!arrived.isEmpty())
            insertRun(run->place, arrived);
    }
    if (!moved.isEmpty())
        rearrange([&] { m_order = order; });
    return true;
}

void PagedTableModel::takeManyChanges(const QList<qint64> &order)
{
    const qsizetype surplus = m_order.size() - order.size();
    if (surplus < 0)
        insertRun(m_order.size(), order.last(-surplus));
    // Places before the length: what is kept may stand at the end now.
    rearrange([&] { m_order = order + QList<qint64>(std::max<qsizetype>(surplus, 0), nobody); });
    if (surplus > 0)
        removeRun(order.size(), surplus);
}

void PagedTableModel::rearrange(const std::function<void()> &change)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QHash<qint64, int> places; // Of the few rows that somebody keeps.
    QList<qint64> kept;
    kept.reserve(before.size());
    for (const QModelIndex &index : before) {
        kept.append(m_order.at(index.row()));
        places.insert(kept.constLast(), -1);
    }
    change();
    for (qsizetype i = 0, left = places.size(); i < m_order.size() && left > 0; ++i)
        if (const auto place = places.find(m_order.at(i)); place != places.end() && *place < 0) {
            *place = static_cast<int>(i);
            --left;
        }
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int place = places.value(kept.at(i));
        after.append(place < 0 ? QModelIndex() : createIndex(place, before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void PagedTableModel::removeMissing(qsizetype from, qsizetype to, const QSet<qint64> &kept)
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
        removeRun(first, last - first + 1);
        last = first - 1;
    }
}

void PagedTableModel::permute(qsizetype from, const QList<qint64> &wanted)
{
    if (!std::equal(wanted.cbegin(), wanted.cend(), m_order.cbegin() + from))
        rearrange([&] { std::copy(wanted.cbegin(), wanted.cend(), m_order.begin() + from); });
}

void PagedTableModel::askWanted()
{
    QList<qint64> keys;
    for (const int page : std::as_const(m_wantedPages)) {
        const qsizetype first = qsizetype{page} * pageRows;
        for (qsizetype i = first; i < std::min<qsizetype>(first + pageRows, m_order.size()); ++i)
            if (!holds(m_order.at(i)) && !m_underWay.contains(m_order.at(i)))
                keys.append(m_order.at(i));
    }
    m_wantedPages.clear();
    ask(keys);
}

void PagedTableModel::ask(const QList<qint64> &keys)
{
    if (keys.isEmpty())
        return;
    m_underWay.unite(QSet<qint64>(keys.cbegin(), keys.cend()));
    askRows(keys, m_token);
}

void PagedTableModel::takeRows(const QList<qint64> &asked, const QSet<qint64> &changed)
{
    m_underWay.subtract(QSet<qint64>(asked.cbegin(), asked.cend()));
    if (changed.isEmpty())
        return;
    if (heldCount() > mostRowsHeld)
        forgetFarRows(mostRowsHeld / 4);
    // Rows are asked for where the eye is: looked for there first, among all only when they moved away.
    QSet<qint64> unsaid = changed;
    announce(unsaid, std::max(0, m_lastSeen - 2 * pageRows), m_lastSeen + 2 * pageRows);
    announce(unsaid, 0, rowCount());
}

void PagedTableModel::announce(QSet<qint64> &changed, int from, int to)
{
    for (int i = from; i < std::min(to, rowCount()) && !changed.isEmpty(); ++i)
        if (changed.remove(m_order.at(i)))
            emit dataChanged(index(i, 0), index(i, columnCount() - 1));
}

void PagedTableModel::forgetFarRows(qsizetype reach)
{
    const qsizetype from = std::max<qsizetype>(0, m_lastSeen - reach);
    const qsizetype to = std::min<qsizetype>(m_order.size(), m_lastSeen + reach);
    QSet<qint64> near;
    for (qsizetype i = from; i < to; ++i)
        near.insert(m_order.at(i));
    keepOnly(near);
}

} // namespace quittance
