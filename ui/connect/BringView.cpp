#include "ui/connect/BringView.h"

#include "ui/crm/mappingRecord.h"
#include "ui/style/Theme.h"
#include "ui/text/ConnectText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/RecordTableModel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int tableHeight = 220;
constexpr qsizetype sharedColumns = 4; //!< With the mapping editor: field, whose, direction, field there.

bool mayWrite(const CrmTrial &trial)
{
    return std::ranges::none_of(trial.scopes, [](const CrmScope &scope) {
        return scope.purpose == CrmScope::Purpose::Write && scope.state == CrmScope::State::Missing;
    });
}

//! As it is to be where nothing is written back.
CrmMapping onlyPulled(CrmMapping mapping)
{
    if (mapping.direction == CrmDirection::Push)
        mapping.remote.clear();
    mapping.direction = CrmDirection::Pull;
    return mapping;
}

} // namespace

BringView::BringView(const CrmTrial &trial, QWidget *parent)
    : QWidget(parent)
    , m_trial(trial)
{
    const QString crm = connectionText(trial.connection.text());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto addTitle = [&](const QString &text) {
        auto *title = new PlainLabel(text, this);
        title->setFont(fonts::strong(fonts::body()));
        layout->addWidget(title);
    };
    const auto addWords = [&](const QString &name, const QString &text, Ink ink) {
        auto *words = new PlainLabel(text, this);
        words->setObjectName(u"connect."_s + name);
        words->setInk(ink);
        words->setWordWrap(true);
        layout->addWidget(words);
        return words;
    };
    addTitle(tr("What to bring"));
    addWords(u"scope"_s, tr("All companies and people of %1 come.").arg(crm), Ink::Secondary);
    m_interactions = addBox(
        u"interactions"_s, tr("Calls, ma&ils, meetings and notes come as well"), trial.bringsInteractions);
    layout->addWidget(m_interactions);
    m_writeBack = addBox(
        u"writeBack"_s, tr("&Write mapped fields back to %1").arg(crm), trial.writesBack && mayWrite(trial));
    m_writeBack->setEnabled(mayWrite(trial));
    if (!mayWrite(trial))
        m_writeBack->setToolTip(tr("The permission to write is missing"));
    layout->addWidget(m_writeBack);
    layout->addSpacing(12);
    addTitle(tr("What the first sync would find"));
    m_sum = addWords(u"dryRun"_s, tr("Looking…"), Ink::Text);
    m_promise = addWords(u"promise"_s, {}, Ink::Secondary);
    layout->addSpacing(12);
    m_examplePart = buildExample();
    m_examplePart->hide();
    layout->addWidget(m_examplePart);
    layout->addStretch(1);
    connect(m_writeBack, &QCheckBox::toggled, this, &BringView::showMappings);
}

QCheckBox *BringView::addBox(const QString &name, const QString &text, bool isOn)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(u"connect."_s + name);
    box->setChecked(isOn);
    return box;
}

QWidget *BringView::buildExample()
{
    auto *part = new QWidget(this);
    m_example = new QComboBox(part);
    m_example->setObjectName(u"connect.example"_s);
    m_example->setAccessibleName(tr("Example"));
    m_example->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_example->setMinimumContentsLength(20);
    auto *caption = new QLabel(tr("&Example"), part);
    caption->setBuddy(m_example);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(caption);
    line->addWidget(m_example, 1);
    m_model = new RecordTableModel(
        {{tr("Our field"), tr("Our field"), 132}, {tr("Of the"), tr("Of the company or person"), 84},
            {tr("Direction"), tr("Direction"), 72}, {tr("CRM field"), tr("CRM field"), 190},
            {tr("Example"), tr("What the chosen record has"), 0}},
        this);
    m_table = new DataTable(part);
    m_table->setObjectName(u"connect.mapping"_s);
    m_table->setAccessibleName(tr("How the fields are mapped"));
    m_table->setItemDelegate(new RecordDelegate(this));
    m_table->setModel(m_model);
    m_table->layOut(m_model->columns());
    m_table->setCompact(true);
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setFixedHeight(tableHeight);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(line);
    layout->addWidget(m_table);
    connect(m_example, &QComboBox::currentIndexChanged, this, &BringView::showMappings);
    return part;
}

CrmBringing BringView::bringing() const
{
    CrmBringing bringing{.interactions = m_interactions->isChecked()};
    // A permission that is missing for now is no reason to change a mapping.
    if (m_writeBack->isEnabled())
        bringing.writesBack = m_writeBack->isChecked();
    return bringing;
}

void BringView::showDryRun(const CrmDryRun &found)
{
    m_found = found;
    m_sum->setText(crmDryRunText(found));
    m_promise->setText(crmDryRunPromiseText(found, m_trial.connection.text()));
    m_example->clear();
    for (const CrmDryRun::Example &example : found.examples)
        m_example->addItem(crmExampleText(example));
    m_examplePart->setVisible(!found.examples.isEmpty());
    showMappings();
}

void BringView::showUnknown()
{
    m_sum->setText(tr("It could not be looked. The first sync can begin all the same."));
}

QWidget *BringView::decision() const
{
    return m_interactions;
}

void BringView::showMappings()
{
    const int chosen = m_example->currentIndex();
    if (chosen < 0 || chosen >= m_found.examples.size()) {
        m_model->setRecords({});
        return;
    }
    const CrmDryRun::Example &example = m_found.examples.at(chosen);
    QList<Record> records;
    for (qsizetype i = 0; i < m_found.mappings.size(); ++i) {
        const CrmMapping &mapping = m_found.mappings.at(i);
        if (mapping.kind != example.kind)
            continue; // The other kind of record does not have it.
        Record record = mappingRecord(
            m_writeBack->isChecked() ? mapping : onlyPulled(mapping), m_trial.connection.text());
        record.cells.resize(sharedColumns);
        const std::optional<QString> &value = example.values.at(i);
        const bool isEmpty = !value || value->isEmpty();
        record.cells.append({isEmpty ? u"–"_s : value->simplified(), {}, {}, isEmpty});
        records.append(record);
    }
    m_model->setRecords(records);
}

} // namespace quittance
