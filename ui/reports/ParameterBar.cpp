#include "ui/reports/ParameterBar.h"

#include "ui/payments/CustomerSearch.h"
#include "ui/style/Theme.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/PlainLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int dayWidth = 104;
constexpr int namesInView = 4;

} // namespace

ParameterBar::ParameterBar(Desk &desk, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_from(new DateEdit(today, this))
    , m_to(new DateEdit(today, this))
    , m_knownAt(new DateEdit(today, this))
    , m_period(new QComboBox(this))
    , m_currency(new QComboBox(this))
    , m_search(new CustomerSearch(desk, u"reports.customer"_s, namesInView, this))
{
    setObjectName(u"reports.parameters"_s);
    m_from->setObjectName(u"reports.from"_s);
    m_from->setDay(periodStart(today, ReportPeriod::Year)); // A field for a day begins with today.
    m_to->setObjectName(u"reports.to"_s);
    m_knownAt->setObjectName(u"reports.knownAt"_s);
    m_knownAt->clear();
    m_knownAt->setPlaceholderText(tr("Now", "as the book is known now"));
    for (DateEdit *field : {m_from, m_to, m_knownAt})
        field->setFixedWidth(dayWidth);
    m_period->setObjectName(u"reports.period"_s);
    m_period->addItem(tr("Month"), static_cast<int>(ReportPeriod::Month));
    m_period->addItem(tr("Quarter"), static_cast<int>(ReportPeriod::Quarter));
    m_period->addItem(tr("Year"), static_cast<int>(ReportPeriod::Year));
    m_currency->setObjectName(u"reports.currency"_s);
    m_currency->addItem(tr("All"), QString());
    m_search->line()->setObjectName(u"reports.customer"_s);
    m_search->line()->setMinimumWidth(200);

    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_customerBox = labelled(tr("C&ustomer"), m_search->line());
    m_fromBox = labelled(tr("Fro&m"), m_from);
    m_toBox = labelled(tr("To da&y"), m_to);
    m_toWord = m_toBox->findChild<PlainLabel *>();
    m_knownBox = labelled(tr("As &known on"), m_knownAt);
    m_periodBox = labelled(tr("By perio&d"), m_period);
    for (QWidget *box :
        {m_customerBox, m_fromBox, m_toBox, m_knownBox, m_periodBox, labelled(tr("Currenc&y"), m_currency)})
        row->addWidget(box);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_search->list());
    m_search->list()->setMaximumWidth(420);
    connectFields();
    setKind(reportKinds().constFirst());
}

QWidget *ParameterBar::labelled(const QString &text, QWidget *field)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *label = new PlainLabel(text, box);
    label->setFont(fonts::small());
    label->setInk(Ink::Secondary);
    label->setBuddy(field);
    field->setAccessibleName(QString(text).remove(u'&'));
    column->addWidget(label);
    column->addWidget(field);
    return box;
}

void ParameterBar::connectFields()
{
    for (const DateEdit *field : {m_from, m_to, m_knownAt})
        connect(field, &QLineEdit::textChanged, this, &ParameterBar::changed);
    for (const QComboBox *field : {m_period, m_currency})
        connect(field, &QComboBox::currentIndexChanged, this, &ParameterBar::changed);
    connect(m_search, &CustomerSearch::failed, this, &ParameterBar::failed);
    connect(m_search, &CustomerSearch::chosenChanged, this, &ParameterBar::showChoice);
}

void ParameterBar::showChoice()
{
    const std::optional<Customer> chosen = m_search->chosen();
    if (!chosen || chosen->id == m_customer)
        return;
    m_customer = chosen->id;
    emit changed();
}

void ParameterBar::setKind(const ReportKind &kind)
{
    m_kind = kind;
    m_fromBox->setVisible(kind.isSpan);
    m_toBox->setVisible(kind.hasDay);
    m_knownBox->setVisible(kind.hasDay);
    m_periodBox->setVisible(kind.hasPeriod);
    m_customerBox->setVisible(kind.hasCustomer);
    m_search->list()->setVisible(kind.hasCustomer);
    const QString word = kind.isSpan ? tr("T&o") : tr("As &of");
    m_toWord->setText(word);
    m_to->setAccessibleName(QString(word).remove(u'&'));
    if (kind.isSpan && !m_from->day()) {
        const QSignalBlocker quiet(m_from);
        m_from->setDay(periodStart(m_today, ReportPeriod::Year));
    }
    if (kind.hasCustomer && m_customer.isEmpty())
        m_search->search();
}

void ParameterBar::setCurrencies(const QStringList &codes)
{
    const QString before = currency();
    const QSignalBlocker quiet(m_currency);
    m_currency->clear();
    m_currency->addItem(tr("All"), QString());
    for (const QString &code : codes)
        m_currency->addItem(code, code);
    if (!before.isEmpty() && m_currency->findData(before) < 0)
        m_currency->addItem(before, before); // Its days have nothing in it; others may.
    m_currency->setCurrentIndex(qMax(0, m_currency->findData(before)));
}

void ParameterBar::setCurrency(const QString &code)
{
    const QSignalBlocker quiet(m_currency);
    if (m_currency->findData(code) < 0)
        m_currency->addItem(code, code);
    m_currency->setCurrentIndex(m_currency->findData(code));
}

void ParameterBar::setDays(QDate from, QDate to)
{
    const QSignalBlocker first(m_from);
    const QSignalBlocker last(m_to);
    if (from.isValid())
        m_from->setDay(from);
    m_to->setDay(to);
}

void ParameterBar::setCustomer(const CustomerId &id, const QString &name)
{
    m_customer = id;
    const QSignalBlocker quiet(m_search->line());
    m_search->line()->setText(name);
    m_search->search();
}

QString ParameterBar::currency() const
{
    return m_currency->currentData().toString();
}

QString ParameterBar::customerName() const
{
    const std::optional<Customer> chosen = m_search->chosen();
    return chosen ? chosen->name : QString();
}

Result<ReportRequest> ParameterBar::request() const
{
    ReportRequest request{.what = m_kind.what.value_or(ReportRequest::What::Ageing),
        .from = {},
        .to = {},
        .knownAt = {},
        .period = static_cast<ReportPeriod>(m_period->currentData().toInt())};
    const auto read = [](const DateEdit &field, QDate &day) -> Result<void> {
        const Result<QDate> told = field.day();
        if (!told)
            return fail(told.error());
        day = *told;
        return {};
    };
    if (m_kind.hasDay) {
        const Result<void> days
            = read(*m_to, request.to)
                  .and_then([&] { return m_kind.isSpan ? read(*m_from, request.from) : Result<void>(); })
                  .and_then([&] {
                      return m_knownAt->text().trimmed().isEmpty() ? Result<void>()
                                                                   : read(*m_knownAt, request.knownAt);
                  });
        if (!days)
            return fail(days.error());
    }
    return request;
}

void ParameterBar::focusFirst()
{
    QWidget *first = m_kind.hasCustomer ? static_cast<QWidget *>(m_search->line())
        : m_kind.isSpan                 ? static_cast<QWidget *>(m_from)
        : m_kind.hasDay                 ? static_cast<QWidget *>(m_to)
                                        : m_currency;
    first->setFocus(Qt::ShortcutFocusReason);
}

} // namespace quittance
