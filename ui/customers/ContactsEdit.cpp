#include "ui/customers/ContactsEdit.h"

#include "core/domain/emailShape.h"
#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/PlainLabel.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

ContactsEdit::ContactsEdit(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
    , m_add(new QPushButton(icons::icon(u"plus"_s), tr("&Add contact"), this))
{
    m_column->setSpacing(6);
    m_add->setObjectName(u"customerEditor.addContact"_s);
    m_add->setToolTip(tr("Somebody else at this customer"));
    m_add->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(m_column);
    layout->addLayout(foot);
    connect(m_add, &QPushButton::clicked, this, &ContactsEdit::addRow);
}

void ContactsEdit::setContacts(const QList<CustomerContact> &contacts)
{
    for (const Row &row : std::as_const(m_rows))
        row.whole->deleteLater();
    m_rows.clear();
    for (const CustomerContact &contact : contacts)
        add(contact);
}

QList<CustomerContact> ContactsEdit::contacts() const
{
    QList<CustomerContact> contacts;
    for (const Row &row : m_rows) {
        const CustomerContact contact{.name = row.name->text().trimmed(),
            .email = row.email->text().trimmed(),
            .phone = row.phone->text().trimmed(),
            .role = row.role->text().trimmed(),
            .isBilling = row.bills->isChecked()};
        const bool isEmpty = contact.name.isEmpty() && contact.email.isEmpty() && contact.phone.isEmpty()
            && contact.role.isEmpty();
        if (!isEmpty)
            contacts.append(contact);
    }
    return contacts;
}

void ContactsEdit::addRow()
{
    const Row &row = add({});
    row.name->setFocus(Qt::OtherFocusReason);
}

const ContactsEdit::Row &ContactsEdit::add(const CustomerContact &contact)
{
    const QString stem = u"customerEditor.contact%1."_s.arg(m_made++);
    Row row;
    row.whole = new QWidget(this);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    const auto edit = [&](const QString &key, const QString &label, const QString &text, int stretch) {
        auto *field = new QLineEdit(text, row.whole);
        field->setObjectName(stem + key);
        field->setAccessibleName(label);
        field->setPlaceholderText(label);
        line->addWidget(field, stretch);
        return field;
    };
    row.name = edit(u"name"_s, tr("Name"), contact.name, 3);
    row.email = edit(u"email"_s, tr("E-mail"), contact.email, 4);
    row.phone = edit(u"phone"_s, tr("Phone"), contact.phone, 2);
    row.role = edit(u"role"_s, tr("Role"), contact.role, 2);
    row.bills = new QCheckBox(tr("Gets bills"), row.whole);
    row.bills->setObjectName(stem + u"bills"_s);
    row.bills->setToolTip(tr("Invoices and links go to this address; to one at most"));
    row.bills->setChecked(contact.isBilling);
    line->addWidget(row.bills);
    auto *gone = new QPushButton(icons::icon(u"close"_s, Ink::Secondary), {}, row.whole);
    gone->setObjectName(stem + u"remove"_s);
    gone->setAccessibleName(tr("Remove contact"));
    gone->setToolTip(tr("Remove contact"));
    gone->setAutoDefault(false);
    setLook(*gone, Look::Quiet);
    line->addWidget(gone);
    row.trouble = new PlainLabel(row.whole);
    row.trouble->setObjectName(stem + u"trouble"_s);
    row.trouble->setFont(fonts::small());
    row.trouble->setInk(Ink::Danger);
    row.trouble->hide();
    auto *layout = new QVBoxLayout(row.whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addLayout(line);
    layout->addWidget(row.trouble);
    m_column->addWidget(row.whole);
    // The button to add stays behind all rows.
    QWidget::setTabOrder(gone, m_add);
    connect(gone, &QPushButton::clicked, this, [this, whole = row.whole] { remove(whole); });
    connect(row.bills, &QCheckBox::toggled, this, [this, bills = row.bills](bool on) {
        for (const Row &other : std::as_const(m_rows))
            if (on && other.bills != bills)
                other.bills->setChecked(false);
    });
    connect(row.email, &QLineEdit::editingFinished, this, [this, row] { checkEmail(row); });
    connect(row.email, &QLineEdit::textEdited, row.trouble, &QWidget::hide);
    m_rows.append(row);
    return m_rows.constLast();
}

void ContactsEdit::remove(QWidget *whole)
{
    m_rows.removeIf([whole](const Row &row) { return row.whole == whole; });
    whole->hide();
    whole->deleteLater();
    m_add->setFocus(Qt::OtherFocusReason);
}

void ContactsEdit::checkEmail(const Row &row)
{
    const QString email = row.email->text().trimmed();
    if (!email.isEmpty() && !looksLikeEmail(email))
        say(row, ruleText(u"customer.email_malformed"_s, {}, {}));
}

void ContactsEdit::say(const Row &row, const QString &text)
{
    row.trouble->setText(text);
    row.trouble->show();
    QAccessibleEvent alert(row.trouble, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ContactsEdit::showTrouble(const QString &email, const QString &text)
{
    if (m_rows.isEmpty())
        return;
    const auto meant
        = std::ranges::find_if(m_rows, [&](const Row &row) { return row.email->text().trimmed() == email; });
    const Row &row = meant == m_rows.end() ? m_rows.constFirst() : *meant;
    say(row, text);
    row.email->setFocus(Qt::OtherFocusReason);
}

void ContactsEdit::clearTroubles()
{
    for (const Row &row : std::as_const(m_rows))
        row.trouble->hide();
}

} // namespace quittance
