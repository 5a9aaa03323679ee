#include "ui/editor/HeadForm.h"

#include "core/domain/Customer.h"
#include "ui/style/Theme.h"
#include "ui/text/CustomerText.h"
#include "ui/text/DateText.h"
#include "ui/text/InputText.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/tipText.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsEach = 3; //!< Of the grid: name, field, and what is wrong with it.
constexpr int languageRow = 2;
constexpr int lettersAtLeast = 8;
//! Of the columns, percent: "Wie beim Kunden (Deutsch)", "Her zamanki gibi (INV)", "31.12.2026".
constexpr std::array shares{41, 34, 25};

//! An empty field leaves the day to the moment of issuing.
Result<QDate> dayOrNone(const DateEdit &field, const QString &key)
{
    if (field.text().trimmed().isEmpty())
        return QDate();
    return field.day().map_error([&key](Error error) {
        error.field = key;
        return error;
    });
}

void setDayOrNone(DateEdit &field, QDate day)
{
    if (day.isValid())
        field.setDay(day);
    else
        field.clear();
}

} // namespace

HeadForm::HeadForm(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_grid(new QGridLayout(this))
    , m_issued(new DateEdit(today, this))
    , m_due(new DateEdit(today, this))
    , m_supplied(new DateEdit(today, this))
    , m_terms(new QLineEdit(this))
    , m_reference(new QLineEdit(this))
    , m_order(new QLineEdit(this))
    , m_language(new QComboBox(this))
    , m_series(new QComboBox(this))
    , m_currency(new QComboBox(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(2);
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, shares.at(static_cast<size_t>(column)));
    m_issued->clear();
    m_due->clear();
    m_supplied->clear();
    m_supplied->setPlaceholderText(tr("Optional"));
    m_issued->setPlaceholderText(tr("On the day of issue"));
    m_terms->setPlaceholderText(tr("Optional, in words"));
    m_order->setPlaceholderText(tr("Optional"));
    m_reference->setPlaceholderText(tr("Optional"));
    for (const CurrencyFacts &facts : currencyFacts)
        m_currency->addItem(
            QString::fromLatin1(facts.code.data(), static_cast<qsizetype>(facts.code.size())));
    add(u"issued_on"_s, tr("Issued"), m_issued, 0, 0);
    add(u"due_on"_s, tr("Due"), m_due, 0, 1);
    add(u"supplied_on"_s, tr("Date of supply"), m_supplied, 0, 2);
    add(u"terms"_s, tr("Terms"), m_terms, 1, 0);
    add(u"reference"_s, tr("Buyer reference"), m_reference, 1, 1);
    add(u"order"_s, tr("PO number"), m_order, 1, 2);
    m_language->addItem(tr("As the customer"), QString());
    const QStringList tags = documentLanguages();
    for (const QString &tag : tags)
        m_language->addItem(languageText(tag), tag);
    for (QComboBox *choice : {m_language, m_series}) { // Their longest words do not widen a column.
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(lettersAtLeast);
    }
    m_languageLabel = add(u"language"_s, tr("Document language"), m_language, languageRow, 0);
    m_series->addItem(tr("As usual"), QString());
    m_seriesLabel = add(u"series"_s, tr("Number series"), m_series, languageRow, 1);
    add(u"currency"_s, tr("Currency"), m_currency, languageRow, 2);
    showSeries();
    setCurrency(Currency::of("EUR"));
    showUsualDue();
    for (QLineEdit *line :
        std::initializer_list<QLineEdit *>{m_issued, m_due, m_terms, m_order, m_reference, m_supplied})
        connect(line, &QLineEdit::textEdited, this, &HeadForm::edited);
    for (DateEdit *date : {m_issued, m_due, m_supplied})
        connect(date, &QLineEdit::editingFinished, this, &HeadForm::checkDates);
    connect(m_terms, &QLineEdit::textEdited, this, &HeadForm::showUsualDue);
    connect(m_currency, &QComboBox::currentIndexChanged, this, &HeadForm::currencyChanged);
    connect(m_language, &QComboBox::currentIndexChanged, this, &HeadForm::edited);
    connect(m_series, &QComboBox::currentIndexChanged, this, &HeadForm::edited);
    for (QComboBox *choice : {m_language, m_series})
        connect(choice, &QComboBox::currentIndexChanged, this, &HeadForm::showTips);
}

PlainLabel *HeadForm::add(
    const QString &key, const QString &label, QWidget *field, int row, int column, int span)
{
    auto *words = new PlainLabel(label, this);
    words->setInk(Ink::Secondary);
    words->setFont(fonts::small());
    words->setElided(true);
    words->setBuddy(field);
    field->setObjectName(u"editor."_s + key);
    field->setAccessibleName(label);
    auto *trouble = new PlainLabel(this);
    trouble->setObjectName(u"editor."_s + key + u".trouble"_s);
    trouble->setInk(Ink::Danger);
    trouble->setFont(fonts::small());
    trouble->setWordWrap(true);
    trouble->hide();
    m_grid->addWidget(words, row * rowsEach, column, 1, span);
    m_grid->addWidget(field, row * rowsEach + 1, column, 1, span);
    m_grid->addWidget(trouble, row * rowsEach + 2, column, 1, span);
    m_troubles.insert(key, trouble);
    return words;
}

void HeadForm::setContent(const InvoiceContent &content)
{
    setDayOrNone(*m_issued, content.issuedOn);
    setDayOrNone(*m_due, content.dueOn);
    setDayOrNone(*m_supplied, content.suppliedOn);
    m_terms->setText(content.terms);
    m_order->setText(content.orderNumber);
    m_reference->setText(content.buyerReference);
    setCurrency(content.currency);
    setLanguage(content.language);
    m_isCredit = content.type == DocumentType::CreditNote;
    chooseSeries(content.series);
    showUsualDue();
}

void HeadForm::setSeries(const QList<NumberSeries> &all)
{
    const QSignalBlocker quiet(m_series);
    const QString chosen = m_series->currentData().toString();
    m_series->clear();
    for (const NumberSeries &series : all)
        //: %1 is the name of a series: "INV"
        m_series->addItem(series.isUsual ? tr("As usual (%1)").arg(series.name) : series.name,
            series.isUsual ? QString() : series.name);
    if (m_series->count() == 0)
        m_series->addItem(tr("As usual"), QString());
    chooseSeries(chosen);
}

void HeadForm::chooseSeries(const QString &name)
{
    const QSignalBlocker quiet(m_series);
    if (m_series->findData(name) < 0)
        m_series->addItem(name, name); // What there is may be told later, or another program has set it.
    m_series->setCurrentIndex(m_series->findData(name));
    showSeries();
}

void HeadForm::showSeries()
{
    const bool isAsked = !m_isCredit && m_series->count() > 1;
    m_series->setVisible(isAsked);
    m_seriesLabel->setVisible(isAsked);
    // "As the customer (German)" takes the room where there is no other series.
    int row = languageRow * rowsEach;
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_languageLabel, m_language, m_troubles.value(u"language"_s)})
        m_grid->addWidget(part, row++, 0, 1, isAsked ? 1 : 2);
    showTips();
}

