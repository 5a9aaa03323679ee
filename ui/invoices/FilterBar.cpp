#include "ui/invoices/FilterBar.h"

#include "ui/filters/FieldPills.h"
#include "ui/filters/showCounts.h"
#include "ui/style/Icons.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/Pill.h"
#include "ui/widgets/settleLayout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>

#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Status = InvoiceQuery::Status;

//! The pills that More… can have instead, the first to go first.
constexpr std::array foldable{Status::Paid, Status::Draft};

} // namespace

FilterBar::FilterBar(Desk &desk, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_field(new FilterField(u"filter"_s, tr("Filter…"), this))
    , m_fields(new FieldPills(u"invoices"_s, FieldSet::Documents, desk, today, this))
    , m_more(new Pill(tr("More"), this))
{
    setFixedHeight(40);
    m_field->setObjectName(u"invoices.filter"_s);
    m_field->setAccessibleName(tr("Filter invoices"));
    m_field->setToolTip(tr("Part of a number or name, or an amount like 1249.97 (Ctrl+F)"));
    m_field->setMaximumWidth(260);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(6);
    layout->addWidget(m_field, 1);
    const auto add = [&](InvoiceQuery::Status status, const QString &name, const QString &text) {
        auto *pill = new Pill(text, this);
        pill->setObjectName(u"invoices.pill."_s + name);
        connect(pill, &Pill::clicked, this, [this, status] { setStatus(status); });
        layout->addWidget(pill);
        m_pills.insert(status, pill);
    };
    add(InvoiceQuery::Status::All, u"all"_s, tr("All"));
    add(InvoiceQuery::Status::Open, u"open"_s, tr("Open"));
    add(InvoiceQuery::Status::Overdue, u"overdue"_s, tr("Overdue"));
    add(InvoiceQuery::Status::Draft, u"draft"_s, tr("Draft"));
    add(InvoiceQuery::Status::Paid, u"paid"_s, tr("Paid"));
    buildMore();
    layout->addWidget(m_more);
    layout->addWidget(m_fields);
    connect(m_fields, &FieldPills::changed, this, &FilterBar::fold);
    connect(m_fields, &FieldPills::changed, this, &FilterBar::changed);
    layout->addStretch(1);
    mark();

    connect(m_field, &FilterField::filterChanged, this, &FilterBar::changed);
    connect(m_field, &FilterField::leaveDown, this, &FilterBar::leaveDown);
}

void FilterBar::buildMore()
{
    auto *menu = new QMenu(m_more);
    const auto add = [&](Status status, const QString &name, const QString &text, const QString &icon) {
        QAction *action = menu->addAction(icons::icon(icon), text);
        action->setObjectName(u"invoices.filter."_s + name);
        connect(action, &QAction::triggered, this, [this, status] { setStatus(status); });
        m_rare.insert(status, action);
    };
    add(Status::Draft, u"draft"_s, tr("Draft"), u"draft"_s);
    add(Status::Paid, u"paid"_s, tr("Paid"), u"check"_s);
    add(Status::PartlyPaid, u"partlyPaid"_s, tr("Partly paid"), u"partial"_s);
    add(Status::Disputed, u"disputed"_s, tr("Disputed"), u"dispute"_s);
    add(Status::Void, u"void"_s, tr("Void"), u"void"_s);
    add(Status::WrittenOff, u"writtenOff"_s, tr("Written off"), u"write-off"_s);
    m_more->setObjectName(u"invoices.pill.more"_s);
    m_more->setToolTip(tr("Other states"));
    connect(m_more, &Pill::clicked, this, [this, menu] {
        mark(); // The click checks it; what is checked is only what the filter is.
        if (rare())
            setStatus(m_status); // A second press lets everything through again, as with the others.
        else
            menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 4)));
    });
}

