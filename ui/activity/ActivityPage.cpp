#include "ui/activity/ActivityPage.h"

#include "ui/desk/Desk.h"
#include "ui/desk/ListDesk.h"
#include "ui/text/ActivityText.h"
#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"

#include <QHeaderView>

#include <chrono>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int whenColumn = 0;
constexpr int entryColumn = 4; //!< Numbers go with the time.

Cell amountCell(const std::optional<Money> &amount)
{
    if (!amount)
        return {.text = u"–"_s, .isSecondary = true};
    return {.text = moneyText(*amount),
        .tooltip = moneyWithCode(*amount),
        .isSecondary = amount->isZero(),
        .decimals = amount->currency().decimals(),
        .raw = amount->text()};
}

} // namespace

ActivityPage::ActivityPage(Desk &desk, QTimeZone zone, QWidget *parent)
    : PagedPage(
        {.section = u"activity"_s,
            .name = tr("Activity"),
            .sums = {},
            .wait = 150ms,
            .columns = {{tr("When"), tr("When"), 132}, {tr("Who"), tr("Who"), 140},
                {tr("What"), tr("What"), 0}, {tr("Subject"), tr("Subject"), 132},
                {tr("Entry"), tr("Entry number"), 64, false, u"4"_s, true},
                {tr("Hash"), tr("Hash"), 84, false, u"5"_s, true}, {tr("Amount"), tr("Amount"), 104, true},
                {tr("Cur."), tr("Currency"), 48}}},
        {.page = [this, &desk](int limit) { return desk.lists().activity(limit, m_oldestFirst); },
            .order = [this, &desk] { return desk.lists().activityOrder(m_oldestFirst); },
            .rows = [&desk](const QList<qint64> &numbers) { return desk.lists().activityRows(numbers); },
            .key = &ActivityLine::seq},
        [this](const ActivityLine &line) { return recordOf(line); }, parent)
    , m_desk(desk)
    , m_zone(std::move(zone))
{
    empty().tell(u"activity"_s, tr("Nothing has happened yet."),
        tr("Every act and every payment gets its line here."));
    table().horizontalHeader()->setSectionsClickable(true);
    table().showOrder(whenColumn, Qt::DescendingOrder);
    connect(&table(), &DataTable::orderWanted, this, &ActivityPage::order);
    const auto soon = [this] {
        if (isVisible())
            askSoon();
    };
    connect(&m_desk, &Desk::invoicesChanged, this, soon);
    connect(&m_desk, &Desk::outboxChanged, this, soon);
    connect(&table(), &DataTable::opened, this, [this](const QModelIndex &index) {
        const ActivityLine *line = rows().rowAt(index.row());
        if (line && !line->number.isEmpty())
            emit invoiceWanted(line->subject);
    });
}

void ActivityPage::order(int section)
{
    if (section == whenColumn || section == entryColumn) {
        m_oldestFirst = !m_oldestFirst;
        ask();
    }
    table().showOrder(whenColumn, m_oldestFirst ? Qt::AscendingOrder : Qt::DescendingOrder);
}

void ActivityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (rows().isLoaded())
        askAgain();
    else
        ask();
}

Record ActivityPage::recordOf(const ActivityLine &line) const
{
    const QString hash = QString::fromLatin1(line.hash.toHex());
    const QString number = line.number.isEmpty() ? u"–"_s : line.number;
    const QString currency = line.amount ? line.amount->currency().text() : u"–"_s;
    return {QString::number(line.seq),
        {{momentText(line.occurredAt, m_zone), exactMomentText(line.occurredAt, m_zone), {}, false},
            {actorText(line.actor), {}, {}, false}, {activityText(line), {}, {}, false},
            {number, {}, {}, line.number.isEmpty()}, {QString::number(line.seq), {}, {}, true},
            {.text = hash.left(8), .tooltip = hash, .isSecondary = true, .isMono = true},
            amountCell(line.amount), {.text = currency, .isSecondary = !line.amount}}};
}

} // namespace quittance
