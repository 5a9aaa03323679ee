#include "ui/records/InvoiceWindow.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/invoices/DetailPane.h"
#include "ui/invoices/InvoiceCrmView.h"
#include "ui/invoices/primaryAction.h"
#include "ui/text/ErrorText.h"
#include "ui/text/recordText.h"
#include "ui/widgets/turnOff.h"

#include <QAction>

namespace quittance {

using namespace Qt::StringLiterals;

InvoiceWindow::InvoiceWindow(
    Desk &desk, const FoundRecord &record, QDate today, const QTimeZone &zone, QWidget *parent)
    : RecordWindow(record, tr("&Next step"), parent)
    , m_desk(desk)
    , m_today(today)
    , m_pane(new DetailPane(today, zone, this))
{
    m_pane->offer(acts());
    if (InvoiceCrmView::isPossible(desk))
        offerCrm(zone);
    setContent(m_pane);
    connect(&m_desk, &Desk::invoicesChanged, this, &InvoiceWindow::ask);
    connect(m_pane, &DetailPane::primaryWanted, primary(), &QAction::trigger);
    connect(m_pane, &DetailPane::copyLinkWanted, this, [this] { emit copyLinkWanted(m_row); });
    // What these buttons do needs the sections: it is done there.
    const auto goThere = [this] { emit showWanted(this->record()); };
    connect(m_pane, &DetailPane::providerPageWanted, this, goThere);
    connect(m_pane, &DetailPane::evidenceWanted, this, goThere);
    connect(m_pane, &DetailPane::refundWanted, this, goThere);
    connect(m_pane, &DetailPane::linkWanted, this, goThere);
    connect(m_pane, &DetailPane::bankDetailsWanted, this, goThere);
    connect(m_pane, &DetailPane::creditWanted, this, goThere);
    connect(m_pane, &DetailPane::takeBackWanted, this, goThere);
    InvoiceWindow::ask();
}

void InvoiceWindow::offerCrm(const QTimeZone &zone)
{
    auto *crm = new InvoiceCrmView(m_desk, zone, this);
    m_pane->offerCrm(crm);
    connect(
        crm, &InvoiceCrmView::failed, this, [this](const Error &error) { showTrouble(errorText(error)); });
    connect(crm, &InvoiceCrmView::customerWanted, this, [this](const CustomerId &id, const QString &name) {
        emit openWanted(FoundRecord{.kind = RecordKind::Customer,
            .id = id.text(),
            .name = name,
            .party = {},
            .on = {},
            .amount = std::nullopt});
    });
}

void InvoiceWindow::setRefusal(const QString &why)
{
    m_refusal = why;
    turnOff(*primary(), why);
    m_pane->setPrimaryRefusal(why);
}

void InvoiceWindow::ask()
{
    whenReady(m_desk.detail(InvoiceId(record().id)), this, [this](const Result<InvoiceDetail> &detail) {
        showTrouble(detail ? QString() : errorText(detail.error()));
        if (detail)
            showDetail(*detail);
    });
}

void InvoiceWindow::showDetail(const InvoiceDetail &detail)
{
    m_row = detail.row;
    setRecord({.kind = RecordKind::Invoice,
        .id = detail.row.id.text(),
        .name = documentName(detail.row, m_today),
        .party = detail.row.customer,
        .on = detail.row.issuedOn,
        .amount = detail.row.total});
    m_pane->showDetail(detail);
    const PrimaryAction action = primaryActionOf(detail.row, m_today);
    primary()->setEnabled(action != PrimaryAction::None && m_refusal.isEmpty());
    primary()->setText(action == PrimaryAction::None ? tr("&Next step") : primaryText(action));
}

} // namespace quittance