void HeadForm::setLanguage(const QString &tag)
{
    const QSignalBlocker quiet(m_language);
    if (m_language->findData(tag) < 0)
        m_language->addItem(languageText(tag), tag); // Another program, or a customer's own tag, has set it.
    m_language->setCurrentIndex(m_language->findData(tag));
    showTips();
}

void HeadForm::setCustomer(const std::optional<Customer> &customer)
{
    m_termDays = customer ? std::optional(customer->termDays) : std::nullopt;
    m_language->setItemText(0,
        customer ? tr("As the customer (%1)").arg(languageText(customer->language)) : tr("As the customer"));
    showTips();
    showUsualDue();
}

//! A series may have a longer name than there is room for.
void HeadForm::showTips()
{
    for (QComboBox *choice : {m_language, m_series})
        choice->setToolTip(tipText(choice->currentText()));
}

void HeadForm::showUsualDue()
{
    if (!m_terms->text().trimmed().isEmpty())
        m_due->setPlaceholderText(tr("As the terms say"));
    else if (m_termDays)
        m_due->setPlaceholderText(m_termDays == 0 ? tr("On the day of issue")
                : m_termDays == 1                 ? tr("A day later")
                                                  : tr("After %1 days").arg(*m_termDays));
    else
        m_due->setPlaceholderText(tr("As agreed"));
}

void HeadForm::setCurrency(Currency currency)
{
    const QSignalBlocker quiet(m_currency);
    m_currency->setCurrentText(currency.text());
}

Currency HeadForm::currency() const
{
    return Currency::find(m_currency->currentText()).value_or(Currency::of("EUR"));
}

Result<void> HeadForm::read(InvoiceContent &content) const
{
    content.terms = m_terms->text().trimmed();
    content.orderNumber = m_order->text().trimmed();
    content.buyerReference = m_reference->text().trimmed();
    content.currency = currency();
    content.language = m_language->currentData().toString();
    content.series = m_series->currentData().toString();
    const Result<QDate> issued = dayOrNone(*m_issued, u"issued_on"_s);
    const Result<QDate> due = dayOrNone(*m_due, u"due_on"_s);
    const Result<QDate> supplied = dayOrNone(*m_supplied, u"supplied_on"_s);
    for (const Result<QDate> *day : {&issued, &due, &supplied})
        if (!*day)
            return fail(day->error());
    content.issuedOn = *issued;
    content.dueOn = *due;
    content.suppliedOn = *supplied;
    return {};
}

void HeadForm::checkDates()
{
    showTrouble({});
    for (const auto &[field, key] : {std::pair(m_issued, u"issued_on"_s), std::pair(m_due, u"due_on"_s),
             std::pair(m_supplied, u"supplied_on"_s)})
        if (const Result<QDate> day = dayOrNone(*field, key); !day)
            showTrouble(day.error());
}

void HeadForm::showTrouble(const Error &error)
{
    if (error == Error()) {
        for (PlainLabel *trouble : std::as_const(m_troubles))
            trouble->hide();
        return;
    }
    if (PlainLabel *trouble = m_troubles.value(error.field)) {
        trouble->setText(inputText(error));
        trouble->show();
    }
}

void HeadForm::focusField(const QString &key)
{
    if (auto *field = findChild<QWidget *>(u"editor."_s + key))
        field->setFocus(Qt::OtherFocusReason);
}

QWidget *HeadForm::first() const
{
    return m_issued;
}

} // namespace quittance
