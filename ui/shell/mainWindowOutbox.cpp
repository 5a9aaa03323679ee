#include "ui/shell/MainWindow.h"

#include "ui/outbox/OutboxPage.h"
#include "ui/shell/Commands.h"
#include "ui/widgets/turnOff.h"

#include <QStackedWidget>

#include <array>

// What the window's menus decide about the chosen entry of the outbox.

namespace quittance {

namespace {

struct Decision {
    QAction *Commands::*act;
    Resolution how;
};

constexpr std::array<Decision, 4> decisions{
    {{&Commands::outboxArrived, Resolution::Accepted}, {&Commands::outboxAgain, Resolution::Again},
        {&Commands::outboxDrop, Resolution::Dropped}, {&Commands::outboxDismiss, Resolution::Dismissed}}};

} // namespace

void MainWindow::connectOutbox()
{
    for (const Decision &decision : decisions)
        connect(m_commands->*decision.act, &QAction::triggered, m_outbox,
            [this, how = decision.how] { m_outbox->decide(how); });
    connect(m_outbox, &OutboxPage::decisionChanged, this, &MainWindow::updateOutboxCommands);
}

void MainWindow::updateOutboxCommands()
{
    const bool here = m_pages->currentWidget() == m_outbox;
    for (const Decision &decision : decisions) {
        QAction &act = *(m_commands->*decision.act);
        if (!here || !m_outbox->canDecide(decision.how)) {
            turnOff(act, tr("Choose an entry in Outbox for which this is possible."));
            continue;
        }
        act.setStatusTip({});
        act.setToolTip(Commands::tipOf(act));
        act.setEnabled(true);
    }
}

} // namespace quittance
