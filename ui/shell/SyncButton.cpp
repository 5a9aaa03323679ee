#include "ui/shell/SyncButton.h"

#include "core/domain/SyncProgress.h"
#include "ui/shell/ProgressLine.h"
#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/text/StateText.h"
#include "ui/widgets/tipText.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace quittance {

using namespace Qt::StringLiterals;

SyncButton::SyncButton(QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton(this))
    , m_more(new QPushButton(this))
    , m_line(new ProgressLine(this))
{
    m_button->setObjectName(u"main.sync"_s);
    m_more->setObjectName(u"main.syncMenu"_s);
    m_more->setIcon(icons::icon(u"chevron-down"_s));
    m_more->setAccessibleName(tr("Other kinds of sync"));
    m_more->setToolTip(tr("Other kinds of sync"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_button);
    layout->addWidget(m_more);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (QPushButton *part : {m_button, m_more}) {
        setLook(*part, Look::Plain);
        part->setFixedHeight(32);
    }
    setJoined(*m_more, Joined::AtLeft);
    m_more->setFixedWidth(28);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_running)
            emit stopWanted();
        else
            emit syncWanted();
    });
    dress(true);
    const int stop = m_button->sizeHint().width();
    dress(false);
    m_width = qMax(stop, m_button->sizeHint().width() + m_more->width());
    m_running = true;
    setRunning(false);
}

void SyncButton::setMenu(QMenu *menu)
{
    connect(m_more, &QPushButton::clicked, menu,
        [this, menu] { menu->popup(mapToGlobal(QPoint(0, height() + 2))); });
}

void SyncButton::setRunning(bool running)
{
    if (running == m_running)
        return;
    m_running = running;
    dress(running);
    m_button->setToolTip(running ? tr("Stop the sync; what is done stays done") : tr("Sync everything (F5)"));
    m_more->setVisible(!running);
    m_button->setFixedWidth(running ? m_width : m_width - m_more->width());
    m_line->setProgress(0, 0);
    m_line->setVisible(running);
    m_line->raise();
    adjustSize();
    m_line->setGeometry(1, height() - 3, width() - 2, 2);
    update();
}

void SyncButton::dress(bool running)
{
    m_button->setText(running ? tr("Stop") : tr("Sync"));
    m_button->setIcon(icons::icon(running ? u"close"_s : u"sync"_s));
    setJoined(*m_button, running ? Joined::No : Joined::AtRight);
}

void SyncButton::setProgress(const SyncProgress &progress)
{
    m_line->setProgress(progress.done, progress.total);
    m_line->setGeometry(1, height() - 3, width() - 2, 2);
    m_button->setToolTip(tipText(progressText(progress)));
}

} // namespace quittance
