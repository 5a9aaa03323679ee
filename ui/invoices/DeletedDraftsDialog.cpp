#include "ui/invoices/DeletedDraftsDialog.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/desk/DraftDesk.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/EnterPastButtons.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/RecordTableModel.h"
#include "ui/widgets/goToRow.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/takeEnter.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

DeletedDraftsDialog::DeletedDraftsDialog(
    Desk &desk, DraftDesk &drafts, const QTimeZone &zone, QWidget *parent)
    : QDialog(parent)
    , m_drafts(drafts)
    , m_zone(zone)
    , m_model(new RecordTableModel(
          {{tr("Customer"), tr("Customer"), 0}, {tr("Item"), tr("First item"), 200},
              {tr("Amount"), tr("Amount"), 104, true}, {tr("Cur."), tr("Currency"), 44},
              {tr("Deleted"), tr("Deleted"), 132}, {tr("Kept until"), tr("Kept until"), 96}},
          this))
    , m_table(new DataTable(this))
    , m_empty(new EmptyState(m_table->viewport()))
{
    setObjectName(u"deletedDrafts"_s);
    setWindowTitle(tr("Deleted drafts"));
    setAttribute(Qt::WA_DeleteOnClose);
    new EnterPastButtons(this);
    resize(860, 420);
    m_table->setObjectName(u"deletedDrafts.table"_s);
    m_table->setAccessibleName(tr("Deleted drafts"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new RecordDelegate(this));
    m_table->setModel(m_model);
    m_table->layOut(m_model->columns());
    m_empty->setObjectName(u"deletedDrafts.empty"_s);
    m_empty->tell(u"draft"_s, tr("No deleted drafts."),
        tr("A draft that is deleted can be brought back here for %n days.", "", DeletedDraft::keptDays));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(hairline(this));
    layout->addWidget(buildFoot());
    m_soon.setSingleShot(true);
    m_soon.setInterval(80ms);
    connect(&m_soon, &QTimer::timeout, this, &DeletedDraftsDialog::ask);
    connect(&desk, &Desk::invoicesChanged, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(m_table, &DataTable::opened, this, &DeletedDraftsDialog::restore);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &DeletedDraftsDialog::updateButtons);
    updateButtons();
    m_table->setFocus(Qt::OtherFocusReason);
    ask();
}

QWidget *DeletedDraftsDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(56);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    const auto make = [&](const QString &name, const QString &text, const QString &tip, auto act) {
        auto *button = new QPushButton(text, foot);
        button->setObjectName(u"deletedDrafts."_s + name);
        button->setToolTip(tip);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    m_told = new PlainLabel(foot);
    m_told->setObjectName(u"deletedDrafts.told"_s);
    m_told->setElided(true);
    layout->addWidget(m_told, 1);
    QPushButton *close = make(u"close"_s, tr("Close"), tr("Leave (Esc)"), &QDialog::reject);
    setLook(*close, Look::Plain);
    layout->addWidget(close);
    m_restore = make(
        u"restore"_s, tr("&Restore"), tr("Bring this draft back (Enter)"), &DeletedDraftsDialog::restore);
    layout->addWidget(m_restore);
    return foot;
}

void DeletedDraftsDialog::keyPressEvent(QKeyEvent *event)
{
    if (!takeEnter(*event, *this, [this] { restore(); }))
        QDialog::keyPressEvent(event);
}

void DeletedDraftsDialog::ask()
{
    const int token = ++m_token;
    whenReady(m_drafts.deleted(), this, [this, token](const Result<QList<DeletedDraft>> &drafts) {
        if (token != m_token)
            return;
        if (drafts)
            show(*drafts);
        else
            tell(errorText(drafts.error()), true);
    });
}

void DeletedDraftsDialog::show(const QList<DeletedDraft> &drafts)
{
    QList<Record> records;
    m_rows.clear();
    for (const DeletedDraft &deleted : drafts) {
        records.append(recordOf(deleted));
        m_rows.insert(deleted.draft.id.text(), deleted);
    }
    m_model->setRecords(records);
    m_empty->setVisible(drafts.isEmpty());
    if (!drafts.isEmpty() && !m_table->currentIndex().isValid())
        goToRow(*m_table, 0);
    updateButtons();
}

Record DeletedDraftsDialog::recordOf(const DeletedDraft &deleted) const
{
    const InvoiceContent &content = deleted.draft.content;
    const Money amount = content.payable();
    const QString item = content.lines.isEmpty() ? QString() : content.lines.constFirst().item;
    const QDate until = deleted.keptUntil().toTimeZone(m_zone).date();
    return {deleted.draft.id.text(),
        {{.text = deleted.customer.isEmpty() ? u"–"_s : deleted.customer},
            {.text = item.isEmpty() ? u"–"_s : item, .raw = item},
            {.text = moneyText(amount),
                .tooltip = moneyWithCode(amount),
                .decimals = amount.currency().decimals(),
                .raw = amount.text()},
            {.text = amount.currency().text()},
            {.text = momentText(deleted.deletedAt, m_zone),
                .tooltip = exactMomentText(deleted.deletedAt, m_zone),
                .raw = deleted.deletedAt.toString(Qt::ISODate)},
            {.text = dateText(until), .raw = until.toString(Qt::ISODate)}}};
}

std::optional<DeletedDraft> DeletedDraftsDialog::current() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    const auto found = m_rows.constFind(m_model->recordAt(index.row()).key);
    return found == m_rows.cend() ? std::nullopt : std::optional(*found);
}

void DeletedDraftsDialog::updateButtons()
{
    m_restore->setEnabled(!m_restoring && current().has_value());
}

void DeletedDraftsDialog::restore()
{
    const std::optional<DeletedDraft> deleted = current();
    if (m_restoring || !deleted)
        return;
    m_restoring = true;
    updateButtons();
    whenReady(m_drafts.restore(deleted->draft.id), this,
        [this, customer = deleted->customer](const Result<InvoiceId> &back) {
            m_restoring = false;
            updateButtons();
            if (!back)
                return tell(errorText(back.error()), true);
            tell(
                customer.isEmpty() ? tr("The draft is back.") : tr("The draft for %1 is back.").arg(customer),
                false);
            ask();
            emit restored(*back);
        });
}

void DeletedDraftsDialog::tell(const QString &text, bool isTrouble)
{
    m_told->setInk(isTrouble ? Ink::Danger : Ink::Secondary);
    m_told->setText(text);
    QAccessibleEvent alert(m_told, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace quittance
