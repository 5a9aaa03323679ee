#include "ui/dashboard/NeedsWatch.h"

#include "core/base/whenReady.h"
#include "ui/dashboard/needLooks.h"
#include "ui/desk/Desk.h"
#include "ui/desk/ReportDesk.h"

#include <array>

namespace quittance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype linesShown = 4;

std::array<qint64, 10> countsOf(const BookNeeds &needs)
{
    qint64 conflicts = 0;
    for (const BookNeeds::Conflicts &found : needs.conflicts)
        conflicts += found.customers;
    return {needs.unreminded.count, needs.disputes, conflicts, needs.refusedMails.count,
        needs.refusedOthers.count, needs.uncertain, needs.bankLines, needs.approvals.count, needs.cards,
        needs.refusedConnections.size()};
}

bool hasGrown(const BookNeeds &before, const BookNeeds &now)
{
    const auto then = countsOf(before);
    const auto here = countsOf(now);
    for (size_t i = 0; i < here.size(); ++i)
        if (here.at(i) > then.at(i))
            return true;
    return false;
}

} // namespace

NeedsWatch::NeedsWatch(Desk &desk, ReportDesk &reports, std::function<bool()> isAway,
    std::function<QDate()> today, std::chrono::milliseconds gathers)
    : m_reports(reports)
    , m_isAway(std::move(isAway))
    , m_today(std::move(today))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(gathers);
    connect(&m_soon, &QTimer::timeout, this, &NeedsWatch::look);
    m_rounds.setInterval(15min);
    connect(&m_rounds, &QTimer::timeout, this, &NeedsWatch::look);
    for (const auto change :
        {&Desk::invoicesChanged, &Desk::contactsChanged, &Desk::outboxChanged, &Desk::syncFinished})
        connect(&desk, change, this, &NeedsWatch::lookSoon);
}

void NeedsWatch::setOn(bool isOn)
{
    if (isOn == m_isOn)
        return;
    m_isOn = isOn;
    m_known.reset();
    ++m_token;
    if (isOn) {
        m_rounds.start();
        look();
    } else {
        m_rounds.stop();
        m_soon.stop();
    }
}

void NeedsWatch::lookSoon()
{
    if (m_isOn && !m_soon.isActive()) // Not put off for ever by a long sync.
        m_soon.start();
}

void NeedsWatch::look()
{
    const int token = ++m_token;
    whenReady(m_reports.needs(), this, [this, token](const Result<BookNeeds> &needs) {
        if (token == m_token && needs) // Who cannot be asked now is asked at the next change.
            take(*needs);
    });
}

void NeedsWatch::take(const BookNeeds &needs)
{
    const bool isNews = m_known && hasGrown(*m_known, needs);
    m_known = needs;
    if (!isNews || !m_isAway())
        return;
    QStringList texts = needTexts(needs, m_today());
    if (texts.size() > linesShown) {
        const qsizetype more = texts.size() - linesShown + 1;
        texts = texts.first(linesShown - 1);
        texts.append(tr("and %n more", "kinds of things", static_cast<int>(more)));
    }
    emit grew(tr("%n things need you", nullptr, static_cast<int>(needCount(needs))), texts.join(u'\n'));
}

} // namespace quittance
