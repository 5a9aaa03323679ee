#include "ui/crm/CrmStatusBar.h"

#include "core/base/whenReady.h"
#include "ui/desk/CrmDesk.h"
#include "ui/desk/Desk.h"
#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/ConnectText.h"
#include "ui/text/CrmText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

CrmStatusBar::CrmStatusBar(Desk &desk, CrmDesk &crm, QTimeZone zone, QWidget *parent)
    : QWidget(parent)
    , m_crm(crm)
    , m_zone(std::move(zone))
    , m_lines(new QVBoxLayout)
    , m_progress(new PlainLabel(this))
    , m_stop(new QPushButton(icons::icon(u"close"_s), tr("Stop"), this))
    , m_conflicts(new QPushButton(icons::icon(u"dispute"_s), {}, this))
    , m_trouble(new Notice(u"crm.trouble"_s, false, this))
    , m_tell(new QPushButton(icons::icon(u"outbox"_s), tr("Tell now"), this))
{
    m_progress->setObjectName(u"crm.progress"_s);
    m_progress->setFont(fonts::small());
    m_progress->hide();
    m_stop->setObjectName(u"crm.stop"_s);
    m_stop->setToolTip(tr("Stop after what is under way; what was brought stays"));
    m_stop->hide();
    m_again = m_trouble->addButton(u"again"_s, tr("Connect again…"));
    connect(m_again, &QPushButton::clicked, this, &CrmStatusBar::connectWanted);
    m_fields = m_trouble->addButton(u"fields"_s, tr("Fields there…"));
    m_fields->setToolTip(tr("See which of Quittance’s fields are missing there, and have them made"));
    connect(m_fields, &QPushButton::clicked, this, [this] { emit fieldsWanted(m_misfit); });
    m_tell->setObjectName(u"crm.tell"_s);
    m_tell->setToolTip(tr("Tell the CRMs now what is new here, and try again what they refused"));
    m_tell->hide();
    connect(m_tell, &QPushButton::clicked, this, &CrmStatusBar::tellWanted);
    m_conflicts->setObjectName(u"crm.conflicts"_s);
    m_conflicts->hide();
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 4, 12, 4);
    line->setSpacing(8);
    line->addLayout(m_lines, 1);
    line->addWidget(m_progress);
    line->addWidget(m_stop);
    line->addWidget(m_tell);
    line->addWidget(m_conflicts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_trouble);
    connect(m_stop, &QPushButton::clicked, this, &CrmStatusBar::stopWanted);
    connect(m_conflicts, &QPushButton::clicked, this, &CrmStatusBar::conflictsWanted);
    connect(&desk, &Desk::syncProgressed, this, &CrmStatusBar::showProgress);
    connect(&desk, &Desk::syncFinished, this, [this] {
        m_progress->hide();
        m_stop->hide();
        ask();
    });
    connect(&desk, &Desk::contactsChanged, this, &CrmStatusBar::ask);
    connect(&desk, &Desk::outboxChanged, this, &CrmStatusBar::ask);
    ask();
}

void CrmStatusBar::ask()
{
    m_isStale = m_isAsking;
    if (m_isAsking)
        return;
    m_isAsking = true;
    whenReady(m_crm.status(), this, [this](const Result<QList<CrmStatus>> &all) {
        if (all)
            showAll(*all);
        else
            emit failed(all.error());
        // A first sync changes something many times a second; nobody reads that fast.
        QTimer::singleShot(all ? 1s : 10s, this, [this] {
            m_isAsking = false;
            if (m_isStale)
                ask();
        });
    });
}

void CrmStatusBar::showAll(const QList<CrmStatus> &all)
{
    while (m_texts.size() < all.size()) {
        auto *text = new PlainLabel(this);
        text->setObjectName(u"crm.status%1"_s.arg(m_texts.size()));
        text->setFont(fonts::small());
        text->setInk(Ink::Secondary);
        m_lines->addWidget(text);
        m_texts.append(text);
    }
    qint64 conflicts = 0;
    QStringList troubles;
    bool wantsIn = false;
    qint64 misfits = 0;
    m_misfit.clear();
    m_names.clear();
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        m_texts.at(i)->setVisible(i < all.size());
        if (i >= all.size())
            continue;
        const CrmStatus &status = all.at(i);
        const QString name = connectionText(status.connection.text());
        const QStringList parts = crmStatusParts(status, m_zone);
        QStringList texts; // The less room, the fewer parts.
        for (qsizetype count = parts.size(); count > 0; --count)
            texts.append(
                tr("%1: %2", "name of a CRM, how it stands").arg(name, parts.first(count).join(u" · "_s)));
        m_texts.at(i)->setTexts(texts);
        m_texts.at(i)->setTip(
            status.account.isEmpty() ? QString() : crmAccountText(status.connection, status.account));
        m_names.append(status.connection.text());
        conflicts += status.conflicts;
        const QString trouble = crmTroubleText(status, QDateTime::currentDateTimeUtc(), m_zone);
        if (!trouble.isEmpty()) // Nobody gets in before anything else is mended.
            troubles.insert(status.accessTrouble.isEmpty() ? troubles.size() : 0, trouble);
        wantsIn |= !status.accessTrouble.isEmpty();
        if (status.accessTrouble.isEmpty() && status.brokenMappings > misfits) {
            misfits = status.brokenMappings;
            m_misfit = status.connection.text();
        }
    }
    m_conflicts->setVisible(conflicts > 0);
    m_conflicts->setText(
        conflicts == 1 ? tr("Review 1 conflict…") : tr("Review %1 conflicts…").arg(conflicts));
    emit conflictsCounted(conflicts);
    m_again->setVisible(wantsIn);
    m_fields->setVisible(!m_misfit.isEmpty());
    m_tell->setVisible(!all.isEmpty());
    if (troubles.isEmpty())
        m_trouble->clear();
    else
        m_trouble->tell(wantsIn ? Tone::Danger : Tone::Warning, wantsIn ? u"danger"_s : u"warning"_s,
            troubles.join(u'\n'));
}

void CrmStatusBar::showProgress(const SyncProgress &progress)
{
    if (!m_names.contains(progress.connection.text()))
        return; // A payment provider's.
    const QString left = m_pace.leftText(progress, QDateTime::currentDateTimeUtc());
    const QString done = progressText(progress);
    // The window's last line says it as well: here it gives way to all that is said only here.
    if (left.isEmpty())
        m_progress->setTexts({done, QString()});
    else
        m_progress->setTexts({done + u" · "_s + left, done, QString()});
    m_progress->show();
    m_stop->show();
}

} // namespace quittance
