#include "ui/crm/TellDialog.h"

#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/CrmText.h"
#include "ui/text/StateText.h"
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

Cell valueCell(const QString &text)
{
    return {text.isEmpty() ? u"–"_s : text.simplified(), {}, {}, text.isEmpty()};
}

} // namespace

TellDialog::TellDialog(const CrmTelling &telling, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"tell"_s);
    setWindowTitle(tr("Tell CRM now"));
    setAttribute(Qt::WA_DeleteOnClose);
    new EnterPastButtons(this);
    setMinimumWidth(640);
    resize(760, 420);
    auto *sum = new PlainLabel(telling.fields > telling.lines.size()
            ? tr("Fields that would be written: %1, of customers: %2. The first %3 are shown.")
                  .arg(telling.fields)
                  .arg(telling.customers)
                  .arg(telling.lines.size())
            : tr("Fields that would be written: %1, of customers: %2.")
                  .arg(telling.fields)
                  .arg(telling.customers),
        this);
    sum->setObjectName(u"tell.sum"_s);
    sum->setFont(fonts::strong(fonts::body()));
    sum->setWordWrap(true);
    sum->setContentsMargins(side, 16, side, 12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(sum);
    layout->addWidget(hairline(this));
    layout->addWidget(buildList(telling), 1);
    layout->addWidget(hairline(this));
    layout->addWidget(buildFoot());
}

QWidget *TellDialog::buildList(const CrmTelling &telling)
{
    auto *model = new RecordTableModel(
        {{tr("Customer"), tr("Customer"), 0}, {tr("CRM"), tr("CRM"), 88}, {tr("Field"), tr("Field"), 132},
            {tr("There"), tr("What stands there now"), 160}, {tr("Here"), tr("What would be written"), 160}},
        this);
    QList<Record> records;
    for (const CrmTelling::Line &line : telling.lines)
        records.append({line.connection.text() + u'/' + line.customer.text() + u'/'
                + QString::number(static_cast<int>(line.field)),
            {{.text = line.customerName}, {.text = connectionText(line.connection.text())},
                {.text = crmFieldText(line.field)}, valueCell(line.theirs), valueCell(line.ours)}});
    auto *list = new DataTable(this);
    list->setObjectName(u"tell.list"_s);
    list->setAccessibleName(tr("What would be written"));
    list->setItemDelegate(new RecordDelegate(this));
    list->setModel(model);
    list->layOut(model->columns());
    model->setRecords(records);
    return list;
}

QWidget *TellDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(56);
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setObjectName(u"tell.cancel"_s);
    cancel->setToolTip(tr("Leave everything as it is (Esc)"));
    auto *act = new QPushButton(tr("Tell now"), foot);
    act->setObjectName(u"tell.act"_s);
    setKeyHint(*act, tr("Ctrl+Enter"));
    setLook(*act, Look::Primary);
    for (QPushButton *button : {cancel, act})
        button->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(act, &QPushButton::clicked, this, &QDialog::accept);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(side, 0, side, 0);
    line->setSpacing(8);
    line->addStretch(1);
    line->addWidget(cancel);
    line->addWidget(act);
    cancel->setFocus(Qt::OtherFocusReason);
    return foot;
}

void TellDialog::keyPressEvent(QKeyEvent *event)
{
    if (!takeEnter(*event, *this, [this] { accept(); }))
        QDialog::keyPressEvent(event);
}

} // namespace quittance
