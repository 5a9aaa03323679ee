#include "ui/customers/CustomerEditor.h"

#include "core/base/whenReady.h"
#include "core/domain/emailShape.h"
#include "ui/customers/AddressEdit.h"
#include "ui/customers/ContactsEdit.h"
#include "ui/customers/FieldGrid.h"
#include "ui/desk/CustomerDesk.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/CustomerText.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/EnterPastButtons.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/takeEnter.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 24;
constexpr int columnGap = 32;
constexpr int notesHeight = 72;
constexpr int mostTyped = 99'999; //!< The book's own limit is told when it is passed.
constexpr int daysWidth = 72;

//! Its place among the choices; one more is added for what is not among them.
void choose(QComboBox &box, const QString &data)
{
    if (box.findData(data) < 0)
        box.addItem(data, data);
    box.setCurrentIndex(box.findData(data));
}

} // namespace

CustomerEditor::CustomerEditor(
    CustomerDesk &desk, const Customer &start, const Customer &known, QWidget *parent)
    : AskingDialog(parent)
    , m_desk(desk)
    , m_known(known)
{
    setObjectName(u"customerEditor"_s);
    setWindowTitle(start.id.isEmpty() ? tr("New customer") : tr("Change customer"));
    setAttribute(Qt::WA_DeleteOnClose);
    new EnterPastButtons(this);
    setMinimumSize(760, 480);
    resize(900, 712);
    auto *area = new QScrollArea(this);
    area->setObjectName(u"customerEditor.body"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(buildFields());
    m_trouble = new PlainLabel(this);
    m_trouble->setObjectName(u"customerEditor.trouble"_s);
    m_trouble->setInk(Ink::Danger);
    m_trouble->setWordWrap(true);
    m_trouble->setContentsMargins(side, 8, side, 8);
    m_trouble->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(area, 1);
    layout->addWidget(m_trouble);
    layout->addWidget(hairline(this));
    layout->addWidget(buildFoot());
    fill(start);
    askStaff();
    m_name->setFocus(Qt::OtherFocusReason);
}

QWidget *CustomerEditor::buildFields()
{
    auto *sheet = new QWidget;
    auto *columns = new QHBoxLayout;
    columns->setSpacing(columnGap);
    columns->addWidget(buildWho(), 1, Qt::AlignTop);
    columns->addWidget(buildTerms(), 1, Qt::AlignTop);
    auto *people = new PlainLabel(tr("Contacts"), sheet);
    people->setFont(fonts::strong(fonts::body()));
    auto *hint = new PlainLabel(
        tr("Invoices and links go to the contact that gets bills, else to the e-mail address above."), sheet);
    hint->setInk(Ink::Secondary);
    hint->setWordWrap(true);
    m_contacts = new ContactsEdit(sheet);
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(side, 18, side, 18);
    layout->setSpacing(8);
    layout->addLayout(columns);
    layout->addWidget(hairline(sheet));
    layout->addWidget(people);
    layout->addWidget(hint);
    layout->addWidget(m_contacts);
    layout->addStretch(1);
    return sheet;
}

QWidget *CustomerEditor::buildWho()
{
    auto *grid = new FieldGrid(u"customerEditor"_s, nullptr);
    m_grids.append(grid);
    m_company = new QRadioButton(tr("&Company"), grid);
    m_company->setObjectName(u"customerEditor.company"_s);
    m_person = new QRadioButton(tr("&Person"), grid);
    m_person->setObjectName(u"customerEditor.person"_s);
    auto *kind = new QWidget(grid);
    auto *line = new QHBoxLayout(kind);
    line->setContentsMargins(0, 4, 0, 4);
    line->setSpacing(16);
    line->addWidget(m_company);
    line->addWidget(m_person);
    line->addStretch(1);
    m_name = new QLineEdit(grid);
    m_contact = new QLineEdit(grid);
    m_email = new QLineEdit(grid);
    m_phone = new QLineEdit(grid);
    grid->addHeading(tr("Who"));
    grid->add(u"kind"_s, tr("Kind"), kind);
    grid->add(u"name"_s, tr("Name"), m_name);
    grid->add(u"contact"_s, tr("Contact"), m_contact);
    grid->add(u"email"_s, tr("E-mail"), m_email);
    grid->add(u"phone"_s, tr("Phone"), m_phone);
    grid->addHeading(tr("Address"));
    m_address = new AddressEdit(u"address"_s, *grid);
    m_goesElsewhere = new QCheckBox(tr("&Goods go to another address"));
    m_goesElsewhere->setObjectName(u"customerEditor.goesElsewhere"_s);
    m_deliveryGrid = new FieldGrid(u"customerEditor"_s, nullptr);
    m_grids.append(m_deliveryGrid);
    m_delivery = new AddressEdit(u"delivery"_s, *m_deliveryGrid);
    m_deliveryGrid->hide();
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(grid);
    column->addWidget(m_goesElsewhere);
    column->addSpacing(4);
    column->addWidget(m_deliveryGrid);
    connect(m_goesElsewhere, &QCheckBox::toggled, m_deliveryGrid, &QWidget::setVisible);
    connect(m_address, &AddressEdit::countryChanged, this, &CustomerEditor::showVatId);
    connect(m_email, &QLineEdit::editingFinished, this, &CustomerEditor::checkEmail);
    connect(m_email, &QLineEdit::textEdited, this, [grid] { grid->clearTrouble(u"email"_s); });
    connect(m_name, &QLineEdit::textEdited, this, [grid] { grid->clearTrouble(u"name"_s); });
    return part;
}

QWidget *CustomerEditor::buildTerms()
{
    auto *grid = new FieldGrid(u"customerEditor"_s, nullptr);
    m_grids.append(grid);
    m_vatId = new QLineEdit(grid);
    m_vatIdRemark = new PlainLabel(grid);
    m_vatIdRemark->setObjectName(u"customerEditor.vatIdRemark"_s);
    m_taxNumber = new QLineEdit(grid);
    m_number = new QLineEdit(grid);
    m_termDays = new QLineEdit(grid);
    m_termDays->setFixedWidth(daysWidth);
    m_termDays->setValidator(new QIntValidator(0, mostTyped, m_termDays));
    m_currency = new QComboBox(grid);
    for (const auto &facts : currencyFacts) {
        const QString code
            = QString::fromLatin1(facts.code.data(), static_cast<qsizetype>(facts.code.size()));
        m_currency->addItem(code, code);
    }
    m_language = new QComboBox(grid);
    const QStringList languages = documentLanguages();
    for (const QString &tag : languages)
        m_language->addItem(languageText(tag), tag);
    m_owner = new QComboBox(grid);
    m_owner->setEditable(true);
    m_owner->setInsertPolicy(QComboBox::NoInsert);
    m_owner->lineEdit()->setPlaceholderText(tr("Login of who looks after it"));
    m_notes = new QPlainTextEdit(grid);
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(notesHeight);
    grid->addHeading(tr("Bills"));
    grid->add(u"vat_id"_s, tr("VAT id"), m_vatId, m_vatIdRemark);
    grid->add(u"taxNumber"_s, tr("Tax number"), m_taxNumber);
    grid->add(u"number"_s, tr("Customer no."), m_number);
    grid->add(u"term_days"_s, tr("Days to pay"), m_termDays);
    grid->add(u"currency"_s, tr("Currency"), m_currency);
    grid->add(u"language"_s, tr("Language"), m_language);
    grid->add(u"owner"_s, tr("Owner"), m_owner);
    grid->add(u"notes"_s, tr("Notes"), m_notes);
    connect(m_vatId, &QLineEdit::textChanged, this, &CustomerEditor::showVatId);
    return grid;
}

QWidget *CustomerEditor::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(56);
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setObjectName(u"customerEditor.cancel"_s);
    cancel->setToolTip(tr("Leave without effect (Esc)"));
    cancel->setAutoDefault(false);
    m_act = new QPushButton(m_known.id.isEmpty() ? tr("Save customer") : tr("Save changes"), foot);
    m_act->setObjectName(u"customerEditor.act"_s);
    m_act->setToolTip(tr("Save (Ctrl+Enter)"));
    m_act->setAutoDefault(false);
    setKeyHint(*m_act, tr("Ctrl+Enter"));
    setLook(*m_act, Look::Primary);
    connect(cancel, &QPushButton::clicked, this, &CustomerEditor::reject);
    connect(m_act, &QPushButton::clicked, this, &CustomerEditor::save);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(side, 0, side, 0);
    layout->setSpacing(8);
    layout->addStretch(1);
    layout->addWidget(cancel);
    layout->addWidget(m_act);
    return foot;
}

