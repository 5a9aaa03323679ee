#include "ui/crm/CrmFieldsDialog.h"

#include "core/base/whenReady.h"
#include "ui/desk/CrmDesk.h"
#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/CrmText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EnterPastButtons.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/RecordTableModel.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/takeEnter.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 20;

ChipLook chipOf(CrmOwnField::State state)
{
    switch (state) {
    case CrmOwnField::State::There:
        return {u"check"_s, CrmFieldsDialog::tr("There"), Tone::Success};
    case CrmOwnField::State::Missing:
        return {u"warning"_s, CrmFieldsDialog::tr("Missing"), Tone::Warning};
    case CrmOwnField::State::NotKnown:
        break;
    }
    return {u"help"_s, CrmFieldsDialog::tr("Not known"), Tone::Neutral};
}

} // namespace

CrmFieldsDialog::CrmFieldsDialog(CrmDesk &desk, const QString &connection, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_connection(connection)
    , m_isMadeHere(connection == "hubspot"_L1)
    , m_model(new RecordTableModel(
          {{tr("Our field"), tr("Our field"), 160}, {tr("Of the"), tr("Of the company or person"), 92},
              {tr("Name there"), tr("Name there"), 0}, {tr("Kind of field"), tr("Kind of field"), 230},
              {tr("State"), tr("State"), 112}},
          this))
    , m_table(new DataTable(this))
{
    setObjectName(u"crmFields"_s);
    setWindowTitle(tr("Fields in %1").arg(connectionText(connection)));
    setAttribute(Qt::WA_DeleteOnClose);
    new EnterPastButtons(this);
    setMinimumSize(780, 420);
    resize(880, 560);
    m_table->setObjectName(u"crmFields.table"_s);
    m_table->setAccessibleName(tr("Quittance’s fields"));
    m_table->setItemDelegate(new RecordDelegate(this));
    m_table->setModel(m_model);
    m_table->layOut(m_model->columns());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(hairline(this));
    layout->addWidget(m_table, 1);
    layout->addWidget(hairline(this));
    layout->addWidget(buildFoot());
    showAct();
    ask();
    m_table->setFocus(Qt::OtherFocusReason);
}

QWidget *CrmFieldsDialog::buildHead()
{
    auto *head = new QWidget(this);
    auto *title = new PlainLabel(tr("Quittance’s fields in %1").arg(connectionText(m_connection)), head);
    title->setFont(fonts::strong(fonts::sized(fonts::body(), 15)));
    m_sum = new PlainLabel(head);
    m_sum->setObjectName(u"crmFields.sum"_s);
    m_sum->setWordWrap(true);
    m_trouble = new PlainLabel(head);
    m_trouble->setObjectName(u"crmFields.trouble"_s);
    m_trouble->setInk(Ink::Danger);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(side, 16, side, 12);
    layout->setSpacing(6);
    layout->addWidget(title);
    layout->addWidget(m_sum);
    layout->addWidget(m_trouble);
    return head;
}

QWidget *CrmFieldsDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(56);
    const auto button = [&](const QString &text, const QString &name) {
        auto *made = new QPushButton(text, foot);
        made->setObjectName(u"crmFields."_s + name);
        made->setAutoDefault(false);
        return made;
    };
    m_copy = button(tr("Co&py list"), u"copy"_s);
    m_copy->setIcon(icons::icon(u"copy"_s));
    m_copy->setToolTip(tr("Copy what is missing, a field a line, for whoever makes it"));
    QPushButton *close = button(tr("Close"), u"close"_s);
    close->setToolTip(tr("Close; nothing more is made (Esc)"));
    m_act = button({}, u"act"_s);
    setKeyHint(*m_act, tr("Ctrl+Enter"));
    setLook(*m_act, Look::Primary);
    connect(m_copy, &QPushButton::clicked, this, &CrmFieldsDialog::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_act, &QPushButton::clicked, this, &CrmFieldsDialog::act);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(side, 0, side, 0);
    layout->setSpacing(8);
    layout->addWidget(m_copy);
    layout->addStretch(1);
    layout->addWidget(close);
    layout->addWidget(m_act);
    return foot;
}

void CrmFieldsDialog::ask()
{
    whenReady(m_desk.ownFields(m_connection), this, [this](const Result<QList<CrmOwnField>> &fields) {
        if (fields)
            showFields(*fields);
        else
            tell(fields.error());
    });
}

void CrmFieldsDialog::showFields(const QList<CrmOwnField> &fields)
{
    m_fields = fields;
    QList<Record> records;
    for (const CrmOwnField &field : fields) {
        const ChipLook chip = chipOf(field.state);
        records.append({crmKindText(field.kind) + u'/' + field.remote,
            {{.text = crmFieldText(field.field)}, {.text = crmKindText(field.kind)}, {.text = field.remote},
                {.text = crmOwnFieldText(field, m_connection)}, {chip.text, {}, chip, false}}});
    }
    m_model->setRecords(records);
    m_missing = std::ranges::count_if(
        fields, [](const CrmOwnField &field) { return field.state != CrmOwnField::State::There; });
    m_sum->setText(crmOwnFieldsText(fields, m_connection));
    showAct();
}

void CrmFieldsDialog::showAct()
{
    const QString crm = connectionText(m_connection);
    m_act->setText(!m_isMadeHere ? tr("&Look again")
            : m_missing == 1     ? tr("&Make 1 field in %1").arg(crm)
                                 : tr("&Make %1 fields in %2").arg(m_missing).arg(crm));
    const bool isNeeded = !m_isMadeHere || m_missing > 0;
    m_act->setEnabled(!m_isBusy && isNeeded && !m_fields.isEmpty());
    m_act->setToolTip(m_isBusy ? tr("%1 is being asked").arg(crm)
            : !isNeeded        ? tr("All of them are there")
            : m_isMadeHere     ? tr("Only those that are missing; nothing that is there is changed")
                               : tr("Ask %1 which of them are there now").arg(crm));
    m_copy->setEnabled(m_missing > 0);
}

void CrmFieldsDialog::act()
{
    if (!m_act->isEnabled())
        return;
    m_isBusy = true;
    m_trouble->hide();
    showAct();
    whenReady(m_desk.makeFields(m_connection), this,
        [this](const Result<QStringList> &missing) { onMade(missing); });
}

void CrmFieldsDialog::onMade(const Result<QStringList> &missing)
{
    m_isBusy = false;
    if (!missing) {
        showAct();
        tell(missing.error());
        return;
    }
    const QString crm = connectionText(m_connection);
    if (missing->isEmpty())
        emit said(tr("All of Quittance’s fields are in %1.").arg(crm));
    else if (missing->size() == 1)
        emit said(tr("1 field is still missing in %1.").arg(crm));
    else
        emit said(tr("%1 fields are still missing in %2.").arg(missing->size()).arg(crm));
    ask();
}

void CrmFieldsDialog::copy()
{
    QStringList lines;
    for (const CrmOwnField &field : std::as_const(m_fields))
        if (field.state != CrmOwnField::State::There)
            lines.append(crmOwnFieldLine(field, m_connection));
    QApplication::clipboard()->setText(lines.join(u'\n'));
    emit said(tr("The list was copied."));
}

void CrmFieldsDialog::tell(const Error &error)
{
    m_trouble->setText(errorText(error));
    m_trouble->show();
    QAccessibleEvent alert(m_trouble, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CrmFieldsDialog::keyPressEvent(QKeyEvent *event)
{
    if (!takeEnter(*event, *this, [this] { act(); }))
        QDialog::keyPressEvent(event);
}

} // namespace quittance
