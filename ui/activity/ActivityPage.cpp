#include "ui/activity/ActivityPage.h"

#include "ui/desk/Desk.h"
#include "ui/desk/ListDesk.h"
#include "ui/text/ActivityText.h"
#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PlainLabel.h"

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
                {tr("Cur."), tr("Currency"), 48},
                {tr("Happened"), tr("Day it happened, where that is another"), 92, false, u"happened"_s,
                    true}}},
        {.page = [this, &desk](int limit) { return desk.lists().activity(m_query, limit); },
            .order = [this, &desk] { return desk.lists().activityOrder(m_query); },
            .rows = [&desk](const QList<qint64> &numbers) { return desk.lists().activityRows(numbers); },
            .key = &ActivityLine::seq},
        [this](const ActivityLine &line) { return recordOf(line); }, parent)
    , m_desk(desk)
    , m_zone(std::move(zone))
    , m_cut(new PlainLabel(this))
{
    empty().tell(u"activity"_s, tr("Nothing has happened yet."),
        tr("Every act and every payment gets its line here."));
    offerFilter(tr("Filter the journal"),
        tr("Part of a number, a customer's name, or of the words for what happened (Ctrl+F)"));
    m_cut->setObjectName(u"activity.cut"_s);
    m_cut->setInk(Ink::Secondary);
    m_cut->setContentsMargins(12, 0, 12, 6);
    m_cut->setText(tr("Only the first %1 are listed. A longer text finds fewer.")
                       .arg(textLocale().toString(ActivityQuery::mostFound)));
    m_cut->hide();
    addBar(m_cut);
    connect(&rows(), &PagedTableModel::loaded, this, [this] {
        m_cut->setVisible(!m_query.text.isEmpty() && rows().rowCount() >= ActivityQuery::mostFound);
    });
    table().horizontalHeader()->setSectionsClickable(true);
    table().showOrder(whenColumn, Qt::DescendingOrder);
    table().setSorting({.columns = {whenColumn}, .usual = whenColumn, .usualOrder = Qt::DescendingOrder});
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
        m_query.oldestFirst = !m_query.oldestFirst;
        ask();
    }
    table().showOrder(whenColumn, m_query.oldestFirst ? Qt::AscendingOrder : Qt::DescendingOrder);
}

void ActivityPage::onFilter()
{
    m_query.text = filterText();
    m_query.kinds = kindsTold(m_query.text);
    ask();
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
    // Lines stand in the order in which the book came to know them; what a provider tells may be older.
    const QDate happened = line.occurredAt.toTimeZone(m_zone).date();
    const bool isOlder = happened != line.recordedAt.toTimeZone(m_zone).date();
    return {QString::number(line.seq),
        {{momentText(line.recordedAt, m_zone), exactMomentText(line.recordedAt, m_zone), {}, false},
            {actorText(line.actor), {}, {}, false}, {activityText(line), {}, {}, false},
            {number, {}, {}, line.number.isEmpty()}, {QString::number(line.seq), {}, {}, true},
            {.text = hash.left(8), .tooltip = hash, .isSecondary = true, .isMono = true},
            amountCell(line.amount), {.text = currency, .isSecondary = !line.amount},
            {.text = isOlder ? dateText(happened) : u"–"_s,
                .tooltip = isOlder ? exactMomentText(line.occurredAt, m_zone) : QString(),
                .isSecondary = !isOlder,
                .raw = isOlder ? happened.toString(Qt::ISODate) : QString()}}};
}

} // namespace quittance
