#include "ui/crm/MappingDialog.h"

#include "ui/crm/MappingKeeper.h"
#include "ui/crm/mappingRecord.h"
#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/CrmText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/RecordTableModel.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 20;
constexpr int previewHeight = 180;
constexpr int lettersAtLeast = 12; //!< Of a box: "Quittance wins".

} // namespace

QPushButton *MappingDialog::makeButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(u"mapping."_s + name);
    button->setAutoDefault(false);
    return button;
}

QWidget *MappingDialog::buildHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(52);
    auto *title = new PlainLabel(tr("%1 and customers").arg(connectionText(m_connection)), head);
    title->setFont(fonts::strong(fonts::sized(fonts::body(), 15)));
    m_summary = new PlainLabel(head);
    m_summary->setObjectName(u"mapping.summary"_s);
    m_summary->setInk(Ink::Secondary);
    m_summary->setElided(true);
    QPushButton *bring = makeButton(tr("I&mport…"), u"import"_s, head);
    bring->setIcon(icons::icon(u"import"_s));
    bring->setToolTip(tr("Take the mapping of another book from a file"));
    QPushButton *write = makeButton(tr("E&xport…"), u"export"_s, head);
    write->setIcon(icons::icon(u"export"_s));
    write->setToolTip(tr("Write this mapping to a file"));
    m_restoreAll = makeButton(tr("Restore &all defaults…"), u"restoreAll"_s, head);
    connect(bring, &QPushButton::clicked, m_keeper, &MappingKeeper::chooseImport);
    connect(write, &QPushButton::clicked, m_keeper, &MappingKeeper::chooseExport);
    connect(m_restoreAll, &QPushButton::clicked, m_keeper, &MappingKeeper::restoreAll);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(side, 0, side, 0);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(m_summary, 1);
    layout->addWidget(bring);
    layout->addWidget(write);
    layout->addWidget(m_restoreAll);
    return head;
}

QWidget *MappingDialog::buildEditor()
{
    auto *editor = new QWidget(this);
    m_field = new PlainLabel(editor);
    m_field->setObjectName(u"mapping.field"_s);
    m_field->setFont(fonts::strong(fonts::sized(fonts::body(), 15)));
    auto *boxes = new QHBoxLayout;
    auto *rules = new QHBoxLayout;
    for (QHBoxLayout *line : {boxes, rules})
        line->setSpacing(8);
    const auto add = [&](QHBoxLayout *line, const QString &name, const QString &label, int stretch) {
        auto *box = new QComboBox(editor);
        box->setObjectName(u"mapping."_s + name);
        box->setAccessibleName(QString(label).remove(u'&'));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(lettersAtLeast);
        auto *caption = new QLabel(label, editor);
        caption->setBuddy(box);
        line->addWidget(caption);
        line->addWidget(box, stretch);
        return box;
    };
    m_direction = add(boxes, u"direction"_s, tr("&Direction"), 0);
    m_kind = add(boxes, u"kind"_s, tr("O&f the"), 0);
    m_remote = add(boxes, u"remote"_s, tr("C&RM field"), 1);
    m_change = add(rules, u"change"_s, tr("C&hange"), 0);
    m_policy = add(rules, u"policy"_s, tr("&If both changed"), 0);
    rules->addStretch(1);
    for (const CrmChange change : {CrmChange::None, CrmChange::Upper, CrmChange::Lower})
        m_change->addItem(crmChangeText(change), static_cast<int>(change));
    for (const CrmDirection direction : {CrmDirection::Pull, CrmDirection::Push, CrmDirection::Both})
        m_direction->addItem(crmDirectionText(direction), static_cast<int>(direction));
    for (const ContactRow::Kind kind : {ContactRow::Kind::Company, ContactRow::Kind::Person})
        m_kind->addItem(crmKindText(kind), static_cast<int>(kind));
    for (const CrmPolicy policy : {CrmPolicy::CrmWins, CrmPolicy::AppWins, CrmPolicy::Newest, CrmPolicy::Ask})
        if (policy != CrmPolicy::Newest || tellsFieldTimes(m_connection))
            m_policy->addItem(crmPolicyText(policy, m_connection), static_cast<int>(policy));
    for (QComboBox *box : {m_direction, m_remote, m_change, m_policy})
        connect(box, &QComboBox::currentIndexChanged, this, &MappingDialog::onEdited);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MappingDialog::onKind);
    m_trouble = new PlainLabel(editor);
    m_trouble->setObjectName(u"mapping.trouble"_s);
    m_trouble->setInk(Ink::Danger);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_previewModel = new RecordTableModel(mappingPreviewColumns(), this);
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
    layout->addLayout(rules);
    layout->addWidget(m_trouble);
    layout->addWidget(m_preview);
    return editor;
}

QWidget *MappingDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(56);
    m_restore = makeButton(tr("Defa&ult of this field"), u"restore"_s, foot);
    QPushButton *close = makeButton(tr("Close"), u"close"_s, foot);
    close->setToolTip(tr("Close; what was saved stays (Esc)"));
    m_save = makeButton(tr("&Save this field"), u"save"_s, foot);
    setKeyHint(*m_save, tr("Ctrl+Enter"));
    setLook(*m_save, Look::Primary);
    connect(m_restore, &QPushButton::clicked, this, &MappingDialog::restore);
    connect(close, &QPushButton::clicked, this, &MappingDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &MappingDialog::save);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(side, 0, side, 0);
    layout->setSpacing(8);
    layout->addWidget(m_restore);
    layout->addStretch(1);
    layout->addWidget(close);
    layout->addWidget(m_save);
    return foot;
}

} // namespace quittance
