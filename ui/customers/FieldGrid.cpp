#include "ui/customers/FieldGrid.h"

#include "ui/style/Theme.h"
#include "ui/widgets/PlainLabel.h"

#include <QAccessible>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelWidth = 92;
constexpr int gap = 8;

} // namespace

FieldGrid::FieldGrid(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(1, 1);
}

void FieldGrid::addHeading(const QString &text)
{
    auto *heading = new PlainLabel(text, this);
    heading->setFont(fonts::strong(fonts::body()));
    heading->setContentsMargins(0, m_fields.isEmpty() ? 0 : 8, 0, 8);
    m_grid->addWidget(heading, m_grid->rowCount(), 0, 1, 2);
}

void FieldGrid::add(const QString &key, const QString &label, QWidget *field, PlainLabel *remark)
{
    if (field->objectName().isEmpty())
        field->setObjectName(m_name + u'.' + key);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    if (const auto *box = qobject_cast<const QComboBox *>(field); box && box->lineEdit())
        box->lineEdit()->setAccessibleName(label); // It has the focus, not the box around it.
    auto *name = new PlainLabel(label, this);
    name->setInk(Ink::Secondary);
    name->setBuddy(field);
    name->setMinimumHeight(
        qBound(28, field->sizeHint().height(), 32)); // Beside the first line of a tall one.
    name->setWordWrap(true);
    name->setAlignment(Qt::AlignRight | Qt::AlignVCenter); // Beside its field, as in every other dialog.
    const int row = m_grid->rowCount();
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    // A narrow field stands beside its name; without a side of its own its column would not grow.
    const bool isNarrow = field->minimumWidth() == field->maximumWidth();
    m_grid->addWidget(field, row, 1, isNarrow ? Qt::AlignLeft : Qt::Alignment());
    if (remark) {
        remark->setFont(fonts::small());
        remark->setWordWrap(true);
        remark->setContentsMargins(0, 3, 0, 0);
        m_grid->addWidget(remark, row + 1, 1);
    }
    auto *trouble = new PlainLabel(this);
    trouble->setObjectName(m_name + u'.' + key + u".trouble"_s);
    trouble->setFont(fonts::small());
    trouble->setInk(Ink::Danger);
    trouble->setWordWrap(true);
    trouble->setContentsMargins(0, 3, 0, 0);
    trouble->hide();
    m_grid->addWidget(trouble, row + 2, 1);
    m_grid->setRowMinimumHeight(row + 3, gap);
    m_fields.insert(key, {field, trouble});
}

void FieldGrid::showTrouble(const QString &key, const QString &text, bool takesKeys)
{
    const Field field = m_fields.value(key);
    if (!field.trouble)
        return;
    field.trouble->setText(text);
    field.trouble->show();
    if (takesKeys)
        field.widget->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(field.trouble, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FieldGrid::clearTrouble(const QString &key)
{
    if (const Field field = m_fields.value(key); field.trouble)
        field.trouble->hide();
}

void FieldGrid::clearTroubles()
{
    for (const Field &field : std::as_const(m_fields))
        field.trouble->hide();
}

} // namespace quittance
