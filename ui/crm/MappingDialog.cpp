#include "ui/crm/MappingDialog.h"

#include "core/base/whenReady.h"
#include "ui/desk/CrmDesk.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/CrmText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/RecordTableModel.h"
#include "ui/widgets/hairline.h"

#include <QAccessible>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 20;
constexpr int previewHeight = 180;

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text.simplified();
}

QString reasonOf(const QString &rule)
{
    return ruleText(rule, {}, {});
}

ChipLook lookOf(const CrmMapping &mapping)
{
    if (mapping.remote.isEmpty())
        return {u"open"_s, MappingDialog::tr("Off"), Tone::Neutral};
    if (!mapping.trouble.isEmpty())
        return {u"danger"_s, MappingDialog::tr("Broken"), Tone::Danger};
    return {u"check"_s, MappingDialog::tr("In use"), Tone::Success};
}

Record recordOf(const CrmMapping &mapping, const QString &connection)
{
    const bool isMapped = !mapping.remote.isEmpty();
    const ChipLook look = lookOf(mapping);
    const QString remote = mapping.remoteLabel.isEmpty()
        ? mapping.remote
        : MappingDialog::tr("%1 · %2", "label and name of a field").arg(mapping.remoteLabel, mapping.remote);
    const QString policy = mapping.direction == CrmDirection::Both ? crmPolicyText(mapping.policy, connection)
                                                                   : MappingDialog::tr("one way");
    const auto whenMapped = [isMapped](const QString &text) {
        return Cell{isMapped ? text : u"–"_s, {}, {}, !isMapped};
    };
    return {QString::number(static_cast<int>(mapping.field)),
        {{.text = crmFieldText(mapping.field)}, whenMapped(crmDirectionText(mapping.direction)),
            whenMapped(remote), whenMapped(policy),
            {look.text, mapping.trouble.isEmpty() ? QString() : reasonOf(mapping.trouble), look, false}}};
}

} // namespace

