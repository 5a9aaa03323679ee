#include "ui/connect/MappedView.h"

#include "core/domain/CrmOwnField.h"
#include "ui/connect/stepParts.h"
#include "ui/crm/mappingRecord.h"
#include "ui/text/ConnectText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/RecordTableModel.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int tableHeight = 340;
constexpr qsizetype sharedColumns = 4; //!< With the mapping editor: field, whose, direction, field there.

//! As it is to be where nothing is written back.
CrmMapping onlyPulled(CrmMapping mapping)
{
    if (mapping.direction == CrmDirection::Push)
        mapping.remote.clear();
    mapping.direction = CrmDirection::Pull;
    return mapping;
}

Cell cellOf(const std::optional<QString> &value)
{
    const bool isEmpty = !value || value->trimmed().isEmpty();
    return {isEmpty ? u"–"_s : value->simplified(), {}, {}, isEmpty};
}

} // namespace

MappedView::MappedView(QString connection, bool writesBack, QWidget *parent)
    : QWidget(parent)
    , m_connection(std::move(connection))
    , m_writesBack(writesBack)
    , m_table(new DataTable(this))
    , m_change(new QPushButton(tr("Change &mapping…"), this))
{
    QVBoxLayout *layout = stepParts::column(*this);
    stepParts::addTitle(*layout, tr("How the fields are mapped"));
    m_words = stepParts::addWords(*layout, u"mapped"_s, tr("Looking…"), Ink::Secondary);
    layout->addSpacing(6);
    m_table->setObjectName(u"connect.mapping"_s);
    m_table->setAccessibleName(tr("How the fields are mapped"));
    m_table->setItemDelegate(new RecordDelegate(this));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setCompact(true);
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setMinimumHeight(tableHeight);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight); // Names of others stand in it.
    layout->addWidget(m_table, 1);
    m_unfit = stepParts::addWords(*layout, u"unfit"_s, {}, Ink::Danger);
    m_unfit->hide();
    m_notMade = stepParts::addWords(*layout, u"notMade"_s, {}, Ink::Secondary);
    m_notMade->hide();
    layout->addSpacing(6);
    m_change->setObjectName(u"connect.changeMapping"_s);
    m_change->setToolTip(tr("Which field goes where, which way, and who is right when both changed"));
    m_change->setAutoDefault(false);
    m_change->setEnabled(false);
    layout->addWidget(m_change, 0, Qt::AlignLeft);
    connect(m_change, &QPushButton::clicked, this, &MappedView::changeWanted);
    fill({}, {});
}

void MappedView::showMappings(const QList<CrmMapping> &mappings, const QList<CrmDryRun::Example> &examples)
{
    const QString crm = connectionText(m_connection);
    const Off off = fill(mappings, examples);
    m_words->setText(examples.isEmpty() ? tr("%1 has no records yet that could be shown here.").arg(crm)
                                        : tr("What real records of %1 hold in each field.").arg(crm));
    m_unfit->setText(
        tr("%n field(s) do not fit and stay off until their mapping is changed.", nullptr, off.unfit));
    m_unfit->setVisible(off.unfit > 0);
    m_notMade->setText(tr("%n field(s) of Quittance's own are not there yet and stay off. Once it is "
                          "connected, “Fields there…” under “CRM sync” makes or lists them.",
        nullptr, off.notMade));
    m_notMade->setVisible(off.notMade > 0);
    m_change->setEnabled(true);
}

//! How many are off.
MappedView::Off MappedView::fill(const QList<CrmMapping> &mappings, const QList<CrmDryRun::Example> &examples)
{
    QList<RecordColumn> columns{{tr("Our field"), tr("Our field"), 116},
        {tr("Of the"), tr("Of the company or person"), 76}, {tr("Direction"), tr("Direction"), 72},
        {tr("CRM field"), tr("CRM field"), examples.isEmpty() ? 0 : 132}};
    for (const CrmDryRun::Example &example : examples)
        columns.append(
            {example.name.isEmpty() ? u"–"_s : example.name.simplified(), crmExampleText(example), 0});
    QList<Record> records;
    Off off;
    for (qsizetype i = 0; i < mappings.size(); ++i) {
        const CrmMapping mapping = m_writesBack ? mappings.at(i) : onlyPulled(mappings.at(i));
        if (mapping.remote.isEmpty())
            continue;
        Record record = mappingRecord(mapping, m_connection);
        const Cell state = record.cells.constLast();
        record.cells.resize(sharedColumns);
        const bool isNotMade = mapping.trouble == "crm_mapping.gone"_L1 && isMadeAsOwn(mapping);
        if (!mapping.trouble.isEmpty()) {
            Cell &remote = record.cells.last();
            remote.text = (isNotMade ? tr("%1 · not there yet", "name of a field")
                                     : tr("%1 · does not fit", "name of a field"))
                              .arg(mapping.remote);
            remote.tooltip = state.tooltip;
            remote.icon = u"warning"_s; // Its words may be cut off.
        }
        for (const CrmDryRun::Example &example : examples)
            record.cells.append(cellOf(example.values.value(i)));
        off.notMade += isNotMade ? 1 : 0;
        if (mapping.trouble.isEmpty() || isNotMade)
            records.append(record);
        else
            records.insert(off.unfit++, record); // What is to be changed stands first.
    }
    const QAbstractItemModel *former = m_table->model();
    auto *model = new RecordTableModel(columns, this);
    model->setRecords(records);
    m_table->setModel(model); // Each record is a column, so there are others.
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->layOut(model->columns());
    delete former;
    return off;
}

void MappedView::showUnknown()
{
    m_words->setText(tr("It could not be looked. The mapping can be changed later as well."));
}

QWidget *MappedView::table() const
{
    return m_table;
}

} // namespace quittance
