#include "ui/filters/FieldDialog.h"

#include "core/base/whenReady.h"
#include "core/domain/Currency.h"
#include "ui/acts/actRow.h"
#include "ui/desk/Desk.h"
#include "ui/desk/NoteDesk.h"
#include "ui/payments/CustomerSearch.h"
#include "ui/style/Ink.h"
#include "ui/text/AmountInput.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/StateText.h"
#include "ui/text/withoutOverrides.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/PlainLabel.h"

#include <QAccessible>
#include <QComboBox>
#include <QGridLayout>
#include <QListWidget>
#include <QPushButton>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesInView = 4;
constexpr int shortField = 140;

} // namespace

FieldDialog::FieldDialog(Desk &desk, FieldSet set, const FieldChoice &choice, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_choice(choice)
    , m_grid(new QGridLayout)
    , m_customer(new CustomerSearch(desk, u"fields"_s, linesInView, this))
    , m_from(new DateEdit(today, this))
    , m_through(new DateEdit(today, this))
    , m_currency(new QComboBox(this))
    , m_connection(new QComboBox(this))
    , m_least(new QLineEdit(this))
    , m_most(new QLineEdit(this))
    , m_tag(new QComboBox(this))
    , m_trouble(new PlainLabel(this))
{
    setObjectName(u"fields"_s);
    setWindowTitle(tr("Filter by fields"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(460);
    const auto name = [](QWidget *field, const QString &stem, const QString &spoken) {
        field->setObjectName(u"fields."_s + stem);
        field->setAccessibleName(spoken);
    };
    name(m_customer->line(), u"customer"_s, tr("Customer"));
    name(m_from, u"from"_s, tr("From this day on"));
    name(m_through, u"through"_s, tr("Until this day"));
    name(m_currency, u"currency"_s, tr("Currency"));
    name(m_connection, u"connection"_s, tr("Connection"));
    name(m_least, u"least"_s, tr("Amount from"));
    name(m_most, u"most"_s, tr("Amount up to"));
    name(m_tag, u"tag"_s, tr("Tag"));
    m_customer->line()->setText(choice.customerName);
    m_from->setText(choice.fields.from.isValid() ? dateText(choice.fields.from) : QString());
    m_through->setText(choice.fields.through.isValid() ? dateText(choice.fields.through) : QString());
    m_currency->addItem(tr("Any"), QString());
    for (const CurrencyFacts &facts : currencyFacts)
        m_currency->addItem(Currency::of(facts.code).text(), Currency::of(facts.code).text());
    m_currency->setCurrentIndex(qMax(0, m_currency->findData(choice.fields.currency)));
    if (const auto currency = Currency::find(choice.fields.currency)) {
        m_least->setText(choice.fields.least ? moneyText(Money(*choice.fields.least, *currency)) : QString());
        m_most->setText(choice.fields.most ? moneyText(Money(*choice.fields.most, *currency)) : QString());
    }
    for (QWidget *field : {static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_through),
             static_cast<QWidget *>(m_currency), static_cast<QWidget *>(m_least),
             static_cast<QWidget *>(m_most), static_cast<QWidget *>(m_connection)})
        field->setFixedWidth(shortField);

    m_grid->setHorizontalSpacing(12);
    m_grid->setColumnStretch(1, 1);
    if (set == FieldSet::Customers) {
        for (QWidget *field : {static_cast<QWidget *>(m_customer->line()),
                 static_cast<QWidget *>(m_customer->list()), static_cast<QWidget *>(m_from),
                 static_cast<QWidget *>(m_through), static_cast<QWidget *>(m_currency),
                 static_cast<QWidget *>(m_least), static_cast<QWidget *>(m_most)})
            field->hide(); // Of documents and payments only.
    } else {
        addRow(tr("&Customer"), m_customer->line());
        m_grid->addWidget(m_customer->list(), m_rows.value(m_customer->line()) + 1, 1);
        const bool isIssue = set == FieldSet::Documents; // They are due on another day.
        addRow(isIssue ? tr("Issued &from") : tr("&From"), m_from);
        addRow(isIssue ? tr("Issued &until") : tr("&Until"), m_through);
        addRow(tr("Currenc&y"), m_currency);
        addRow(tr("&Amount from"), m_least);
        addRow(tr("Amount up &to"), m_most);
    }
    if (set == FieldSet::Payments)
        m_tag->hide();
    else
        addTag(desk);
    m_connection->hide();
    m_trouble->setObjectName(u"fields.trouble"_s);
    m_trouble->setInk(Ink::Danger);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    auto *act = new QPushButton(tr("Filter"), this);
    act->setObjectName(u"fields.act"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addLayout(m_grid);
    layout->addSpacing(8);
    layout->addLayout(actRow(*this, *act));
    connect(act, &QPushButton::clicked, this, &FieldDialog::submit);
    connect(m_currency, &QComboBox::currentIndexChanged, this, &FieldDialog::updateAmounts);
    for (const QLineEdit *day : {static_cast<QLineEdit *>(m_from), static_cast<QLineEdit *>(m_through)})
        connect(day, &QLineEdit::editingFinished, this, &FieldDialog::checkDays);
    connect(m_customer, &CustomerSearch::failed, this,
        [this](const Error &error) { tell(error, m_customer->line()); });
    m_customer->beginWithNobody(); // An empty field filters by none.
    connect(m_customer->list(), &QListWidget::currentRowChanged, this, [this] {
        const std::optional<Customer> customer = m_customer->chosen();
        if (customer && !m_customer->list()->selectedItems().isEmpty()) // Focus alone chooses none.
            m_customer->line()->setText(customer->name);
    });
    updateAmounts();
    if (set == FieldSet::Customers) {
        m_tag->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_customer->search();
    m_customer->line()->setFocus(Qt::OtherFocusReason);
    m_customer->line()->selectAll();
}

//! What is chosen stands there at once, the others as soon as they are known.
void FieldDialog::addTag(Desk &desk)
{
    addRow(tr("Ta&g"), m_tag);
    m_tag->addItem(tr("Any"), QString());
    if (!m_choice.tag.isEmpty()) {
        m_tag->addItem(withoutOverrides(m_choice.tag), m_choice.tag);
        m_tag->setCurrentIndex(1);
    }
    NoteDesk *notes = desk.notes();
    if (!notes)
        return;
    whenReady(notes->tagsInUse(), this, [this](const Result<QStringList> &tags) {
        if (!tags)
            return tell(tags.error(), m_tag);
        for (const QString &tag : *tags)
            if (m_tag->findData(tag) < 0)
                m_tag->addItem(withoutOverrides(tag), tag);
    });
}

void FieldDialog::addRow(const QString &label, QWidget *field)
{
    constexpr int rowsEach = 3; // Itself, what belongs to it, and what is wrong with it.
    auto *caption = new PlainLabel(label, this);
    caption->setBuddy(field);
    const int row = static_cast<int>(m_rows.size()) * rowsEach;
    m_rows.insert(field, row);
    m_grid->addWidget(caption, row, 0);
    m_grid->addWidget(field, row, 1, Qt::Alignment());
}

void FieldDialog::offerConnections(const QStringList &connections)
{
    if (connections.isEmpty() || m_connection->count() > 0)
        return;
    addRow(tr("C&onnection"), m_connection);
    m_connection->addItem(tr("Any"), QString());
    for (const QString &connection : connections)
        m_connection->addItem(connectionText(connection), connection);
    m_connection->setCurrentIndex(qMax(0, m_connection->findData(m_choice.fields.connection)));
    m_connection->show();
}

//! 100 of one currency and 100 of another are not the same: amounts are asked for in one.
void FieldDialog::updateAmounts()
{
    const bool isKnown = !m_currency->currentData().toString().isEmpty();
    for (QLineEdit *field : {m_least, m_most}) {
        field->setEnabled(isKnown);
        field->setPlaceholderText(isKnown ? QString() : tr("Choose a currency"));
    }
}

Result<QDate> FieldDialog::dayOf(const DateEdit &field) const
{
    return field.text().trimmed().isEmpty() ? Result<QDate>(QDate()) : field.day();
}

Result<std::optional<qint64>> FieldDialog::minorOf(const QLineEdit &field) const
{
    const auto currency = Currency::find(m_currency->currentData().toString());
    if (!currency || field.text().trimmed().isEmpty())
        return std::optional<qint64>();
    return readAmount(field.text(), *currency).transform([](Money amount) {
        return std::optional(amount.minor());
    });
}

void FieldDialog::submit()
{
    const Result<QDate> from = dayOf(*m_from);
    const Result<QDate> through = dayOf(*m_through);
    const auto least = minorOf(*m_least);
    const auto most = minorOf(*m_most);
    if (!from)
        return tell(from.error(), m_from);
    if (!through)
        return tell(through.error(), m_through);
    if (!least)
        return tell(least.error(), m_least);
    if (!most)
        return tell(most.error(), m_most);
    if (const QString words = daysTrouble(); !words.isEmpty()) {
        tell(words, m_through);
        return m_through->setFocus(Qt::OtherFocusReason);
    }
    if (*least && *most && **least > **most) {
        tell(tr("The first amount is more than the last. Exchange them."), m_most);
        return m_most->setFocus(Qt::OtherFocusReason);
    }
    const bool isOffered = m_connection->count() > 0;
    m_choice.fields = {.from = *from,
        .through = *through,
        .currency = m_currency->currentData().toString(),
        .least = *least,
        .most = *most,
        .connection = isOffered ? m_connection->currentData().toString() : m_choice.fields.connection};
    m_choice.tag = m_tag->currentData().toString();
    const QString typed = m_customer->line()->text().trimmed();
    if (typed.isEmpty()) {
        m_choice.customer = {};
        m_choice.customerName.clear();
    } else if (typed != m_choice.customerName || m_choice.customer.isEmpty()) {
        const std::optional<Customer> customer = m_customer->chosen();
        if (!customer)
            return tell(
                Error{.kind = ErrorKind::NotFound, .rule = u"customer.unknown"_s}, m_customer->line());
        m_choice.customer = customer->id;
        m_choice.customerName = customer->name;
    }
    accept();
}

QString FieldDialog::daysTrouble() const
{
    const Result<QDate> from = dayOf(*m_from);
    const Result<QDate> through = dayOf(*m_through);
    const bool isReversed = from && through && from->isValid() && through->isValid() && *from > *through;
    return isReversed ? errorText(Error{.kind = ErrorKind::InvalidInput, .rule = u"report.days_reversed"_s})
                      : QString();
}

void FieldDialog::checkDays()
{
    const QString words = daysTrouble();
    if (!words.isEmpty())
        tell(words, m_through);
    else
        m_trouble->hide();
}

void FieldDialog::tell(const Error &error, QWidget *field)
{
    tell(errorText(error), field);
    field->setFocus(Qt::OtherFocusReason);
}

void FieldDialog::tell(const QString &words, const QWidget *field)
{
    constexpr int below = 2;
    m_grid->removeWidget(m_trouble);
    m_grid->addWidget(m_trouble, m_rows.value(field) + below, 1);
    m_trouble->setText(words);
    m_trouble->show();
    QAccessibleEvent alert(m_trouble, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace quittance
