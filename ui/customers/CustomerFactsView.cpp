#include "ui/customers/CustomerFactsView.h"

#include "ui/notes/TagChips.h"
#include "ui/style/Theme.h"
#include "ui/text/CustomerText.h"
#include "ui/text/DateText.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/hairline.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int captionWidth = 104;
constexpr int factRow = 24;

PlainLabel *caption(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setFont(fonts::small());
    label->setInk(Ink::Secondary);
    return label;
}

PlainLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setFont(fonts::strong(fonts::small()));
    return label;
}

QGridLayout *factGrid(QWidget *parent)
{
    auto *grid = new QGridLayout(parent);
    grid->setContentsMargins(16, 10, 16, 10);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, captionWidth);
    grid->setColumnStretch(1, 1);
    return grid;
}

void addFact(
    QGridLayout &grid, const QString &name, const QString &key, const QString &value, bool isLong = false)
{
    if (value.isEmpty())
        return;
    QWidget *parent = grid.parentWidget();
    auto *label = new PlainLabel(value, parent);
    label->setObjectName(u"customer."_s + key);
    if (isLong)
        label->setWordWrap(true);
    else
        label->setElided(!value.contains(u'\n'));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int row = grid.rowCount();
    grid.setRowMinimumHeight(row, factRow);
    const bool isTall = isLong || value.contains(u'\n');
    PlainLabel *what = caption(name, parent);
    if (isTall)
        what->setContentsMargins(0, 4, 0, 0);
    grid.addWidget(what, row, 0, isTall ? Qt::AlignTop : Qt::AlignVCenter);
    if (isTall) {
        label->setContentsMargins(0, 3, 0, 5);
        label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    }
    grid.addWidget(label, row, 1);
}

} // namespace

CustomerFactsView::CustomerFactsView(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void CustomerFactsView::clear()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_shown = {};
}

void CustomerFactsView::showCustomer(const CustomerDetail &detail)
{
    if (detail == m_shown)
        return; // What somebody is just selecting stays selected.
    clear();
    m_shown = detail;
    m_column->addWidget(balances(detail.row));
    m_column->addWidget(hairline(this));
    m_column->addWidget(facts(detail));
    if (!detail.row.customer.contacts.isEmpty()) {
        m_column->addWidget(hairline(this));
        m_column->addWidget(contacts(detail.row.customer));
    }
    m_column->addStretch(1);
}

QWidget *CustomerFactsView::balances(const CustomerRow &row)
{
    auto *part = new QWidget(this);
    part->setObjectName(u"customer.balances"_s);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(16, 10, 16, 10);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    for (int column = 1; column <= 3; ++column)
        grid->setColumnStretch(column, 1);
    const QStringList heads{tr("Open"), tr("Overdue"), tr("Credit")};
    for (int column = 0; column < heads.size(); ++column)
        grid->addWidget(caption(heads.at(column), part), 0, column + 1, Qt::AlignRight | Qt::AlignAbsolute);
    const Money none(0, row.customer.currency);
    const QList<CustomerBalance> shown = row.balances.isEmpty()
        ? QList<CustomerBalance>{{.open = none, .overdue = none, .credit = none}}
        : inCurrencyOrder(row.balances);
    int line = 1;
    for (const CustomerBalance &balance : shown) {
        grid->addWidget(caption(balance.open.currency().text(), part), line, 0);
        int column = 1;
        for (const Money &amount : {balance.open, balance.overdue, balance.credit}) {
            auto *label = new PlainLabel(moneyText(amount), part);
            label->setFont(amount.isZero() ? fonts::small() : fonts::strong(fonts::small()));
            label->setInk(amount.isZero() ? Ink::Secondary : column == 2 ? Ink::Danger : Ink::Text);
            grid->addWidget(label, line, column++, Qt::AlignRight | Qt::AlignAbsolute);
        }
        ++line;
    }
    return part;
}

QWidget *CustomerFactsView::facts(const CustomerDetail &detail)
{
    auto *part = new QWidget(this);
    QGridLayout &grid = *factGrid(part);
    const Customer &customer = detail.row.customer;
    addFact(grid, tr("Contact"), u"contact"_s, billingContactText(customer));
    addFact(grid, tr("E-mail"), u"email"_s, customer.billingEmail());
    addFact(grid, tr("Phone"), u"phone"_s, customer.phone);
    addFact(grid, tr("Address"), u"address"_s, addressText(customer.address));
    if (customer.delivery != Address())
        addFact(grid, tr("Goods go to"), u"delivery"_s, addressText(customer.delivery));
    addFact(grid, tr("VAT id"), u"vatId"_s, customer.vatId);
    addFact(grid, tr("Tax number"), u"taxNumber"_s, customer.taxNumber);
    addFact(grid, tr("Customer no."), u"number"_s, customer.number);
    addFact(grid, tr("Terms"), u"terms"_s,
        tr("%1 · %2", "days to pay, currency").arg(termsText(customer.termDays), customer.currency.text()));
    addFact(grid, tr("Language"), u"language"_s, languageText(customer.language));
    addFact(grid, tr("Owner"), u"owner"_s, customer.owner);
    if (detail.row.lastInvoice.isValid())
        addFact(grid, tr("Last invoice"), u"lastInvoice"_s, dateText(detail.row.lastInvoice));
    if (detail.lastPayment.isValid())
        addFact(grid, tr("Last payment"), u"lastPayment"_s, dateText(detail.lastPayment));
    if (detail.savedCards > 0)
        addFact(grid, tr("Saved cards"), u"cards"_s, textLocale().toString(detail.savedCards));
    if (!detail.row.tags.isEmpty()) {
        auto *tags = new TagChips(detail.row.tags, part);
        tags->setObjectName(u"customer.tags"_s);
        const int row = grid.rowCount();
        grid.setRowMinimumHeight(row, factRow);
        grid.addWidget(caption(tr("Tags"), part), row, 0);
        grid.addWidget(tags, row, 1);
    }
    addFact(grid, tr("Notes"), u"notes"_s, customer.notes, true);
    return part;
}

QWidget *CustomerFactsView::contacts(const Customer &customer)
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(16, 10, 16, 10);
    column->setSpacing(2);
    column->addWidget(heading(tr("Contacts"), part));
    int number = 0;
    for (const CustomerContact &contact : customer.contacts) {
        QStringList what{contact.name.isEmpty() ? contact.email : contact.name};
        if (!contact.role.isEmpty())
            what.append(contact.role);
        if (contact.isBilling)
            what.append(tr("gets the bills"));
        auto *name = new PlainLabel(what.join(u" · "_s), part);
        name->setObjectName(u"customer.contact%1"_s.arg(number++));
        name->setElided(true);
        name->setContentsMargins(0, 6, 0, 0);
        column->addWidget(name);
        QStringList ways;
        if (!contact.name.isEmpty() && !contact.email.isEmpty())
            ways.append(contact.email);
        if (!contact.phone.isEmpty())
            ways.append(contact.phone);
        if (ways.isEmpty())
            continue;
        PlainLabel *reached = caption(ways.join(u" · "_s), part);
        reached->setElided(true);
        column->addWidget(reached);
    }
    return part;
}

} // namespace quittance