void FilterBar::mark()
{
    for (auto pill = m_pills.cbegin(); pill != m_pills.cend(); ++pill)
        pill.value()->setChecked(pill.key() == m_status);
    m_more->setChecked(rare());
    m_more->setText(rare() ? rare()->text() : tr("More…"));
    m_more->setCount(-1);
}

void FilterBar::setCounts(const InvoiceCounts &counts)
{
    m_pills.value(InvoiceQuery::Status::All)->setCount(counts.all);
    m_pills.value(InvoiceQuery::Status::Open)->setCount(counts.open);
    m_pills.value(InvoiceQuery::Status::Overdue)->setCount(counts.overdue);
    m_pills.value(InvoiceQuery::Status::Draft)->setCount(counts.draft);
    m_pills.value(InvoiceQuery::Status::Paid)->setCount(counts.paid);
    fold();
}

void FilterBar::fold()
{
    // The focus stays: no pill is hidden before it is clear which ones are.
    const auto areShown = [this](size_t folded, bool withCounts) {
        for (size_t i = 0; i < foldable.size(); ++i)
            m_rare.value(foldable.at(i))->setVisible(i < folded);
        mark();
        int room = showCounts(*this, m_pills.values(), *m_fields, withCounts);
        for (size_t i = 0; i < foldable.size(); ++i) {
            const Pill &pill = *m_pills.value(foldable.at(i));
            const int width = pill.minimumSizeHint().width() + layout()->spacing();
            if (pill.isHidden() != (i < folded))
                room += pill.isHidden() ? -width : width;
        }
        return room >= 0;
    };
    bool isDone = false;
    for (const bool withCounts : {true, false})
        for (size_t folded = 0; folded <= foldable.size() && !isDone; ++folded)
            isDone = areShown(folded, withCounts);
    for (const Status status : foldable)
        m_pills.value(status)->setHidden(m_rare.value(status)->isVisible());
    settleLayout(*this);
}

bool FilterBar::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) // Something came, went, or says something else.
        fold();
    return isDone;
}

//! What More… has of the status that is on; null where a pill of its own shows it.
const QAction *FilterBar::rare() const
{
    const QAction *action = m_rare.value(m_status);
    return action && action->isVisible() ? action : nullptr;
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void FilterBar::show(InvoiceQuery::Status status, const QString &text)
{
    m_status = status;
    fold();
    const QSignalBlocker quiet(this);
    m_field->setText(text);
}

QString FilterBar::text() const
{
    return m_field->text().trimmed();
}

void FilterBar::showCustomer(const CustomerId &customer, const QString &name)
{
    if (!customer.isEmpty())
        show(InvoiceQuery::Status::All, {});
    FieldChoice choice = customer.isEmpty() ? fields() : FieldChoice();
    choice.customer = customer;
    choice.customerName = name;
    showFields(choice);
}

const FieldChoice &FilterBar::fields() const
{
    return m_fields->choice();
}

void FilterBar::showFields(const FieldChoice &fields)
{
    m_fields->show(fields);
    fold();
}

void FilterBar::askFields()
{
    m_fields->ask();
}

bool FilterBar::isEmpty() const
{
    return m_status == InvoiceQuery::Status::All && text().isEmpty() && fields().isEmpty();
}

void FilterBar::setToday(QDate today)
{
    m_fields->setToday(today);
}

void FilterBar::addInFront(QWidget *widget)
{
    static_cast<QHBoxLayout *>(layout())->insertWidget(0, widget);
}

void FilterBar::addAtEnd(QWidget *widget)
{
    static_cast<QHBoxLayout *>(layout())->addWidget(widget);
}

void FilterBar::focusText()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterBar::clear()
{
    showFields({});
    show(InvoiceQuery::Status::All, {});
    emit changed();
}

void FilterBar::setStatus(InvoiceQuery::Status status)
{
    // A second press on the same one lets everything through again.
    const bool again = status == m_status && status != InvoiceQuery::Status::All;
    m_status = again ? InvoiceQuery::Status::All : status;
    fold();
    emit changed();
}

} // namespace quittance
