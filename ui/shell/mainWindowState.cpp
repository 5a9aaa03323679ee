#include "ui/shell/MainWindow.h"

#include "ui/desk/Desk.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/shell/Commands.h"
#include "ui/style/Theme.h"

#include <QSettings>
#include <QStackedWidget>

#include <array>
#include <optional>

// What the window remembers from one start to the next.

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Names of the sections in state files, in the order of Section.
const QStringList &sectionNames()
{
    static const QStringList names{u"dashboard"_s, u"invoices"_s, u"payments"_s, u"customers"_s,
        u"contacts"_s, u"reconcile"_s, u"outbox"_s, u"activity"_s, u"reports"_s, u"payouts"_s};
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
        show(sectionIn(file).value_or(firstSection()));
    }
    m_theme.apply(appearance);
    m_commands->detailPane->setChecked(m_invoices->isPaneShown());
    (appearance == Appearance::Light         ? m_commands->lookLight
            : appearance == Appearance::Dark ? m_commands->lookDark
                                             : m_commands->lookSystem)
        ->setChecked(true);
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
}

} // namespace quittance