MappingDialog::MappingDialog(CrmDesk &desk, const QString &connection, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_connection(connection)
    , m_model(new RecordTableModel(
          {{tr("Our field"), tr("Our field"), 160}, {tr("Direction"), tr("Direction"), 88},
              {tr("CRM field"), tr("CRM field"), 0}, {tr("If both changed"), tr("If both changed"), 148},
              {tr("State"), tr("State"), 104}},
          this))
    , m_table(new DataTable(this))
{
    setObjectName(u"mapping"_s);
    setWindowTitle(tr("Edit field mapping"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(820, 560);
    resize(1000, 700);
    m_table->setObjectName(u"mapping.table"_s);
    m_table->setAccessibleName(tr("Field mapping"));
    m_table->setItemDelegate(new RecordDelegate(this));
    m_table->setModel(m_model);
    m_table->layOut(m_model->columns());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(hairline(this));
    layout->addWidget(buildEditor());
    layout->addWidget(hairline(this));
    layout->addWidget(buildFoot());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &MappingDialog::showCurrent);
    showCurrent();
    ask();
    m_table->setFocus(Qt::OtherFocusReason);
}

QWidget *MappingDialog::buildEditor()
{
    auto *editor = new QWidget(this);
    m_field = new PlainLabel(editor);
    m_field->setObjectName(u"mapping.field"_s);
    m_field->setFont(fonts::strong(fonts::sized(fonts::body(), 15)));
    auto *boxes = new QHBoxLayout;
    boxes->setSpacing(8);
    const auto add = [&](const QString &name, const QString &label, int stretch) {
        auto *box = new QComboBox(editor);
        box->setObjectName(u"mapping."_s + name);
        box->setAccessibleName(QString(label).remove(u'&'));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        auto *caption = new QLabel(label, editor);
        caption->setBuddy(box);
        boxes->addWidget(caption);
        boxes->addWidget(box, stretch);
        return box;
    };
    m_direction = add(u"direction"_s, tr("&Direction"), 0);
    m_kind = add(u"kind"_s, tr("O&f the"), 0);
    m_remote = add(u"remote"_s, tr("C&RM field"), 1);
    m_policy = add(u"policy"_s, tr("&If both changed"), 0);
    for (const CrmDirection direction : {CrmDirection::Pull, CrmDirection::Push, CrmDirection::Both})
        m_direction->addItem(crmDirectionText(direction), static_cast<int>(direction));
    m_kind->addItem(tr("company"), static_cast<int>(ContactRow::Kind::Company));
    m_kind->addItem(tr("person"), static_cast<int>(ContactRow::Kind::Person));
    for (const CrmPolicy policy : {CrmPolicy::CrmWins, CrmPolicy::AppWins, CrmPolicy::Newest, CrmPolicy::Ask})
        m_policy->addItem(crmPolicyText(policy, m_connection), static_cast<int>(policy));
    for (QComboBox *box : {m_direction, m_remote, m_policy})
        connect(box, &QComboBox::currentIndexChanged, this, &MappingDialog::onEdited);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MappingDialog::onKind);
    m_trouble = new PlainLabel(editor);
    m_trouble->setObjectName(u"mapping.trouble"_s);
    m_trouble->setInk(Ink::Danger);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_previewModel = new RecordTableModel(
        {{tr("Record"), tr("Record"), 0}, {tr("There"), tr("There"), 200},
            {tr("Understood"), tr("How it is understood"), 200}, {tr("Here"), tr("Here"), 200}},
        this);
    m_preview = new DataTable(editor);
    m_preview->setObjectName(u"mapping.preview"_s);
    m_preview->setAccessibleName(tr("What five real records make of it"));
    m_preview->setItemDelegate(new RecordDelegate(this));
    m_preview->setModel(m_previewModel);
    m_preview->layOut(m_previewModel->columns());
    m_preview->setCompact(true);
    m_preview->setFrameShape(QFrame::StyledPanel);
    m_preview->setFixedHeight(previewHeight);
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(side, 12, side, 12);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addLayout(boxes);
    layout->addWidget(m_trouble);
    layout->addWidget(m_preview);
    return editor;
}

QWidget *MappingDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(56);
    m_summary = new PlainLabel(foot);
    m_summary->setObjectName(u"mapping.summary"_s);
    m_summary->setInk(Ink::Secondary);
    m_summary->setElided(true);
    const auto button = [&](const QString &text, const QString &name) {
        auto *made = new QPushButton(text, foot);
        made->setObjectName(u"mapping."_s + name);
        made->setAutoDefault(false);
        return made;
    };
    m_restore = button(tr("Defa&ult of this field"), u"restore"_s);
    m_restoreAll = button(tr("Restore &all defaults"), u"restoreAll"_s);
    auto *close = button(tr("Close"), u"close"_s);
    m_save = button(tr("&Save this field"), u"save"_s);
    setKeyHint(*m_save, tr("Ctrl+Enter"));
    setLook(*m_save, Look::Primary);
    connect(m_restore, &QPushButton::clicked, this, &MappingDialog::restore);
    connect(m_restoreAll, &QPushButton::clicked, this, &MappingDialog::restoreAll);
    connect(close, &QPushButton::clicked, this, &MappingDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &MappingDialog::save);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(side, 0, side, 0);
    layout->setSpacing(8);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_restoreAll);
    layout->addWidget(m_restore);
    layout->addWidget(close);
    layout->addWidget(m_save);
    return foot;
}

void MappingDialog::ask()
{
    whenReady(m_desk.mapping(m_connection), this, [this](const Result<QList<CrmMapping>> &mappings) {
        if (mappings)
            showMappings(*mappings);
        else
            tell(mappings.error());
    });
}