void CustomerEditor::fill(const Customer &customer)
{
    (customer.kind == CustomerKind::Company ? m_company : m_person)->setChecked(true);
    m_name->setText(customer.name);
    m_contact->setText(customer.contactName);
    m_email->setText(customer.email);
    m_phone->setText(customer.phone);
    m_address->setAddress(customer.address);
    m_delivery->setAddress(customer.delivery);
    m_goesElsewhere->setChecked(customer.delivery != Address());
    m_vatId->setText(customer.vatId);
    m_taxNumber->setText(customer.taxNumber);
    m_number->setText(customer.number);
    m_termDays->setText(QString::number(customer.termDays));
    choose(*m_currency, customer.currency.text());
    choose(*m_language, customer.language);
    m_owner->setEditText(customer.owner);
    m_notes->setPlainText(customer.notes);
    m_contacts->setContacts(customer.contacts);
    showVatId();
}

void CustomerEditor::askStaff()
{
    whenReady(m_desk.staff(), this, [this](const Result<QList<StaffMember>> &staff) {
        if (!staff)
            return; // A login can be typed all the same.
        const QString typed = m_owner->currentText();
        m_owner->clear();
        for (const StaffMember &member : *staff)
            if (member.isActive)
                m_owner->addItem(member.login);
        m_owner->setEditText(typed);
    });
}

