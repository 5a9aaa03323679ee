#include "ui/invoices/InvoiceTableModel.h"

#include "ui/desk/Desk.h"
#include "ui/text/ActivityText.h"
#include "ui/text/DateText.h"
#include "ui/text/MailText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/StateText.h"
#include "ui/text/isolated.h"

#include <QCoreApplication>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::InvoiceTableModel)
};

QString connectionsText(const QStringList &connections)
{
    QStringList names;
    for (const QString &connection : connections)
        names.append(connectionText(connection));
    return names.join(u", "_s);
}

} // namespace

InvoiceTableModel::InvoiceTableModel(Desk &desk, QObject *parent)
    : PagedRows({.page = [this, &desk](int limit) { return desk.firstPage(m_query, limit); },
                    .order = [this, &desk] { return desk.order(m_query); },
                    .rows = [&desk](const QList<qint64> &keys) { return desk.rows(keys); },
                    .key = &InvoiceRow::key},
        parent)
{
}

void InvoiceTableModel::setQuery(const InvoiceQuery &query)
{
    m_query = query;
    reload();
}

int InvoiceTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : invoiceColumnCount;
}

int InvoiceTableModel::rowOfId(const InvoiceId &id) const
{
    const auto known = std::ranges::find(held(), id, &InvoiceRow::id);
    return known == held().end() ? -1 : rowOfKey(known->key);
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
        return withoutMarks(spokenTextOf(*row, column).toString());
    case RawRole:
        return rawTextOf(*row, column, today());
    default:
        return textOf(*row, column, today(), role == LongTextRole);
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
        return Words::tr(facts.title);
    case Qt::AccessibleTextRole:
        return Words::tr(facts.spokenTitle);
    case Qt::TextAlignmentRole:
        return QVariant(
            facts.isAmount ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant InvoiceTableModel::textOf(const InvoiceRow &row, InvoiceColumn column, QDate today, bool isLong)
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
        return isLong ? spokenStateText(row, today) : stateText(row, today);
    case InvoiceColumn::Link:
        return isLong ? linkText(row, today) : shortLinkText(row, today);
    case InvoiceColumn::Note:
        return row.extras && !row.extras->note.isEmpty()
            ? (isLong ? row.extras->note : row.extras->note.simplified())
            : nothing;
    case InvoiceColumn::LastMail: {
        if (row.lastMail == MailState::None)
            return nothing;
        if (!isLong)
            return row.lastMailAt.isValid() ? shortDayText(row.lastMailAt.date())
                                            : shortMailText(row.lastMail);
        return row.lastMailAt.isValid()
            ? Words::tr("%1, %2").arg(lastMailText(row), dateText(row.lastMailAt.date()))
            : lastMailText(row);
    }
    default:
        break;
    }
    return extraOf(row, column, today, false);
}

QVariant InvoiceTableModel::extraOf(const InvoiceRow &row, InvoiceColumn column, QDate today, bool isRaw)
{
    const QString nothing = isRaw ? QString() : u"–"_s;
    const auto amount = [isRaw](Money money) { return isRaw ? money.text() : moneyText(money); };
    const auto orNothing = [&nothing](const QString &text) { return text.isEmpty() ? nothing : text; };
    if (column == InvoiceColumn::Late) {
        const int days = overdueDays(row, today);
        return days > 0 ? QString::number(days) : nothing;
    }
    if (!row.extras)
        return nothing;
    const InvoiceExtras &extras = *row.extras;
    switch (column) {
    case InvoiceColumn::Net:
        return amount(extras.net);
    case InvoiceColumn::Tax:
        return amount(extras.tax);
    case InvoiceColumn::Paid:
        return amount(extras.paid);
    case InvoiceColumn::Credited:
        return amount(extras.credited);
    case InvoiceColumn::OrderNumber:
        return orNothing(extras.orderNumber);
    case InvoiceColumn::CustomerNumber:
        return orNothing(extras.customerNumber);
    case InvoiceColumn::Gateway:
        return orNothing(connectionsText(extras.gateways));
    case InvoiceColumn::Crm:
        return orNothing(connectionsText(extras.crms));
    case InvoiceColumn::Reference:
        return orNothing(extras.reference);
    case InvoiceColumn::Terms:
        return orNothing(extras.terms);
    case InvoiceColumn::Series:
        return orNothing(extras.series);
    case InvoiceColumn::Tags:
        return orNothing(extras.tags.join(u", "_s));
    case InvoiceColumn::Note: // A row of a copy is one line.
        return orNothing(extras.note.simplified());
    case InvoiceColumn::CreatedBy:
        return extras.createdBy.isEmpty() ? nothing : actorText(extras.createdBy);
    default:
        return {};
    }
}

QVariant InvoiceTableModel::spokenTextOf(const InvoiceRow &row, InvoiceColumn column) const
{
    switch (column) {
    case InvoiceColumn::Number:
        return row.number.isEmpty() ? Words::tr("No number yet") : row.number.text();
    case InvoiceColumn::Total:
        return moneyWithCode(row.total);
    case InvoiceColumn::Open:
        return moneyWithCode(row.open);
    case InvoiceColumn::Link:
        return row.link == LinkState::None ? Words::tr("No payment link") : spokenLinkText(row, today());
    case InvoiceColumn::LastMail:
        return row.lastMail == MailState::None ? QVariant(Words::tr("No mail"))
                                               : textOf(row, column, today(), true);
    case InvoiceColumn::Note:
        return row.extras && !row.extras->note.isEmpty()
            ? QVariant(Words::tr("Note: %1").arg(row.extras->note))
            : QVariant(Words::tr("No note"));
    case InvoiceColumn::Crm:
        return !row.extras || row.extras->crms.isEmpty()
            ? QVariant(Words::tr("Not linked to a CRM"))
            : QVariant(Words::tr("Linked to a record in %1").arg(connectionsText(row.extras->crms)));
    default:
        return textOf(row, column, today(), true);
    }
}

QVariant InvoiceTableModel::rawTextOf(const InvoiceRow &row, InvoiceColumn column, QDate today)
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
        return row.link == LinkState::None ? QString() : linkText(row, today);
    case InvoiceColumn::LastMail:
        return row.lastMail == MailState::None ? QVariant(QString()) : textOf(row, column, today, true);
    case InvoiceColumn::Customer:
    case InvoiceColumn::Currency:
    case InvoiceColumn::Status:
        return textOf(row, column, today, false);
    default:
        return extraOf(row, column, today, true);
    }
}

void InvoiceTableModel::onHeld(const InvoiceRow &row)
{
    m_mostDecimals = qMax(m_mostDecimals, row.total.currency().decimals());
}

} // namespace quittance
