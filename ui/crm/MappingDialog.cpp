#include "ui/crm/MappingDialog.h"

#include "core/base/whenReady.h"
#include "ui/crm/ExampleBox.h"
#include "ui/crm/MappingKeeper.h"
#include "ui/crm/mappingRecord.h"
#include "ui/desk/MappingDesk.h"
#include "ui/text/CrmText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EnterPastButtons.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/RecordTableModel.h"
#include "ui/widgets/goToRow.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/takeEnter.h"
#include "ui/widgets/tipText.h"

#include <QAccessible>
#include <QComboBox>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int kindColumn = 1;
constexpr int changeColumn = 4;
constexpr int fieldAtLeast = 140;

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text.simplified();
}

QString reasonOf(const QString &rule)
{
    return ruleText(rule, {}, {});
}

//! The newest is not offered where nobody tells when a field changed: what went by it asks.
CrmPolicy offered(CrmPolicy policy, const QString &connection)
{
    return policy == CrmPolicy::Newest && !tellsFieldTimes(connection) ? CrmPolicy::Ask : policy;
}

//! A box that has no say shows what the list says of it, and no word that could be chosen. kept: what it
//! shows when it gets its say back.
void giveSay(QComboBox &box, bool hasSay, const QString &instead, int kept)
{
    box.setEnabled(hasSay);
    if (!hasSay) {
        box.setPlaceholderText(instead);
        box.setCurrentIndex(-1);
        return;
    }
    if (box.currentIndex() < 0)
        box.setCurrentIndex(box.findData(kept));
    box.setPlaceholderText({});
}

bool isSameField(const CrmMapping &one, const CrmMapping &other)
{
    return one.field == other.field && one.kind == other.kind;
}

} // namespace

MappingDialog::MappingDialog(MappingDesk &desk, const QString &connection, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_connection(connection)
    , m_model(new RecordTableModel(mappingColumns(), this))
    , m_table(new DataTable(this))
    , m_keeper(new MappingKeeper(desk, connection, this))
    , m_example(new ExampleBox(this))
{
    setObjectName(u"mapping"_s);
    setWindowTitle(tr("Edit field mapping"));
    setAttribute(Qt::WA_DeleteOnClose);
    new EnterPastButtons(this);
    setMinimumSize(820, 560);
    resize(1140, 700);
    m_table->setObjectName(u"mapping.table"_s);
    m_table->setAccessibleName(tr("Field mapping"));
    m_table->setItemDelegate(new RecordDelegate(this));
    m_table->setModel(m_model);
    m_table->layOut(m_model->columns());
    m_table->foldWhereNarrow({kindColumn, changeColumn}, fieldAtLeast);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(hairline(this));
    layout->addWidget(m_example);
    layout->addWidget(m_table, 1);
    layout->addWidget(hairline(this));
    layout->addWidget(buildEditor());
    layout->addWidget(hairline(this));
    layout->addWidget(buildFoot());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &MappingDialog::showCurrent);
    connect(m_keeper, &MappingKeeper::busyChanged, this, &MappingDialog::showAct);
    connect(m_keeper, &MappingKeeper::kept, this, &MappingDialog::ask);
    connect(m_keeper, &MappingKeeper::said, this, &MappingDialog::said);
    connect(m_keeper, &MappingKeeper::failed, this, &MappingDialog::tell);
    connect(m_example, &ExampleBox::changed, this, &MappingDialog::showRows);
    connect(m_example, &ExampleBox::wanted, this, &MappingDialog::askExamples);
    showCurrent();
    ask();
    m_table->setFocus(Qt::OtherFocusReason);
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
    m_keeper->setKnown(mappings);
    showRows();
    askExamples();
    const auto mapped = std::ranges::count_if(
        mappings, [](const CrmMapping &mapping) { return !mapping.remote.isEmpty(); });
    const auto broken = std::ranges::count_if(mappings,
        [](const CrmMapping &mapping) { return !mapping.remote.isEmpty() && !mapping.trouble.isEmpty(); });
    const QString facts = tr("%1 of %2 fields mapped").arg(mapped).arg(mappings.size());
    m_summary->setInk(broken > 0 ? Ink::Danger : Ink::Secondary);
    m_summary->setText(
        broken == 0 ? facts : tr("%1, %2 broken", "so many mapped, so many broken").arg(facts).arg(broken));
    if (isFirst && !mappings.isEmpty())
        goToRow(*m_table, 0);
    showCurrent();
}

//! They are help only: where they cannot be had, the column stays empty.
void MappingDialog::askExamples()
{
    whenReady(m_desk.examples(m_connection, m_example->text()), this,
        [this, token = ++m_examplesToken](const Result<QList<CrmDryRun::Example>> &examples) {
            if (token == m_examplesToken)
                m_example->setExamples(examples.value_or(QList<CrmDryRun::Example>()));
        });
}

void MappingDialog::showRows()
{
    QList<Record> records;
    for (qsizetype i = 0; i < m_mappings.size(); ++i) {
        records.append(mappingRecord(m_mappings.at(i), m_connection));
        records.last().cells.append({.text = orDash(m_example->valueOf(i)), .isSecondary = true});
    }
    m_model->setRecords(records);
}

const CrmMapping *MappingDialog::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_mappings.size() ? &m_mappings.at(row) : nullptr;
}

