#include "ui/editor/NewCustomerPanel.h"

#include "core/base/whenReady.h"
#include "ui/desk/DraftDesk.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/CustomerText.h"
#include "ui/text/InputText.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/PlainLabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array languages{"en", "de", "tr", "fr", "es"};

} // namespace

NewCustomerPanel::NewCustomerPanel(DraftDesk &desk, const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_name(name)
    , m_grid(new QGridLayout(this))
    , m_trouble(new PlainLabel(this))
    , m_language(new QComboBox(this))
    , m_make(new QPushButton(tr("Make customer"), this))
{
    setObjectName(name);
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_grid->setContentsMargins(12, 10, 12, 10);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(2);
    for (int column = 0; column < 6; ++column)
        m_grid->setColumnStretch(column, 1);
    addField(u"name"_s, tr("Name"), 0, 0, 3);
    addField(u"email"_s, tr("E-mail"), 0, 3, 3);
    addField(u"street"_s, tr("Street"), 1, 0, 3);
    addField(u"post_code"_s, tr("Postcode"), 1, 3, 1);
    addField(u"city"_s, tr("City"), 1, 4, 2);
    addField(u"country"_s, tr("Country"), 2, 0, 1)->setMaxLength(2);
    addField(u"vat_id"_s, tr("VAT id"), 2, 1, 2);
    addField(u"term_days"_s, tr("Days to pay"), 2, 3, 1);
    for (const char *language : languages)
        m_language->addItem(languageText(QString::fromLatin1(language)), QString::fromLatin1(language));
    m_language->setObjectName(name + u".language"_s);
    auto *label = new PlainLabel(tr("Language"), this);
    label->setInk(Ink::Secondary);
    label->setFont(fonts::small());
    label->setElided(true);
    label->setBuddy(m_language);
    m_language->setAccessibleName(label->text());
    m_grid->addWidget(label, 6, 4, 1, 2);
    m_grid->addWidget(m_language, 7, 4, 1, 2);
    m_trouble->setObjectName(name + u".trouble"_s);
    m_trouble->setInk(Ink::Danger);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(name + u".cancel"_s);
    m_make->setObjectName(name + u".make"_s);
    setLook(*m_make, Look::Primary);
    setKeyHint(*m_make, tr("Ctrl+Enter"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_trouble, 1);
    buttons->addStretch(0);
    buttons->addWidget(cancel);
    buttons->addWidget(m_make);
    m_grid->addLayout(buttons, 9, 0, 1, 6);
    m_grid->setRowMinimumHeight(9, 40);
    connect(cancel, &QPushButton::clicked, this, &NewCustomerPanel::left);
    connect(m_make, &QPushButton::clicked, this, &NewCustomerPanel::make);
}

QLineEdit *NewCustomerPanel::addField(
    const QString &key, const QString &label, int row, int column, int columns)
{
    auto *words = new PlainLabel(label, this);
    words->setInk(Ink::Secondary);
    words->setFont(fonts::small());
    words->setElided(true);
    auto *field = new QLineEdit(this);
    field->setObjectName(m_name + u'.' + key);
    field->setAccessibleName(label);
    words->setBuddy(field);
    auto *trouble = new PlainLabel(this);
    trouble->setObjectName(m_name + u'.' + key + u".trouble"_s);
    trouble->setInk(Ink::Danger);
    trouble->setFont(fonts::small());
    trouble->setWordWrap(true);
    trouble->hide();
    m_grid->addWidget(words, row * 3, column, 1, columns);
    m_grid->addWidget(field, row * 3 + 1, column, 1, columns);
    m_grid->addWidget(trouble, row * 3 + 2, column, 1, columns);
    m_fields.insert(key, field);
    m_troubles.insert(key, trouble);
    return field;
}

void NewCustomerPanel::begin(const QString &name, const QString &country, Currency currency)
{
    const Customer usual;
    for (QLineEdit *field : std::as_const(m_fields))
        field->clear();
    m_fields.value(u"name"_s)->setText(name);
    m_fields.value(u"country"_s)->setText(country);
    m_fields.value(u"term_days"_s)->setText(QString::number(usual.termDays));
    m_language->setCurrentIndex(qMax(0, m_language->findData(QLocale().name().left(2))));
    m_currency = currency;
    m_isBusy = false;
    showTrouble({});
    show();
    m_fields.value(name.isEmpty() ? u"name"_s : u"email"_s)->setFocus(Qt::OtherFocusReason);
}

Customer NewCustomerPanel::typed() const
{
    const auto text = [this](const QString &key) { return m_fields.value(key)->text().simplified(); };
    Customer customer{.name = text(u"name"_s), .email = text(u"email"_s), .vatId = text(u"vat_id"_s)};
    customer.address = {.street = text(u"street"_s),
        .city = text(u"city"_s),
        .postCode = text(u"post_code"_s),
        .region = {},
        .country = text(u"country"_s).toUpper()};
    customer.currency = m_currency;
    customer.language = m_language->currentData().toString();
    return customer;
}

Result<int> NewCustomerPanel::typedDays() const
{
    const QString text = m_fields.value(u"term_days"_s)->text().trimmed();
    bool isNumber = false;
    const int days = textLocale().toInt(text, &isNumber);
    if (!isNumber)
        return invalid(u"customer.term_days_range"_s, u"term_days"_s, text);
    return days;
}

void NewCustomerPanel::make()
{
    if (m_isBusy)
        return;
    showTrouble({});
    Customer customer = typed();
    const Result<int> days = typedDays();
    if (!days)
        return showTrouble(days.error());
    customer.termDays = *days;
    m_isBusy = true;
    m_make->setEnabled(false);
    whenReady(m_desk.makeCustomer(customer), this, [this, customer](const Result<CustomerId> &id) mutable {
        m_isBusy = false;
        m_make->setEnabled(true);
        if (!id)
            return showTrouble(id.error());
        customer.id = *id;
        hide();
        emit made(customer);
    });
}

void NewCustomerPanel::showTrouble(const Error &error)
{
    for (PlainLabel *trouble : std::as_const(m_troubles))
        trouble->hide();
    m_trouble->hide();
    if (error == Error())
        return;
    PlainLabel *place = m_troubles.value(error.field, m_trouble);
    place->setText(inputText(error));
    place->show();
    if (QLineEdit *field = m_fields.value(error.field)) {
        field->setFocus(Qt::OtherFocusReason);
        field->selectAll();
    }
}

void NewCustomerPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QFrame::keyPressEvent(event);
    else if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
        button->click();
    else
        focusNextChild(); // Enter goes on; making it takes Ctrl.
}

} // namespace quittance
