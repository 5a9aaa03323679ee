#include "ui/mails/MailBatchModel.h"

#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/MailText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/StateText.h"
#include "ui/text/isolated.h"
#include "ui/widgets/SumStrip.h"
#include "ui/widgets/TickDelegate.h"
#include "ui/widgets/tipText.h"

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

void MailBatchModel::setBatch(const MailBatch &batch)
{
    if (!m_rows.isEmpty() && batch.verdicts.size() == m_rows.size()) {
        for (qsizetype row = 0; row < m_rows.size(); ++row)
            m_rows[row].verdict = batch.verdicts.at(row);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_rows.clear();
        for (const MailVerdict &verdict : batch.verdicts)
            m_rows.append({.verdict = verdict, .choice = std::nullopt, .effect = std::nullopt});
        endResetModel();
    }
    emit ticksChanged();
}

bool MailBatchModel::isTicked(const Row &row)
{
    return !row.verdict.refusal && row.choice.value_or(!row.verdict.mailedAt.isValid());
}

void MailBatchModel::setEffects(const QList<OutboxRow> &effects, const QSet<EntryId> &mails)
{
    m_isSent = true;
    for (Row &row : m_rows)
        for (const OutboxRow &effect : effects)
            if (effect.what == OutboxWhat::Mail && mails.contains(effect.id)
                && effect.subject == row.verdict.order.invoice)
                row.effect = effect;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void MailBatchModel::setTicked(int row, bool ticked)
{
    Row &changed = m_rows[row];
    if (m_isSent || changed.verdict.refusal || isTicked(changed) == ticked)
        return;
    changed.choice = ticked;
    emit dataChanged(index(row, Take), index(row, Take));
    emit ticksChanged();
}

QList<MailOrder> MailBatchModel::ticked() const
{
    QList<MailOrder> orders;
    for (const Row &row : m_rows)
        if (isTicked(row))
            orders.append(row.verdict.order);
    return orders;
}

QList<Money> MailBatchModel::tickedSums() const
{
    QList<Money> amounts;
    for (const Row &row : m_rows)
        if (isTicked(row))
            amounts.append(row.verdict.open);
    return sumsPerCurrency(amounts);
}

bool MailBatchModel::isRefused(int row) const
{
    const Row &shown = m_rows.at(row);
    return shown.effect && shown.effect->state == OutboxState::Refused;
}

int MailBatchModel::refusedCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += isRefused(row) ? 1 : 0;
    return count;
}

int MailBatchModel::acceptedCount() const
{
    return static_cast<int>(std::ranges::count_if(
        m_rows, [](const Row &row) { return row.effect && isAcceptedMail(*row.effect); }));
}

int MailBatchModel::endedCount() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [](const Row &row) {
        static const QList<OutboxState> ends{
            OutboxState::Done, OutboxState::Refused, OutboxState::Dropped, OutboxState::Uncertain};
        return row.effect && ends.contains(row.effect->state);
    }));
}

int MailBatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MailBatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MailBatchModel::verdictText(const Row &row) const
{
    if (row.verdict.refusal)
        return errorText(*row.verdict.refusal);
    if (m_isSent && !isTicked(row))
        return tr("Not sent");
    if (m_isSent) {
        if (!row.effect)
            return tr("In Outbox");
        const QString state = outboxStateText(*row.effect);
        return row.effect->answer.isEmpty()
            ? state
            : tr("%1: %2", "state, answer").arg(state, outboxAnswerText(row.effect->answer));
    }
    if (row.verdict.mailedAt.isValid())
        return tr("Mailed on %1, less than 2 days ago").arg(dateText(row.verdict.mailedAt.date()));
    return row.verdict.level > 0 ? tr("Ready: reminder %1").arg(row.verdict.level) : tr("Ready");
}

QString MailBatchModel::text(const Row &row, int column) const
{
    switch (column) {
    case Document:
        return row.verdict.number;
    case CustomerName:
        return row.verdict.customer;
    case To:
        return row.verdict.to;
    case Open:
        return moneyText(row.verdict.open);
    case Currency:
        return row.verdict.open.currency().text();
    case Verdict:
        return verdictText(row);
    default:
        return {};
    }
}

QVariant MailBatchModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::CheckStateRole:
        if (index.column() != Take)
            return {};
        return isTicked(row) ? Qt::Checked : Qt::Unchecked;
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Verdict || index.column() == To || index.column() == CustomerName
            ? tipText(text(row, index.column()))
            : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Open ? QVariant(Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute)
                                      : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        if (index.column() == Take)
            return isTicked(row) ? tr("Is sent") : tr("Is not sent");
        return withoutMarks(
            index.column() == Open ? moneyWithCode(row.verdict.open) : text(row, index.column()));
    case TickDelegate::DecimalsRole:
        return index.column() == Open ? QVariant(row.verdict.open.currency().decimals()) : QVariant();
    case TickDelegate::IsNothingRole:
        return index.column() == Open && row.verdict.open.isZero();
    default:
        return {};
    }
}

bool MailBatchModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Take)
        return false;
    setTicked(index.row(), value.toInt() == Qt::Checked);
    return true;
}

QVariant MailBatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const std::array<QString, ColumnCount> titles{
        QString(), tr("Number"), tr("Customer"), tr("To"), tr("Open"), tr("Cur."), tr("Verdict")};
    if (role == Qt::AccessibleTextRole && section == Take)
        return tr("Send");
    if (role == Qt::AccessibleTextRole && section == Currency)
        return tr("Currency");
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return titles.at(static_cast<size_t>(section));
    if (role == Qt::TextAlignmentRole && section == Open)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute);
    return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignLeft | Qt::AlignVCenter) : QVariant();
}

Qt::ItemFlags MailBatchModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Take && !m_isSent && !m_rows.at(index.row()).verdict.refusal)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace quittance