void MappingDialog::showMappings(const QList<CrmMapping> &mappings)
{
    const bool isFirst = m_mappings.isEmpty();
    m_mappings = mappings;
    QList<Record> records;
    for (const CrmMapping &mapping : mappings)
        records.append(recordOf(mapping, m_connection));
    m_model->setRecords(records);
    const auto mapped = std::ranges::count_if(
        mappings, [](const CrmMapping &mapping) { return !mapping.remote.isEmpty(); });
    const auto broken = std::ranges::count_if(mappings,
        [](const CrmMapping &mapping) { return !mapping.remote.isEmpty() && !mapping.trouble.isEmpty(); });
    const QString facts = tr("%1 of %2 fields mapped").arg(mapped).arg(mappings.size());
    m_summary->setInk(broken > 0 ? Ink::Danger : Ink::Secondary);
    m_summary->setText(
        broken == 0 ? facts : tr("%1, %2 broken", "so many mapped, so many broken").arg(facts).arg(broken));
    if (isFirst && !mappings.isEmpty())
        m_table->selectRow(0);
    showCurrent();
}

const CrmMapping *MappingDialog::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_mappings.size() ? &m_mappings.at(row) : nullptr;
}

void MappingDialog::showCurrent()
{
    const CrmMapping *mapping = current();
    for (QComboBox *box : {m_direction, m_kind, m_remote, m_policy})
        box->setEnabled(mapping);
    m_trouble->hide();
    m_previewModel->setRecords({});
    if (!mapping) {
        m_field->setText(tr("Choose a field."));
        showAct();
        return;
    }
    m_isFilling = true;
    m_field->setText(crmFieldText(mapping->field));
    m_direction->setCurrentIndex(m_direction->findData(static_cast<int>(mapping->direction)));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(mapping->kind)));
    m_policy->setCurrentIndex(m_policy->findData(static_cast<int>(mapping->policy)));
    m_choices.clear();
    m_remote->clear();
    m_isFilling = false;
    if (!mapping->trouble.isEmpty()) {
        m_trouble->setText(reasonOf(mapping->trouble));
        m_trouble->show();
    }
    askChoices();
    showAct();
}

void MappingDialog::askChoices()
{
    const auto kind = static_cast<ContactRow::Kind>(m_kind->currentData().toInt());
    whenReady(m_desk.choices(m_connection, kind, current()->field), this,
        [this, token = ++m_choicesToken](const Result<QList<CrmChoice>> &choices) {
            if (token != m_choicesToken || !current())
                return;
            if (choices)
                showChoices(*choices);
            else
                tell(choices.error());
        });
}

void MappingDialog::showChoices(const QList<CrmChoice> &choices)
{
    m_choices = choices;
    const QString mapped = current()->remote;
    m_isFilling = true;
    m_remote->clear();
    m_remote->addItem(tr("none: off"), QString());
    auto *items = qobject_cast<QStandardItemModel *>(m_remote->model());
    for (const CrmChoice &choice : choices) {
        const QString label = choice.label.isEmpty() ? choice.remote : choice.label;
        QString text = tr("%1 · %2 · %3", "label, kind of value, name of a field")
                           .arg(label.simplified(), choice.type, choice.remote);
        if (!choice.writable)
            text += u" · "_s + tr("read only");
        m_remote->addItem(text, choice.remote);
        // The one in use stays choosable, so that a broken one can be looked at.
        if (choice.obstacle.isEmpty() || choice.remote == mapped)
            continue;
        QStandardItem *item = items->item(m_remote->count() - 1);
        item->setEnabled(false);
        item->setToolTip(reasonOf(choice.obstacle).toHtmlEscaped());
    }
    if (!mapped.isEmpty() && m_remote->findData(mapped) < 0)
        m_remote->addItem(tr("%1 · gone there").arg(mapped), mapped);
    m_remote->setCurrentIndex(qMax(0, m_remote->findData(mapped)));
    m_isFilling = false;
    askPreview();
    showAct();
}

CrmMapping MappingDialog::edited() const
{
    CrmMapping mapping = *current();
    mapping.kind = static_cast<ContactRow::Kind>(m_kind->currentData().toInt());
    mapping.direction = static_cast<CrmDirection>(m_direction->currentData().toInt());
    mapping.policy = static_cast<CrmPolicy>(m_policy->currentData().toInt());
    if (m_remote->count() > 0)
        mapping.remote = m_remote->currentData().toString();
    return mapping;
}

