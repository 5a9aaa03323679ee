#include "ui/invoices/FilterBar.h"

#include "ui/widgets/FilterField.h"
#include "ui/widgets/Pill.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace quittance {

using namespace Qt::StringLiterals;

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new FilterField(u"filter"_s, tr("Filter…"), this))
{
    setFixedHeight(40);
    m_field->setObjectName(u"invoices.filter"_s);
    m_field->setAccessibleName(tr("Filter invoices"));
    m_field->setToolTip(tr("Part of a number or name, or an amount like 1249.97 (Ctrl+F)"));
    m_field->setMinimumWidth(160);
    m_field->setMaximumWidth(260);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(m_field, 1);
    const auto add = [&](InvoiceQuery::Status status, const QString &name, const QString &text) {
        auto *pill = new Pill(text, this);
        pill->setObjectName(u"invoices.pill."_s + name);
        connect(pill, &Pill::clicked, this, [this, status] { setStatus(status); });
        layout->addWidget(pill);
        m_pills.insert(status, pill);
    };
    add(InvoiceQuery::Status::All, u"all"_s, tr("All"));
    add(InvoiceQuery::Status::Open, u"open"_s, tr("Open"));
    add(InvoiceQuery::Status::Overdue, u"overdue"_s, tr("Overdue"));
    add(InvoiceQuery::Status::Draft, u"draft"_s, tr("Draft"));
    add(InvoiceQuery::Status::Paid, u"paid"_s, tr("Paid"));
    layout->addStretch(1);
    m_pills.value(m_status)->setChecked(true);

    connect(m_field, &FilterField::filterChanged, this, &FilterBar::changed);
    connect(m_field, &FilterField::leaveDown, this, &FilterBar::leaveDown);
}

void FilterBar::setCounts(const InvoiceCounts &counts)
{
    m_pills.value(InvoiceQuery::Status::All)->setCount(counts.all);
    m_pills.value(InvoiceQuery::Status::Open)->setCount(counts.open);
    m_pills.value(InvoiceQuery::Status::Overdue)->setCount(counts.overdue);
    m_pills.value(InvoiceQuery::Status::Draft)->setCount(counts.draft);
    m_pills.value(InvoiceQuery::Status::Paid)->setCount(counts.paid);
}

void FilterBar::show(InvoiceQuery::Status status, const QString &text)
{
    m_status = status;
    for (auto pill = m_pills.cbegin(); pill != m_pills.cend(); ++pill)
        pill.value()->setChecked(pill.key() == status);
    const QSignalBlocker quiet(this);
    m_field->setText(text);
}

QString FilterBar::text() const
{
    return m_field->text().trimmed();
}

void FilterBar::focusText()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterBar::clear()
{
    show(InvoiceQuery::Status::All, {});
    emit changed();
}

void FilterBar::setStatus(InvoiceQuery::Status status)
{
    // A second press on the same one lets everything through again.
    const bool again = status == m_status && status != InvoiceQuery::Status::All;
    m_status = again ? InvoiceQuery::Status::All : status;
    for (auto pill = m_pills.cbegin(); pill != m_pills.cend(); ++pill)
        pill.value()->setChecked(pill.key() == m_status);
    emit changed();
}

} // namespace quittance