Customer CustomerEditor::customer() const
{
    Customer customer = m_known; // With what no field shows.
    customer.kind = m_company->isChecked() ? CustomerKind::Company : CustomerKind::Person;
    customer.name = m_name->text().trimmed();
    customer.contactName = m_contact->text().trimmed();
    customer.email = m_email->text().trimmed();
    customer.phone = m_phone->text().trimmed();
    customer.address = m_address->address();
    customer.delivery = m_goesElsewhere->isChecked() ? m_delivery->address() : Address();
    customer.vatId = m_vatId->text().trimmed();
    customer.taxNumber = m_taxNumber->text().trimmed();
    customer.number = m_number->text().trimmed();
    bool isNumber = false;
    customer.termDays = m_termDays->text().toInt(&isNumber);
    if (!isNumber)
        customer.termDays = -1; // Nothing is no number of days: the book says so at this field.
    customer.currency = Currency::find(m_currency->currentData().toString()).value_or(m_known.currency);
    customer.language = m_language->currentData().toString();
    customer.owner = m_owner->currentText().trimmed();
    customer.notes = m_notes->toPlainText().trimmed();
    customer.contacts = m_contacts->contacts();
    return customer;
}

void CustomerEditor::showVatId()
{
    if (!m_vatIdRemark)
        return;
    const VatIdRemark remark = vatIdRemark(m_vatId->text(), m_address->country());
    m_vatIdRemark->setText(remark.text);
    m_vatIdRemark->setInk(remark.isWrong ? Ink::Danger : Ink::Secondary);
    m_vatIdRemark->setVisible(!remark.text.isEmpty());
    gridWith(u"vat_id"_s)->clearTrouble(u"vat_id"_s);
}

void CustomerEditor::checkEmail()
{
    const QString email = m_email->text().trimmed();
    if (!email.isEmpty() && !looksLikeEmail(email))
        gridWith(u"email"_s)->showTrouble(u"email"_s, ruleText(u"customer.email_malformed"_s, {}, {}), false);
}

void CustomerEditor::save()
{
    if (m_isBusy)
        return;
    for (FieldGrid *grid : std::as_const(m_grids))
        grid->clearTroubles();
    m_contacts->clearTroubles();
    m_trouble->hide();
    m_isBusy = true;
    m_act->setEnabled(false);
    const Customer wanted = customer();
    whenReady(m_desk.save(wanted), this, [this, name = wanted.name](const Result<CustomerId> &id) {
        m_isBusy = false;
        m_act->setEnabled(true);
        if (!id) {
            show();
            showTrouble(id.error());
            return;
        }
        emit saved(*id, name);
        accept();
    });
}

void CustomerEditor::showTrouble(const Error &error)
{
    if (error.field == "contacts"_L1) {
        m_contacts->showTrouble(error.value, errorText(error));
        return;
    }
    const QString key = error.field == "country"_L1 ? u"address.country"_s : error.field;
    if (FieldGrid *grid = gridWith(key)) {
        if (key == "vat_id"_L1)
            m_vatIdRemark->hide(); // The same is said once.
        grid->showTrouble(key, errorText(error), true);
        return;
    }
    m_trouble->setText(errorText(error));
    m_trouble->show();
    QAccessibleEvent alert(m_trouble, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

FieldGrid *CustomerEditor::gridWith(const QString &key) const
{
    for (FieldGrid *grid : m_grids)
        if (grid->has(key))
            return grid;
    return nullptr;
}

void CustomerEditor::keyPressEvent(QKeyEvent *event)
{
    if (!takeEnter(*event, *this, [this] { save(); }))
        AskingDialog::keyPressEvent(event);
}

void CustomerEditor::reject()
{
    if (const Customer typed = customer(); !m_isBusy && typed != m_known)
        emit left(typed);
    AskingDialog::reject();
}

} // namespace quittance
