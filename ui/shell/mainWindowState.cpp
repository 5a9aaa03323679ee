#include "ui/shell/MainWindow.h"

#include "ui/invoices/InvoicesPage.h"
#include "ui/shell/Commands.h"
#include "ui/style/Theme.h"

#include <QSettings>
#include <QStackedWidget>

// What the window remembers from one start to the next.

namespace quittance {

using namespace Qt::StringLiterals;

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
        restoreColumns();
        const int section = file.value(u"window/section"_s, 0).toInt();
        show(static_cast<Section>(qBound(0, section, m_pages->count() - 1)));
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
    file.setValue(u"window/section"_s, m_pages->currentIndex());
    file.setValue(u"invoices/state"_s, m_invoices->state());
    rememberColumns(file);
}

} // namespace quittance
