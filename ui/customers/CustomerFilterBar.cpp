#include "ui/customers/CustomerFilterBar.h"

#include "ui/filters/CurrencyChoice.h"
#include "ui/filters/FieldPills.h"
#include "ui/filters/showCounts.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/Pill.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace quittance {

using namespace Qt::StringLiterals;

CustomerFilterBar::CustomerFilterBar(Desk &desk, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_field(new FilterField(u"filter"_s, tr("Filter…"), this))
    , m_mine(new Pill(tr("Mine"), this))
    , m_fields(new FieldPills(u"customers"_s, FieldSet::Customers, desk, today, this))
    , m_currency(new CurrencyChoice(u"customers.currency"_s, this))
{
    using Which = CustomerQuery::Which;
    setFixedHeight(40);
    m_field->setObjectName(u"customers.filter"_s);
    m_field->setAccessibleName(tr("Filter customers"));
    m_field->setToolTip(tr("Part of a name, a contact's name, an address or a VAT id (Ctrl+F)"));
    m_field->setMinimumWidth(110);
    m_field->setMaximumWidth(260);
    m_layout->setContentsMargins(12, 0, 12, 0);
    m_layout->setSpacing(6);
    m_layout->addWidget(m_field, 1);
    const auto add = [&](Which which, const QString &name, const QString &text) {
        auto *pill = new Pill(text, this);
        pill->setObjectName(u"customers.pill."_s + name);
        connect(pill, &Pill::clicked, this, [this, which] { setWhich(which); });
        m_layout->addWidget(pill);
        m_pills.insert(which, pill);
    };
    add(Which::All, u"all"_s, tr("All"));
    add(Which::Open, u"open"_s, tr("Open"));
    add(Which::Overdue, u"overdue"_s, tr("Overdue"));
    add(Which::Archived, u"archived"_s, tr("Archived"));
    m_mine->setObjectName(u"customers.pill.mine"_s);
    m_mine->setToolTip(tr("Only customers you look after"));
    m_layout->addWidget(m_mine);
    m_layout->addWidget(m_fields);
    m_layout->addWidget(m_currency);
    m_layout->addStretch(1);
    mark();
    connect(m_currency, &CurrencyChoice::chosen, this, &CustomerFilterBar::changed);
    connect(m_mine, &Pill::clicked, this, &CustomerFilterBar::changed);
    connect(m_fields, &FieldPills::changed, this, &CustomerFilterBar::fold);
    connect(m_fields, &FieldPills::changed, this, &CustomerFilterBar::changed);
    connect(m_field, &FilterField::filterChanged, this, &CustomerFilterBar::changed);
    connect(m_field, &FilterField::leaveDown, this, &CustomerFilterBar::leaveDown);
}

void CustomerFilterBar::setCounts(const CustomerSummary &summary)
{
    using Which = CustomerQuery::Which;
    m_pills.value(Which::All)->setCount(summary.all);
    m_pills.value(Which::Open)->setCount(summary.open);
    m_pills.value(Which::Overdue)->setCount(summary.overdue);
    m_pills.value(Which::Archived)->setCount(summary.archived);
    QStringList currencies;
    for (const CustomerBalance &balance : summary.sums)
        currencies.append(balance.open.currency().text());
    m_currency->offer(currencies, summary.currency);
    fold();
}

void CustomerFilterBar::fold()
{
    if (showCounts(*this, m_pills.values(), *m_fields, true) < 0)
        showCounts(*this, m_pills.values(), *m_fields, false);
}

void CustomerFilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

bool CustomerFilterBar::isMine() const
{
    return m_mine->isChecked();
}

QString CustomerFilterBar::text() const
{
    return m_field->text().trimmed();
}

QString CustomerFilterBar::tag() const
{
    return m_fields->choice().tag;
}

void CustomerFilterBar::askFields()
{
    m_fields->ask();
}

QString CustomerFilterBar::currency() const
{
    return m_currency->choice();
}

bool CustomerFilterBar::isOpen() const
{
    return m_which == CustomerQuery::Which::All && !isMine() && text().isEmpty() && tag().isEmpty();
}

void CustomerFilterBar::show(const QString &text)
{
    show(CustomerQuery{.text = text, .currency = currency()});
}

void CustomerFilterBar::show(const CustomerQuery &query)
{
    m_which = query.which;
    m_mine->setChecked(query.isMine);
    FieldChoice choice;
    choice.tag = query.tag;
    m_fields->show(choice);
    fold();
    mark();
    {
        const QSignalBlocker quiet(this); // It is told once, and at once.
        m_field->setText(query.text);
        m_currency->choose(query.currency);
    }
    emit changed();
}

void CustomerFilterBar::addInFront(QWidget *widget)
{
    m_layout->insertWidget(0, widget);
    setTabOrder(widget, m_field);
}

void CustomerFilterBar::addAtEnd(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void CustomerFilterBar::focusText()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void CustomerFilterBar::clear()
{
    show(QString());
}

void CustomerFilterBar::setWhich(CustomerQuery::Which which)
{
    // A second press on the same one lets everybody through again.
    m_which = which == m_which ? CustomerQuery::Which::All : which;
    mark();
    emit changed();
}

void CustomerFilterBar::mark()
{
    for (auto pill = m_pills.cbegin(); pill != m_pills.cend(); ++pill)
        pill.value()->setChecked(pill.key() == m_which);
}

} // namespace quittance
