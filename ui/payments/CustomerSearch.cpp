#include "ui/payments/CustomerSearch.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/widgets/followSelection.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>
#include <chrono>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 50;
constexpr int lineHeight = 28;

} // namespace

CustomerSearch::CustomerSearch(Desk &desk, const QString &name, int linesInView, QWidget *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_line(new QLineEdit(parent))
    , m_list(new QListWidget(parent))
{
    m_line->setPlaceholderText(tr("Part of a name or address"));
    m_line->installEventFilter(this);
    m_list->setObjectName(name + u".list"_s);
    m_list->setAccessibleName(tr("Customers found"));
    m_list->setFixedHeight(linesInView * lineHeight + 2);
    m_list->setUniformItemSizes(true);
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &CustomerSearch::search);
    connect(m_line, &QLineEdit::textEdited, &m_soon, qOverload<>(&QTimer::start));
    connect(m_list, &QListWidget::currentRowChanged, this, &CustomerSearch::chosenChanged);
    followSelection(*m_list);
}

void CustomerSearch::beginWith(const CustomerId &customer, const QString &name)
{
    m_first = customer;
    m_line->setText(name);
    m_line->selectAll(); // What is typed stands in its place.
    m_firstName = m_line->text().trimmed();
}

void CustomerSearch::search()
{
    const int token = ++m_token;
    whenReady(m_desk.customers(m_line->text().trimmed(), mostShown), this,
        [this, token](const Result<QList<Customer>> &found) {
            if (token != m_token)
                return;
            if (found)
                show(*found);
            else
                emit failed(found.error());
        });
}

std::optional<Customer> CustomerSearch::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= m_found.size() ? std::nullopt : std::optional(m_found.at(row));
}

void CustomerSearch::show(const QList<Customer> &found)
{
    const QSignalBlocker quiet(m_list); // It is announced once, when the list is whole.
    m_list->clear();
    m_found.clear();
    for (const Customer &customer : found) {
        if (customer.id == m_leftOut)
            continue;
        m_found.append(customer);
        const QString where = customer.address.city.isEmpty() ? customer.email : customer.address.city;
        m_list->addItem(
            where.isEmpty() ? customer.name : tr("%1  ·  %2", "customer, place").arg(customer.name, where));
        m_list->item(m_list->count() - 1)->setSizeHint(QSize(0, lineHeight));
    }
    if (m_found.isEmpty())
        tellOfNobody();
    m_list->setCurrentRow(rowToBeginWith());
    emit chosenChanged();
}

int CustomerSearch::rowToBeginWith() const
{
    const QString typed = m_line->text().trimmed();
    if (m_found.isEmpty() || (m_beginsWithNobody && typed.isEmpty()))
        return -1;
    if (m_first.isEmpty() || typed != m_firstName)
        return 0;
    const auto first = std::ranges::find(m_found, m_first, &Customer::id);
    return first == m_found.end() ? -1 : static_cast<int>(first - m_found.begin());
}

void CustomerSearch::tellOfNobody()
{
    QStringList lines{tr("No customer matches.")};
    if (m_line->text().trimmed().isEmpty())
        lines = {m_leftOut.isEmpty() ? tr("No customers yet.") : tr("No other customers yet."),
            tr("An invoice or an import brings them.")};
    for (const QString &line : std::as_const(lines)) {
        auto *item = new QListWidgetItem(line, m_list);
        item->setFlags(Qt::NoItemFlags);
        item->setSizeHint(QSize(0, lineHeight));
    }
}

bool CustomerSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            if (!m_found.isEmpty())
                m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace quittance
