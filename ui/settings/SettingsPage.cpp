#include "ui/settings/SettingsPage.h"

#include "core/base/whenReady.h"
#include "ui/customers/FieldGrid.h"
#include "ui/desk/SettingsDesk.h"
#include "ui/style/Theme.h"
#include "ui/text/InputText.h"
#include "ui/widgets/PlainLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 28;
constexpr int mostWidth = 640;

} // namespace

SettingsPage::SettingsPage(SettingsDesk &desk, const QString &name, const QString &title, const QString &hint)
    : m_desk(desk)
    , m_name(name)
    , m_title(title)
    , m_hint(new PlainLabel(this))
    , m_column(new QVBoxLayout)
    , m_grid(new FieldGrid(u"settings"_s, this))
{
    setObjectName(u"settings.page."_s + name);
    auto *head = new PlainLabel(title, this);
    head->setFont(fonts::strong(fonts::sized(fonts::body(), 17)));
    m_hint->setInk(Ink::Secondary);
    m_hint->setWordWrap(true);
    setHint(hint);
    m_column->setSpacing(6);
    m_column->addWidget(head);
    m_column->addWidget(m_hint);
    m_column->addSpacing(10);
    m_column->addWidget(m_grid);
    auto *room = new QWidget(this);
    room->setMaximumWidth(mostWidth);
    room->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    auto *across = new QHBoxLayout;
    across->addWidget(room, 1);
    across->addStretch(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(side, 20, side, 20);
    layout->addLayout(across);
    layout->addStretch(1);
}

void SettingsPage::addHeading(const QString &text)
{
    m_grid->addHeading(text);
}

QLineEdit *SettingsPage::addText(
    const QString &key, const QString &label, const QString &words, const Form &form)
{
    auto *field = new QLineEdit(m_grid);
    m_grid->add(key, label, field, remark(words, key));
    m_fields.insert(key,
        {[field, form](const QString &value) {
             if (!field->isModified()) // What was typed meanwhile stays.
                 field->setText(form.shown ? form.shown(value) : value);
         },
            {}, field});
    connect(field, &QLineEdit::textEdited, this, [this, key] { clearTrouble(key); });
    connect(field, &QLineEdit::editingFinished, this, [this, field, key, form] {
        if (!field->isModified())
            return;
        const QString typed = field->text().trimmed();
        const Result<QString> value = form.read ? form.read(typed) : Result<QString>(typed);
        if (!value)
            return showTrouble(key, value.error());
        if (form.shown)
            field->setText(form.shown(*value));
        field->setModified(false);
        keep(key, *value);
    });
    return field;
}

void SettingsPage::addChoice(
    const QString &key, const QString &label, const QList<Choice> &choices, const QString &words, bool typed)
{
    auto *box = new QComboBox(m_grid);
    box->setEditable(typed);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setMaxVisibleItems(16);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(20);
    for (const Choice &choice : choices)
        box->addItem(choice.text, choice.value);
    m_grid->add(key, label, box, remark(words, key));
    const auto show = [box](const QString &value) {
        if (box->findData(value) < 0)
            box->addItem(value, value); // Another program, or an older one, has set it.
        box->setCurrentIndex(box->findData(value));
    };
    m_fields.insert(key, {show, {}, nullptr});
    connect(box, &QComboBox::activated, this,
        [this, box, key](int row) { keep(key, box->itemData(row).toString()); });
    if (!typed)
        return;
    connect(box->lineEdit(), &QLineEdit::editingFinished, this, [this, box, key] {
        const QString text = box->currentText().trimmed();
        const int row = box->findText(text);
        keep(key, row < 0 ? text : box->itemData(row).toString());
    });
}

void SettingsPage::addSwitch(const QString &key, const QString &label, const QString &text)
{
    auto *box = new QCheckBox(text, m_grid);
    m_grid->add(key, label, box);
    m_fields.insert(key, {[box](const QString &value) { box->setChecked(value == "on"_L1); }, {}, nullptr});
    connect(box, &QCheckBox::clicked, this, [this, key](bool isOn) { keep(key, isOn ? u"on"_s : u"off"_s); });
}

void SettingsPage::addOwn(const QString &key, const QString &label, QWidget *field, PlainLabel *words)
{
    m_grid->add(key, label, field, words);
}

void SettingsPage::addWide(QWidget *content)
{
    m_column->addWidget(content);
}

void SettingsPage::addAbove(QWidget *content)
{
    m_column->insertWidget(m_column->indexOf(m_grid), content);
}

PlainLabel *SettingsPage::addNote(const QString &text)
{
    auto *note = new PlainLabel(text, this);
    note->setInk(Ink::Secondary);
    note->setFont(fonts::small());
    note->setWordWrap(true);
    m_column->addWidget(note);
    return note;
}

void SettingsPage::setHint(const QString &text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

void SettingsPage::load(const QMap<QString, QString> &settings)
{
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        if (!settings.contains(field.key()))
            continue;
        field->shown = settings.value(field.key());
        field->show(field->shown);
    }
}

void SettingsPage::keep(const QString &key, const QString &value)
{
    if (m_fields.contains(key) && m_fields.value(key).shown == value)
        return;
    clearTrouble(key);
    if (m_keepsNothing) {
        m_fields[key].shown = value;
        return emit kept(key, value);
    }
    whenReady(m_desk.set(key, value), this, [this, key, value](const Result<void> &set) {
        const auto field = m_fields.find(key);
        if (!set) {
            showTrouble(key, set.error());
            if (field != m_fields.end() && field->typed)
                field->typed->setModified(true); // It stays, and is tried again when it is left again.
            else if (field != m_fields.end())
                field->show(field->shown);
            return;
        }
        if (field != m_fields.end())
            field->shown = value;
        emit kept(key, value);
        emit said(tr("Saved."));
    });
}

void SettingsPage::showTrouble(const QString &key, const Error &error)
{
    m_grid->showTrouble(key, inputText(error), false);
}

void SettingsPage::clearTrouble(const QString &key)
{
    m_grid->clearTrouble(key);
}

PlainLabel *SettingsPage::remark(const QString &text, const QString &key)
{
    if (text.isEmpty())
        return nullptr;
    auto *label = new PlainLabel(text, m_grid);
    label->setObjectName(u"settings."_s + key + u".remark"_s);
    label->setInk(Ink::Secondary);
    return label;
}

} // namespace quittance
