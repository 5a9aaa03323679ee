#include "ui/shell/MainWindow.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/editor/EditorActions.h"
#include "ui/editor/EditorWindow.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/shell/Commands.h"
#include "ui/shell/PageMemory.h"
#include "ui/style/Theme.h"
#include "ui/widgets/TablePage.h"

#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

#include <array>
#include <chrono>
#include <optional>

// What the window remembers from one start to the next.

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

//! The section's own name, which no translation changes.
QString nameOf(const QWidget &page)
{
    return QString::fromLatin1(page.metaObject()->className()).section(u':', -1);
}

//! Names of the sections in state files, in the order of Section.
const QStringList &sectionNames()
{
    static const QStringList names{u"dashboard"_s, u"invoices"_s, u"payments"_s, u"customers"_s,
        u"contacts"_s, u"reconcile"_s, u"outbox"_s, u"activity"_s, u"reports"_s, u"payouts"_s,
        u"interactions"_s, u"crmRuns"_s};
    return names;
}

//! The section a state file remembers; nothing where it remembers none.
std::optional<Section> sectionIn(const QSettings &file)
{
    // Older files hold a number, of an order that had no dashboard and the payouts in the middle.
    static constexpr std::array former{Section::Invoices, Section::Payments, Section::Payouts,
        Section::Customers, Section::Contacts, Section::Reconcile, Section::Outbox, Section::Activity};
    const qsizetype place = sectionNames().indexOf(file.value(u"window/room"_s).toString());
    if (place >= 0)
        return static_cast<Section>(place);
    bool isNumber = false;
    const int number = file.value(u"window/section"_s).toInt(&isNumber);
    if (isNumber && number >= 0 && number < static_cast<int>(former.size()))
        return former.at(static_cast<size_t>(number));
    return std::nullopt;
}

} // namespace

//! Where nothing is remembered. The guided path begins with an invoice.
Section MainWindow::firstSection() const
{
    return m_desk.reports() && !m_guide ? Section::Dashboard : Section::Invoices;
}

void MainWindow::restore()
{
    Appearance appearance = m_theme.appearance();
    if (!m_facts.stateFile.isEmpty()) {
        const QSettings file(m_facts.stateFile, QSettings::IniFormat);
        restoreGeometry(file.value(u"window/geometry"_s).toByteArray());
        appearance = appearanceFrom(file.value(u"window/appearance"_s).toString());
        m_commands->sidebar->setChecked(file.value(u"window/sidebar"_s, true).toBool());
        m_commands->compact->setChecked(file.value(u"window/compact"_s, false).toBool());
        m_invoices->restore(file.value(u"invoices/state"_s).toMap());
        for (QWidget *page : tablePages())
            PageMemory::restore(*page, file.value(u"pages/"_s + nameOf(*page)).toMap());
        if (m_editors)
            m_editors->setShowsPreview(file.value(u"editor/preview"_s, true).toBool());
        reopenDrafts(file.value(u"window/drafts"_s).toStringList());
        show(sectionIn(file).value_or(firstSection()));
    }
    m_theme.apply(appearance);
    m_commands->detailPane->setChecked(m_invoices->isPaneShown());
    (appearance == Appearance::Light         ? m_commands->lookLight
            : appearance == Appearance::Dark ? m_commands->lookDark
                                             : m_commands->lookSystem)
        ->setChecked(true);
}

//! Soon after each change, so that neither a crash nor a power cut forgets it.
void MainWindow::rememberSoon()
{
    if (m_remembers && !m_remembers->isActive())
        m_remembers->start();
}

QStringList MainWindow::openDrafts() const
{
    QStringList ids;
    if (m_editors) {
        const QList<EditorWindow *> windows = m_editors->windows();
        for (const EditorWindow *window : windows)
            if (!window->id().isEmpty())
                ids.append(window->id().text());
    }
    return ids;
}

//! Those that are still drafts.
void MainWindow::reopenDrafts(const QStringList &ids)
{
    if (!m_editors)
        return;
    for (const QString &id : ids)
        whenReady(m_desk.detail(InvoiceId(id)), this, [this](const Result<InvoiceDetail> &detail) {
            if (!m_tookOver && detail && detail->row.state == InvoiceState::Draft)
                m_editors->edit(detail->row.id);
        });
}

void MainWindow::watchState()
{
    m_remembers = new QTimer(this);
    m_remembers->setSingleShot(true);
    m_remembers->setInterval(1s);
    connect(m_remembers, &QTimer::timeout, this, &MainWindow::remember);
    for (const QAction *action : {m_commands->sidebar, m_commands->compact, m_commands->detailPane,
             m_commands->lookSystem, m_commands->lookLight, m_commands->lookDark})
        connect(action, &QAction::toggled, this, &MainWindow::rememberSoon);
    if (m_editors)
        connect(m_editors, &EditorActions::windowsChanged, this, &MainWindow::rememberSoon);
    // What is new in an editor becomes a draft when it is saved there.
    connect(&m_desk, &Desk::invoicesChanged, this, &MainWindow::rememberSoon);
    PageMemory::watch(*m_invoices, this, [this] { rememberSoon(); });
    connect(m_invoices, &InvoicesPage::viewChanged, this, &MainWindow::rememberSoon);
    for (QWidget *page : tablePages())
        PageMemory::watch(*page, this, [this] { rememberSoon(); });
}

void MainWindow::remember()
{
    if (m_facts.stateFile.isEmpty())
        return;
    QSettings file(m_facts.stateFile, QSettings::IniFormat);
    file.setValue(u"window/geometry"_s, saveGeometry());
    file.setValue(u"window/appearance"_s, appearanceKey(m_theme.appearance()));
    file.setValue(u"window/sidebar"_s, m_commands->sidebar->isChecked());
    file.setValue(u"window/compact"_s, m_commands->compact->isChecked());
    file.setValue(u"window/room"_s, sectionNames().at(m_pages->currentIndex()));
    file.setValue(u"invoices/state"_s, m_invoices->state());
    for (const QWidget *page : tablePages())
        file.setValue(u"pages/"_s + nameOf(*page), PageMemory::stateOf(*page));
    if (m_editors)
        file.setValue(u"editor/preview"_s, m_editors->showsPreview());
    file.setValue(u"window/drafts"_s, m_isClosing ? m_draftsAtEnd : openDrafts());
}

} // namespace quittance
