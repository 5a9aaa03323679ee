#include "ui/shell/Sidebar.h"

#include "ui/shell/SectionButton.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/turned.h"

#include <QPainter>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int wide = 184;
constexpr int widest = 248; //!< For the longest words of a language.
constexpr int narrow = 57;

//! The company of the book, at the foot.
class BookFoot final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = tokensOf(palette());
        QPainter painter(this);
        painter.fillRect(0, 0, width(), 1, tokens.hairline);
        const int left = isRightToLeft() ? width() - 20 - 16 : 20;
        icons::paint(painter, QRect(left, 1, 16, height() - 1), u"company"_s, tokens.text, 16);
    }
};

} // namespace

Sidebar::Sidebar(const QString &company, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout)
    , m_book(new BookFoot(this))
    , m_bookWords(new QWidget(m_book))
{
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("Sections"));
    m_layout->setContentsMargins(8, 8, 8, 8);
    m_layout->setSpacing(2);
    add(Section::Dashboard, u"dashboard"_s, u"dashboard"_s, tr("Dashboard"));
    add(Section::Invoices, u"invoices"_s, u"invoices"_s, tr("Invoices"));
    add(Section::Payments, u"payments"_s, u"payments"_s, tr("Payments"));
    add(Section::Customers, u"customers"_s, u"customers"_s, tr("Customers"));
    add(Section::Contacts, u"contacts"_s, u"crm"_s, tr("CRM sync"));
    add(Section::Reconcile, u"reconcile"_s, u"reconcile"_s, tr("Reconcile"));
    add(Section::Outbox, u"outbox"_s, u"outbox"_s, tr("Outbox"));
    add(Section::Activity, u"activity"_s, u"activity"_s, tr("Activity"));
    add(Section::Reports, u"reports"_s, u"reports"_s, tr("Reports"));
    add(Section::Payouts, u"payouts"_s, u"bank"_s, tr("Payouts"));

    m_book->setFixedHeight(49);
    auto *words = new QVBoxLayout(m_bookWords);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(0);
    auto *name = new PlainLabel(company, m_bookWords);
    name->setObjectName(u"sidebar.company"_s);
    name->setFont(fonts::strong(fonts::small()));
    name->setElided(true);
    auto *book = new PlainLabel(tr("Book"), m_bookWords);
    book->setFont(fonts::small());
    book->setInk(Ink::Secondary);
    words->addWidget(name);
    words->addWidget(book);
    auto *foot = new QHBoxLayout(m_book);
    foot->setContentsMargins(8, 8, 8, 8);
    foot->setSpacing(0);
    foot->addSpacing(40); // Of the mark, on whichever side lines begin: margins do not turn around.
    foot->addWidget(m_bookWords, 1);
    m_book->setVisible(!company.isEmpty());

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(turned(*this, {0, 0, 1, 0}));
    outer->setSpacing(0);
    outer->addLayout(m_layout);
    outer->addStretch(1);
    outer->addWidget(m_book);
    fit();
}

void Sidebar::setCurrent(Section section)
{
    m_buttons.value(placeOf(section))->setChecked(true);
}

void Sidebar::setCount(Section section, qint64 count, const QString &what, bool isUrgent)
{
    m_buttons.value(section)->setCount(count, what, isUrgent);
    fit();
}

void Sidebar::setNarrow(bool isNarrow)
{
    m_narrow = isNarrow;
    m_bookWords->setVisible(!isNarrow);
    for (SectionButton *button : std::as_const(m_buttons))
        button->setNarrow(isNarrow);
    fit();
}

void Sidebar::fit()
{
    int width = wide;
    const QMargins around = m_layout->contentsMargins();
    for (const SectionButton *button : std::as_const(m_buttons))
        width = qMax(width, around.left() + button->sizeHint().width() + around.right() + 1);
    setFixedWidth(m_narrow ? narrow : qMin(width, widest));
}

void Sidebar::focusCurrent()
{
    for (SectionButton *button : std::as_const(m_buttons))
        if (button->isChecked())
            button->setFocus(Qt::ShortcutFocusReason);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(
        QRect(isRightToLeft() ? 0 : width() - 1, 0, 1, height()), tokensOf(palette()).hairline);
}

void Sidebar::add(Section section, const QString &name, const QString &icon, const QString &text)
{
    auto *button = new SectionButton(icon, text, this);
    button->setObjectName(u"sidebar."_s + name);
    connect(button, &SectionButton::clicked, this, [this, section] { emit chosen(section); });
    m_layout->addWidget(button);
    m_buttons.insert(section, button);
}

} // namespace quittance