void MappingDialog::showCurrent()
{
    const CrmMapping *mapping = current();
    for (QComboBox *box : {m_direction, m_kind, m_remote, m_change, m_policy})
        box->setEnabled(mapping);
    m_trouble->hide();
    m_previewModel->setRecords({});
    if (!mapping) {
        m_field->setText(tr("Choose a field."));
        showAct();
        return;
    }
    m_isFilling = true;
    m_field->setText(tr("%1 of the %2", "a field, company or person")
                         .arg(crmFieldText(mapping->field), crmKindText(mapping->kind)));
    m_direction->setCurrentIndex(m_direction->findData(static_cast<int>(mapping->direction)));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(mapping->kind)));
    m_change->setCurrentIndex(m_change->findData(static_cast<int>(mapping->change)));
    m_policy->setCurrentIndex(m_policy->findData(static_cast<int>(offered(mapping->policy, m_connection))));
    m_choices.clear();
    m_remote->clear();
    if (!mapping->remote.isEmpty()) // Alone until the CRM's fields are known.
        m_remote->addItem(mappedText(*mapping), mapping->remote);
    m_isFilling = false;
    if (!mapping->trouble.isEmpty()) {
        m_trouble->setText(reasonOf(mapping->trouble));
        m_trouble->show();
        m_table->scrollTo(m_table->currentIndex()); // The line took its room from the table.
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
        item->setToolTip(tipText(reasonOf(choice.obstacle)));
    }
    if (!mapped.isEmpty() && m_remote->findData(mapped) < 0)
        m_remote->addItem(tr("%1 · gone there").arg(mappedText(*current())), mapped);
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
    if (m_policy->currentIndex() >= 0)
        mapping.policy = static_cast<CrmPolicy>(m_policy->currentData().toInt());
    if (m_change->currentIndex() >= 0)
        mapping.change = static_cast<CrmChange>(m_change->currentData().toInt());
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

//! Companies and persons have different fields there. Where the other one is mapped too, that is the row.
void MappingDialog::onKind()
{
    if (m_isFilling || !current())
        return;
    const CrmMapping wanted = edited();
    for (qsizetype row = 0; row < m_mappings.size(); ++row) {
        if (isSameField(m_mappings.at(row), wanted)) {
            goToRow(*m_table, static_cast<int>(row));
            return;
        }
    }
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
            if (!rows) {
                m_previewModel->setRecords({});
                tell(rows.error()); // Also why the two do not fit.
                return;
            }
            const bool isTold = std::ranges::all_of(*rows, &CrmPreviewRow::isTold);
            showPreview(*rows, isTold ? tr("not told") : tr("Looking…"));
            if (!isTold)
                askThere(*rows);
        });
}

//! A field that is not mapped yet was not read with the records.
void MappingDialog::askThere(const QList<CrmPreviewRow> &known)
{
    whenReady(m_desk.previewThere(m_connection, edited()), this,
        [this, known, token = m_previewToken](const Result<QList<CrmPreviewRow>> &rows) {
            if (token != m_previewToken)
                return;
            showPreview(rows ? *rows : known, tr("not told"));
            if (!rows)
                tell(rows.error());
        });
}

void MappingDialog::showPreview(const QList<CrmPreviewRow> &rows, const QString &untold)
{
    m_previewModel->setRecords(mappingPreviewRecords(rows, untold));
}

void MappingDialog::showAct()
{
    const CrmMapping *mapping = current();
    const bool isBoth = m_direction->currentData().toInt() == static_cast<int>(CrmDirection::Both);
    const bool wasFilling = std::exchange(m_isFilling, true);
    if (mapping) {
        giveSay(*m_policy, isBoth, oneWayText(), static_cast<int>(offered(mapping->policy, m_connection)));
        giveSay(*m_change, mayChangeLetters(mapping->field), mappingChangeText(*mapping),
            static_cast<int>(mapping->change));
    }
    m_isFilling = wasFilling;
    m_restore->setEnabled(mapping && !m_keeper->isBusy());
    m_restoreAll->setEnabled(!m_mappings.isEmpty() && !m_keeper->isBusy());
    m_save->setEnabled(mapping && !m_keeper->isBusy() && !m_choices.isEmpty() && edited() != *mapping);
}

void MappingDialog::save()
{
    if (!m_save->isEnabled())
        return;
    const CrmMapping now = edited();
    QList<CrmMapping> mappings{now};
    if (now.kind != current()->kind) // It moves: the other kind of record is not asked for it any more.
        mappings.append({.field = now.field, .kind = current()->kind});
    const QString field = crmFieldText(now.field);
    m_trouble->hide();
    m_keeper->keep({.mappings = mappings,
        .words = {tr("Save mapping"), tr("Map “%1” like this?").arg(field), tr("Save")},
        .done = tr("“%1” is mapped anew.").arg(field)});
}

void MappingDialog::restore()
{
    CrmMapping mapping{.field = current()->field, .kind = current()->kind};
    for (const CrmMapping &usual : defaultCrmMappings(m_connection))
        if (isSameField(usual, mapping))
            mapping = usual;
    const QString field = crmFieldText(mapping.field);
    m_trouble->hide();
    m_keeper->keep({.mappings = {mapping},
        .words = {tr("Restore default"), tr("Map “%1” as at first?").arg(field), tr("Restore")},
        .done = tr("“%1” is mapped as at first.").arg(field)});
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
    if (!takeEnter(*event, *this, [this] { save(); }))
        QDialog::keyPressEvent(event);
}

} // namespace quittance
