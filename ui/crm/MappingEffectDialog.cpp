#include "ui/crm/MappingEffectDialog.h"

#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/CrmText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EnterPastButtons.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/RecordTableModel.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/takeEnter.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 20;

} // namespace

MappingEffectDialog::MappingEffectDialog(
    const CrmMappingEffect &effect, const QString &connection, const Words &words, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"mappingEffect"_s);
    setWindowTitle(words.title);
    setAttribute(Qt::WA_DeleteOnClose);
    new EnterPastButtons(this);
    setMinimumWidth(600);
    auto *head = new QWidget(this);
    auto *question = new PlainLabel(words.question, head);
    question->setObjectName(u"mappingEffect.question"_s);
    question->setFont(fonts::strong(fonts::body()));
    question->setWordWrap(true);
    auto *sum = new PlainLabel(crmMappingEffectText(effect), head);
    sum->setObjectName(u"mappingEffect.sum"_s);
    sum->setWordWrap(true);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(side, 16, side, 12);
    column->setSpacing(6);
    column->addWidget(question);
    column->addWidget(sum);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    if (!effect.lines.isEmpty()) {
        layout->addWidget(hairline(this));
        layout->addWidget(buildList(effect, connection), 1);
        resize(640, 420);
    }
    layout->addWidget(hairline(this));
    layout->addWidget(buildFoot(words.act));
}

QWidget *MappingEffectDialog::buildList(const CrmMappingEffect &effect, const QString &connection)
{
    auto *model = new RecordTableModel(
        {{tr("Customer"), tr("Customer"), 0}, {tr("What happens"), tr("What happens"), 330}}, this);
    QList<Record> records;
    for (const CrmMappingEffect::Line &line : effect.lines)
        records.append({line.customer.text(),
            {{.text = line.customerName}, {.text = crmEffectLineText(line, connection)}}});
    auto *list = new DataTable(this);
    list->setObjectName(u"mappingEffect.list"_s);
    list->setAccessibleName(tr("Customers that would change"));
    list->setItemDelegate(new RecordDelegate(this));
    list->setModel(model);
    list->layOut(model->columns());
    model->setRecords(records);
    return list;
}

QWidget *MappingEffectDialog::buildFoot(const QString &act)
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(56);
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setObjectName(u"mappingEffect.cancel"_s);
    cancel->setToolTip(tr("Leave everything as it is (Esc)"));
    auto *keep = new QPushButton(act, foot);
    keep->setObjectName(u"mappingEffect.act"_s);
    setKeyHint(*keep, tr("Ctrl+Enter"));
    setLook(*keep, Look::Primary);
    for (QPushButton *button : {cancel, keep})
        button->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, &QDialog::accept);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(side, 0, side, 0);
    line->setSpacing(8);
    line->addStretch(1);
    line->addWidget(cancel);
    line->addWidget(keep);
    cancel->setFocus(Qt::OtherFocusReason);
    return foot;
}

void MappingEffectDialog::keyPressEvent(QKeyEvent *event)
{
    if (!takeEnter(*event, *this, [this] { accept(); }))
        QDialog::keyPressEvent(event);
}

} // namespace quittance
