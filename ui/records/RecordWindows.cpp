#include "ui/records/RecordWindows.h"

#include "ui/desk/Desk.h"
#include "ui/records/CustomerWindow.h"
#include "ui/records/InvoiceWindow.h"
#include "ui/records/JournalDialog.h"
#include "ui/records/PaymentWindow.h"
#include "ui/widgets/takeLeave.h"

namespace quittance {

namespace {

constexpr int cascade = 28;

} // namespace

RecordWindows::RecordWindows(Desk &desk, QTimeZone zone, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_zone(std::move(zone))
{
}

RecordWindows::~RecordWindows()
{
    for (const QPointer<RecordWindow> &window : std::as_const(m_windows)) {
        if (window)
            takeLeave(*window);
        delete window.data();
    }
}

QList<RecordWindow *> RecordWindows::windows() const
{
    QList<RecordWindow *> open;
    for (const QPointer<RecordWindow> &window : m_windows)
        if (window && window->isVisible())
            open.append(window.data());
    return open;
}

RecordWindow *RecordWindows::makeCustomer(const FoundRecord &record)
{
    if (!m_desk.customerBook())
        return nullptr;
    auto *window = new CustomerWindow(m_desk, *m_desk.customerBook(), record, m_today, m_zone, nullptr);
    connect(window, &CustomerWindow::said, this, &RecordWindows::said);
    connect(window, &CustomerWindow::undoable, this, &RecordWindows::undoable);
    connect(window, &CustomerWindow::outboxWanted, this, &RecordWindows::outboxWanted);
    return window;
}

RecordWindow *RecordWindows::make(const FoundRecord &record)
{
    switch (record.kind) {
    case RecordKind::Invoice: {
        auto *window = new InvoiceWindow(m_desk, record, m_today, m_zone, nullptr);
        if (!m_refusal.isEmpty())
            window->setRefusal(m_refusal);
        connect(window, &InvoiceWindow::copyLinkWanted, this, &RecordWindows::copyLinkWanted);
        connect(window, &InvoiceWindow::openWanted, this, &RecordWindows::open);
        return window;
    }
    case RecordKind::Customer:
        return makeCustomer(record);
    case RecordKind::Payment:
        return m_desk.records() ? new PaymentWindow(m_desk, *m_desk.records(), record, m_zone, nullptr)
                                : nullptr;
    case RecordKind::BankLine:
        break; // It is looked at where it is decided about.
    }
    return nullptr;
}

void RecordWindows::open(const FoundRecord &record)
{
    const QList<RecordWindow *> known = windows();
    for (RecordWindow *window : known) {
        if (window->record().kind != record.kind || window->record().id != record.id)
            continue;
        window->raise();
        window->activateWindow();
        return;
    }
    RecordWindow *window = make(record);
    if (!window) {
        emit showWanted(record);
        return;
    }
    m_windows.removeIf([](const QPointer<RecordWindow> &one) { return one.isNull(); });
    m_windows.append(window);
    connect(window, &RecordWindow::primaryWanted, this, &RecordWindows::primaryWanted);
    connect(window, &RecordWindow::showWanted, this, &RecordWindows::showWanted);
    connect(window, &RecordWindow::invoiceWanted, this, &RecordWindows::invoiceWanted);
    connect(window, &RecordWindow::statementWanted, this, &RecordWindows::statementWanted);
    connect(window, &RecordWindow::journalWanted, this,
        [this, window](const FoundRecord &about) { openJournal(about, window); });
    if (!known.isEmpty())
        window->move(known.constLast()->pos() + QPoint(cascade, cascade));
    window->show();
    window->activateWindow();
}

void RecordWindows::openJournal(const FoundRecord &record, QWidget *over)
{
    if (m_desk.records())
        (new JournalDialog(*m_desk.records(), record, m_zone, over))->open();
}

void RecordWindows::closeAll()
{
    const QList<RecordWindow *> open = windows();
    for (RecordWindow *window : open)
        window->close();
}

} // namespace quittance
