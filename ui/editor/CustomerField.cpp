#include "ui/editor/CustomerField.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"

#include <QAccessible>
#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <chrono>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 8;
constexpr int lineHeight = 28;

} // namespace

CustomerField::CustomerField(Desk &desk, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_line(new QLineEdit(this))
    , m_popup(new QFrame(parent->window()))
    , m_list(new QListWidget(m_popup))
{
    m_line->setObjectName(name + u".line"_s);
    m_line->setPlaceholderText(tr("Part of a name, or a new one"));
    m_line->setAccessibleName(tr("Customer"));
    m_line->installEventFilter(this);
    m_list->setObjectName(name + u".list"_s);
    m_list->setAccessibleName(tr("Customers found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_popup->setAutoFillBackground(true);
    m_popup->hide();
    auto *inside = new QVBoxLayout(m_popup);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    setFocusProxy(m_line);
    m_soon.setSingleShot(true);
    m_soon.setInterval(120ms);
    connect(&m_soon, &QTimer::timeout, this, &CustomerField::search);
    connect(m_line, &QLineEdit::textEdited, this, &CustomerField::onTyped);
    connect(m_list, &QListWidget::itemClicked, this, &CustomerField::take);
    connect(m_list, &QListWidget::currentRowChanged, this, &CustomerField::tellCurrent);
}

void CustomerField::setCustomer(const std::optional<Customer> &customer)
{
    m_customer = customer;
    m_line->setText(customer ? customer->name : QString());
    m_line->setCursorPosition(0);
    ++m_token; // What is asked for is not waited for any more.
    m_takesWhenFound = false;
    m_soon.stop();
    hideList();
}

void CustomerField::onTyped()
{
    const bool hadOne = m_customer.has_value();
    m_customer.reset();
    m_takesWhenFound = false;
    m_soon.start();
    if (hadOne)
        emit cleared();
}

void CustomerField::search()
{
    m_soon.stop();
    const QString text = m_line->text().trimmed();
    const int token = ++m_token;
    whenReady(
        m_desk.customers(text, mostShown), this, [this, token, text](const Result<QList<Customer>> &found) {
            if (token != m_token)
                return;
            if (!found)
                return emit failed(found.error());
            m_searched = text;
            showFound(*found);
            if (m_takesWhenFound)
                take();
        });
}

void CustomerField::showFound(const QList<Customer> &found)
{
    m_found = found;
    m_list->clear();
    for (const Customer &customer : found) {
        const QString where = customer.address.city.isEmpty() ? customer.email : customer.address.city;
        m_list->addItem(
            where.isEmpty() ? customer.name : tr("%1  ·  %2", "customer, place").arg(customer.name, where));
    }
    if (!m_searched.isEmpty())
        m_list->addItem(tr("New customer “%1”…").arg(m_searched));
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSizeHint(QSize(0, lineHeight));
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    if (m_line->hasFocus())
        showList();
}

void CustomerField::showList()
{
    const int count = m_list->count();
    if (count == 0)
        return hideList();
    const QPoint below = m_line->mapTo(window(), QPoint(0, m_line->height() + 2));
    m_popup->setGeometry(below.x(), below.y(), m_line->width(), count * lineHeight + 4);
    m_popup->raise();
    m_popup->show();
}

void CustomerField::hideList()
{
    m_popup->hide();
    m_line->setAccessibleDescription({});
}

void CustomerField::move(int by)
{
    if (!m_popup->isVisible())
        return search();
    m_list->setCurrentRow(qBound(0, m_list->currentRow() + by, m_list->count() - 1));
}

void CustomerField::tellCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    m_line->setAccessibleDescription(item ? item->text() : QString());
    QAccessibleEvent event(m_line, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void CustomerField::take()
{
    m_takesWhenFound = false;
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    hideList();
    if (row >= m_found.size())
        return emit newWanted(m_searched);
    setCustomer(Customer(m_found.at(row)));
    emit chosen();
}

bool CustomerField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && QApplication::activePopupWidget() == nullptr)
        hideList();
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (key.modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (key.key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Escape:
        if (!m_popup->isVisible())
            return false;
        hideList();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_customer) {
            emit chosen(); // On to the next field.
        } else if (m_popup->isVisible() && m_searched == m_line->text().trimmed()) {
            take();
        } else if (!m_line->text().trimmed().isEmpty()) {
            m_takesWhenFound = true;
            search();
        }
        return true;
    default:
        return false;
    }
}

void CustomerField::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    if (m_popup->isVisible())
        showList();
}

void CustomerField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_popup->isVisible())
        showList();
}

} // namespace quittance