void MappingDialog::onEdited()
{
    if (m_isFilling || !current())
        return;
    m_trouble->hide();
    askPreview();
    showAct();
}

//! Companies and persons have different fields there.
void MappingDialog::onKind()
{
    if (!m_isFilling && current())
        askChoices();
}

void MappingDialog::askPreview()
{
    const int token = ++m_previewToken;
    const CrmMapping mapping = edited();
    if (mapping.remote.isEmpty()) {
        m_previewModel->setRecords({});
        return;
    }
    whenReady(
        m_desk.preview(m_connection, mapping), this, [this, token](const Result<QList<CrmPreviewRow>> &rows) {
            if (token != m_previewToken)
                return;
            if (rows)
                showPreview(*rows);
            else
                tell(rows.error()); // Also why the two do not fit.
        });
}

void MappingDialog::showPreview(const QList<CrmPreviewRow> &rows)
{
    QList<Record> records;
    for (const CrmPreviewRow &row : rows) {
        const QString name = row.customerName.isEmpty()
            ? row.recordName
            : tr("%1, customer %2", "record there, customer here").arg(row.recordName, row.customerName);
        const QString theirs = row.isTold ? orDash(row.theirs) : tr("not told");
        records.append({row.remoteId,
            {{.text = orDash(name)}, {theirs, {}, {}, !row.isTold}, {.text = orDash(row.understood)},
                {.text = orDash(row.ours)}}});
    }
    m_previewModel->setRecords(records);
}

void MappingDialog::showAct()
{
    const CrmMapping *mapping = current();
    const bool isBoth = m_direction->currentData().toInt() == static_cast<int>(CrmDirection::Both);
    m_policy->setEnabled(mapping && isBoth);
    m_restore->setEnabled(mapping && !m_isBusy);
    m_restoreAll->setEnabled(!m_mappings.isEmpty() && !m_isBusy);
    m_save->setEnabled(mapping && !m_isBusy && !m_choices.isEmpty() && edited() != *mapping);
}

void MappingDialog::save()
{
    if (m_save->isEnabled())
        keep({edited()}, tr("“%1” is mapped anew.").arg(crmFieldText(current()->field)));
}

void MappingDialog::restore()
{
    const QList<CrmMapping> defaults = defaultCrmMappings(m_connection);
    const auto usual = std::ranges::find(defaults, current()->field, &CrmMapping::field);
    CrmMapping mapping{.field = current()->field}; // Off, where it is mapped to nothing by default.
    keep({usual == defaults.end() ? mapping : *usual},
        tr("“%1” is mapped as at first.").arg(crmFieldText(current()->field)));
}

void MappingDialog::restoreAll()
{
    keep(defaultCrmMappings(m_connection), tr("All fields are mapped as at first."));
}

//! One after another: what one refuses is said, what came before it stays.
void MappingDialog::keep(QList<CrmMapping> mappings, const QString &words)
{
    if (mappings.isEmpty()) {
        m_isBusy = false;
        emit said(words);
        ask();
        return;
    }
    m_isBusy = true;
    m_trouble->hide();
    showAct();
    const CrmMapping first = mappings.takeFirst();
    whenReady(
        m_desk.setMapping(m_connection, first), this, [this, mappings, words](const Result<void> &done) {
            if (done) {
                keep(mappings, words);
                return;
            }
            m_isBusy = false;
            showAct();
            tell(done.error());
        });
}

void MappingDialog::tell(const Error &error)
{
    m_trouble->setText(errorText(error));
    m_trouble->show();
    QAccessibleEvent alert(m_trouble, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MappingDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QDialog::keyPressEvent(event);
        return;
    }
    if (event->modifiers().testFlag(Qt::ControlModifier))
        save();
    else if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
        button->click();
}

} // namespace quittance
