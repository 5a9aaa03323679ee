#include "ui/filters/FieldPills.h"

#include "core/base/whenReady.h"
#include "ui/filters/FieldDialog.h"
#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/Pill.h"
#include "ui/widgets/tipText.h"

#include <QHBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 24;
    return text.size() > longest ? text.left(longest - 1).trimmed() + u'…' : text;
}

} // namespace

FieldPills::FieldPills(const QString &section, FieldSet set, Desk &desk, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_section(section)
    , m_set(set)
    , m_desk(desk)
    , m_today(today)
{
    setObjectName(section + u".fields"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6); // As the bar has it.
    line->addWidget(add(Field::Customer, u"customer"_s));
    line->addWidget(add(Field::DueThisWeek, u"dueThisWeek"_s));
    line->addWidget(add(Field::LinkUnpaid, u"linkUnpaid"_s));
    line->addWidget(add(Field::Days, u"days"_s));
    line->addWidget(add(Field::Amount, u"amount"_s));
    line->addWidget(add(Field::Tag, u"tag"_s));
    line->addWidget(add(Field::Connection, u"connection"_s));
    auto *more = new Pill(u"+"_s, this);
    more->setObjectName(section + u".pill.add"_s);
    more->setAccessibleName(tr("Filter by fields"));
    more->setToolTip(set == FieldSet::Customers ? tr("Filter by tag")
            : set == FieldSet::Payments         ? tr("Filter by customer, days, currency or amount")
                                                : tr("Filter by customer, days, currency, amount or tag"));
    connect(more, &Pill::clicked, this, [this, more] {
        more->setChecked(false);
        ask();
    });
    line->addWidget(more);
}

Pill *FieldPills::add(Field field, const QString &name)
{
    auto *pill = new Pill({}, this);
    pill->setObjectName(m_section + u".pill."_s + name);
    pill->setShrinking();
    pill->hide();
    connect(pill, &Pill::clicked, this, [this, field] { drop(field); });
    m_pills.insert(field, pill);
    return pill;
}

void FieldPills::show(const FieldChoice &choice)
{
    m_choice = choice;
    mark(Field::Customer, !choice.customer.isEmpty(), shortened(choice.customerName),
        tr("Only documents of %1. Press to show all.").arg(choice.customerName));
    mark(Field::DueThisWeek, choice.isDueThisWeek, tr("Due this week"),
        tr("Only what is due this week. Press to show all."));
    mark(Field::LinkUnpaid, choice.isLinkUnpaid, tr("Link unpaid for 7 days"),
        tr("Only what has an unpaid payment link for 7 days. Press to show all."));
    const QString days = daysText();
    mark(Field::Days, !days.isEmpty(), days, tr("Only %1. Press to show all.", "days").arg(days));
    const QString connection
        = choice.fields.connection.isEmpty() ? QString() : connectionText(choice.fields.connection);
    mark(Field::Connection, !connection.isEmpty(), connection,
        tr("Only %1. Press to show all.", "connection").arg(connection));
    const QString amounts = amountText();
    mark(Field::Amount, !amounts.isEmpty(), amounts,
        tr("Only %1. Press to show all.", "currency and amounts").arg(amounts));
    mark(Field::Tag, !choice.tag.isEmpty(), shortened(choice.tag),
        tr("Only what has the tag “%1”. Press to show all.").arg(choice.tag));
}

void FieldPills::narrow(const FieldChoice &choice)
{
    show(choice);
    emit changed();
}

void FieldPills::mark(Field field, bool isSet, const QString &text, const QString &spoken)
{
    Pill *pill = m_pills.value(field);
    pill->setVisible(isSet);
    pill->setChecked(true);
    //: a filter that is on, and the sign that a press ends it
    pill->setText(tr("%1  ×").arg(QString(text).replace(u'&', u"&&"_s)));
    pill->setCount(-1);
    pill->setAccessibleName(spoken);
    pill->setToolTip(tipText(spoken));
}

QString FieldPills::daysText() const
{
    const QDate from = m_choice.fields.from;
    const QDate through = m_choice.fields.through;
    if (from.isValid() && through.isValid())
        return tr("%1 – %2", "from day to day").arg(dateText(from), dateText(through));
    if (from.isValid())
        return tr("From %1", "day").arg(dateText(from));
    return through.isValid() ? tr("Until %1", "day").arg(dateText(through)) : QString();
}

QString FieldPills::amountText() const
{
    const FieldFilter &fields = m_choice.fields;
    const auto currency = Currency::find(fields.currency);
    if (!currency)
        return {};
    const auto text = [&currency](qint64 minor) { return moneyText(Money(minor, *currency)); };
    if (fields.least && fields.most)
        return tr("%1 %2 – %3", "currency, amount, amount")
            .arg(fields.currency, text(*fields.least), text(*fields.most));
    if (fields.least)
        return tr("%1 from %2", "currency, amount").arg(fields.currency, text(*fields.least));
    return fields.most ? tr("%1 up to %2", "currency, amount").arg(fields.currency, text(*fields.most))
                       : fields.currency;
}

void FieldPills::drop(Field field)
{
    FieldChoice left = m_choice;
    switch (field) {
    case Field::Customer:
        left.customer = {};
        left.customerName.clear();
        break;
    case Field::Days:
        left.fields.from = left.fields.through = {};
        break;
    case Field::Amount:
        left.fields.currency.clear();
        left.fields.least.reset();
        left.fields.most.reset();
        break;
    case Field::Tag:
        left.tag.clear();
        break;
    case Field::Connection:
        left.fields.connection.clear();
        break;
    case Field::DueThisWeek:
        left.isDueThisWeek = false;
        break;
    case Field::LinkUnpaid:
        left.isLinkUnpaid = false;
    }
    narrow(left);
}

void FieldPills::ask()
{
    auto *dialog = new FieldDialog(m_desk, m_set, m_choice, m_today, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] { narrow(dialog->choice()); });
    dialog->open();
    if (m_connections)
        whenReady(m_connections(), dialog, [dialog](const Result<QStringList> &connections) {
            if (connections)
                dialog->offerConnections(*connections);
        });
}

} // namespace quittance
