#include "ui/invoices/BulkActModel.h"

#include "ui/text/ErrorText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/isolated.h"
#include "ui/widgets/SumStrip.h"
#include "ui/widgets/TickDelegate.h"
#include "ui/widgets/tipText.h"

#include <array>

namespace quittance {

namespace {

//! Its number stands in the row already; said again it would push the reason out of the column.
QString refusalText(Error refusal, const InvoiceRow &row)
{
    if (refusal.value == row.number.text())
        refusal.value.clear();
    return errorText(refusal);
}

} // namespace

BulkActModel::BulkActModel(DocumentDeed deed, QObject *parent)
    : QAbstractTableModel(parent)
    , m_deed(deed)
{
}

void BulkActModel::setRows(
    const QList<InvoiceRow> &rows, const QList<DeedVerdict> &verdicts, const QSet<InvoiceId> &written)
{
    Q_ASSERT(rows.size() == verdicts.size());
    beginResetModel();
    m_rows.clear();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        Row row{.invoice = rows.at(i), .secondPersonAbove = verdicts.at(i).secondPersonAbove};
        if (verdicts.at(i).refusal)
            row.obstacle = refusalText(*verdicts.at(i).refusal, row.invoice);
        else if (written.contains(row.invoice.id))
            row.obstacle = tr("It is being written in a window of its own. Issue it there.");
        row.isTicked = row.obstacle.isEmpty();
        m_rows.append(std::move(row));
    }
    m_stage = Stage::Choosing;
    endResetModel();
    emit ticksChanged();
}

void BulkActModel::begin()
{
    m_stage = Stage::Running;
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void BulkActModel::setOutcome(int row, const Result<CommandOutcome> &outcome)
{
    m_rows[row].outcome = outcome;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void BulkActModel::end()
{
    m_stage = Stage::Ended;
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void BulkActModel::setTicked(int row, bool ticked)
{
    Row &changed = m_rows[row];
    if (m_stage != Stage::Choosing || !changed.obstacle.isEmpty() || changed.isTicked == ticked)
        return;
    changed.isTicked = ticked;
    emit dataChanged(index(row, Take), index(row, Take));
    emit ticksChanged();
}

QList<int> BulkActModel::ticked() const
{
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row)
        if (isTicked(row))
            rows.append(row);
    return rows;
}

QList<Money> BulkActModel::tickedSums() const
{
    QList<Money> amounts;
    for (const Row &row : m_rows)
        if (row.isTicked)
            amounts.append(amountOf(row));
    return sumsPerCurrency(amounts);
}

bool BulkActModel::isRefused(int row) const
{
    const Row &shown = m_rows.at(row);
    return !shown.obstacle.isEmpty() || (shown.outcome && !*shown.outcome);
}

BulkActModel::Tally BulkActModel::tally() const
{
    Tally tally;
    for (int row = 0; row < rowCount(); ++row) {
        const auto &outcome = m_rows.at(row).outcome;
        if (isRefused(row))
            ++tally.refused;
        else if (!outcome)
            ++tally.left;
        else
            ++((*outcome)->needsApproval ? tally.asked : tally.done);
    }
    return tally;
}

int BulkActModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BulkActModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Money BulkActModel::amountOf(const Row &row) const
{
    return m_deed == DocumentDeed::WriteOff ? row.invoice.open : row.invoice.total;
}

QString BulkActModel::outcomeText(const CommandOutcome &outcome) const
{
    if (outcome.needsApproval)
        return tr("Asked for. A second person must agree.");
    switch (m_deed) {
    case DocumentDeed::Issue:
        return tr("Issued as %1").arg(outcome.numbers.value(0));
    case DocumentDeed::Void:
        return tr("Void");
    case DocumentDeed::WriteOff:
        break;
    }
    return tr("Written off");
}

QString BulkActModel::verdictText(const Row &row) const
{
    if (row.outcome)
        return *row.outcome ? outcomeText(**row.outcome) : refusalText(row.outcome->error(), row.invoice);
    if (!row.obstacle.isEmpty())
        return row.obstacle;
    if (!row.isTicked)
        return tr("Left out");
    if (m_stage == Stage::Ended)
        return tr("Not done");
    if (row.secondPersonAbove)
        return tr("Ready: above %1 a second person is asked").arg(moneyWithCode(*row.secondPersonAbove));
    return tr("Ready");
}

QString BulkActModel::text(const Row &row, int column) const
{
    switch (column) {
    case Document:
        return row.invoice.number.isEmpty() ? tr("Draft") : row.invoice.number.text();
    case CustomerName:
        return row.invoice.customer;
    case Amount:
        return moneyText(amountOf(row));
    case Currency:
        return amountOf(row).currency().text();
    case Verdict:
        return verdictText(row);
    default:
        return {};
    }
}

QVariant BulkActModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::CheckStateRole:
        if (index.column() != Take)
            return {};
        return row.isTicked ? Qt::Checked : Qt::Unchecked;
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Verdict ? tipText(verdictText(row)) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Amount ? QVariant(Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute)
                                        : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        if (index.column() == Take)
            return row.isTicked ? tr("Is taken") : tr("Is left out");
        return withoutMarks(
            index.column() == Amount ? moneyWithCode(amountOf(row)) : text(row, index.column()));
    case TickDelegate::DecimalsRole:
        return index.column() == Amount ? QVariant(amountOf(row).currency().decimals()) : QVariant();
    case TickDelegate::IsNothingRole:
        return index.column() == Amount && amountOf(row).isZero();
    default:
        return {};
    }
}

bool BulkActModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Take)
        return false;
    setTicked(index.row(), value.toInt() == Qt::Checked);
    return true;
}

QVariant BulkActModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const std::array<QString, ColumnCount> titles{QString(), tr("Number"), tr("Customer"),
        m_deed == DocumentDeed::WriteOff ? tr("Open") : tr("Total"), tr("Cur."), tr("Verdict")};
    if (role == Qt::AccessibleTextRole && section == Take)
        return tr("Taken");
    if (role == Qt::AccessibleTextRole && section == Currency)
        return tr("Currency");
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return titles.at(static_cast<size_t>(section));
    if (role == Qt::TextAlignmentRole && section == Amount)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute);
    return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignLeft | Qt::AlignVCenter) : QVariant();
}

Qt::ItemFlags BulkActModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Take && m_stage == Stage::Choosing && m_rows.at(index.row()).obstacle.isEmpty())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace quittance
