#include "ui/editor/PagePreview.h"

#include "core/base/whenReady.h"
#include "ui/desk/DraftDesk.h"
#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/text/InputText.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <chrono>

namespace quittance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int side = 16;
constexpr int footHeight = 44;
constexpr int leastWidth = 240;
constexpr QSize paperForm(210, 297); //!< A4 upright, as invoices are.

} // namespace

PagePreview::PagePreview(DraftDesk &desk, std::function<Result<Draft>()> read, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_read(std::move(read))
    , m_words(new PlainLabel(this))
    , m_back(new QPushButton(icons::icon(u"chevron-left"_s), {}, this))
    , m_count(new PlainLabel(this))
    , m_on(new QPushButton(icons::icon(u"chevron-right"_s), {}, this))
{
    setObjectName(u"editor.preview"_s);
    setAccessibleName(tr("Preview"));
    setMinimumWidth(leastWidth);
    m_words->setObjectName(u"editor.preview.words"_s);
    m_words->setInk(Ink::Secondary);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setText(tr("The page appears here as soon as a customer is chosen."));
    m_count->setObjectName(u"editor.preview.count"_s);
    m_count->setFont(fonts::small());
    m_back->setObjectName(u"editor.preview.back"_s);
    m_back->setAccessibleName(tr("Page before"));
    m_back->setToolTip(m_back->accessibleName());
    m_on->setObjectName(u"editor.preview.on"_s);
    m_on->setAccessibleName(tr("Next page"));
    m_on->setToolTip(m_on->accessibleName());
    for (QPushButton *button : {m_back, m_on})
        setLook(*button, Look::Quiet);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch(1);
    foot->addWidget(m_back);
    foot->addWidget(m_count);
    foot->addWidget(m_on);
    foot->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(side, side, side, 8);
    layout->addWidget(m_words, 1);
    layout->addStretch(0);
    layout->addLayout(foot);
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    connect(&m_soon, &QTimer::timeout, this, &PagePreview::ask);
    connect(m_back, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_on, &QPushButton::clicked, this, [this] { turn(1); });
    showCount();
}

QSize PagePreview::sizeHint() const
{
    return {306, 480};
}

QRect PagePreview::paper() const
{
    const QRect room = rect().adjusted(side, side, -side, -footHeight);
    const QSize form = m_shown.image.isNull() ? paperForm : m_shown.image.size();
    const QSize size = form.scaled(room.size().expandedTo({1, 1}), Qt::KeepAspectRatio);
    return {QPoint(room.center().x() - size.width() / 2, room.top()), size};
}

void PagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    painter.fillRect(rect(), tokens.current);
    if (m_shown.image.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRect page = paper();
    painter.drawImage(page, m_shown.image);
    painter.setPen(tokens.hairline);
    painter.drawRect(page.adjusted(-1, -1, 0, 0));
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    touch(); // The old picture is stretched until one for this size has come.
}

void PagePreview::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    touch();
}

void PagePreview::touch()
{
    m_isStale = m_isAsking;
    m_soon.start();
}

void PagePreview::turn(int by)
{
    m_page = qBound(0, m_page + by, m_shown.count - 1);
    m_isStale = m_isAsking;
    ask();
}

void PagePreview::ask()
{
    m_soon.stop();
    if (!isVisible()) // Being shown asks anew.
        return;
    if (m_isAsking) {
        m_isStale = true;
        return;
    }
    const Result<Draft> draft = m_read();
    if (!draft)
        return tell(draft.error());
    m_isAsking = true;
    m_isStale = false;
    const int width = qMax(1, qRound(paper().width() * devicePixelRatioF()));
    whenReady(m_desk.page(*draft, m_page, width), this, [this](const Result<DraftPage> &page) {
        m_isAsking = false;
        if (!std::exchange(m_isStale, false))
            onPage(page);
        else if (!m_soon.isActive()) // Else it is asked for when the keys rest.
            ask();
    });
}

void PagePreview::onPage(const Result<DraftPage> &page)
{
    if (!page)
        return tell(page.error());
    m_shown = *page;
    m_page = page->page;
    m_words->hide();
    showCount();
    update();
}

void PagePreview::tell(const Error &error)
{
    if (!m_shown.image.isNull())
        return; // What is wrong is said where it was typed.
    m_words->setText(error.rule == "draft.no_customer"_L1
            ? tr("The page appears here as soon as a customer is chosen.")
            : inputText(error));
    m_words->show();
}

void PagePreview::showCount()
{
    const bool hasPage = !m_shown.image.isNull();
    const QLocale &locale = textLocale();
    m_count->setText(
        tr("Page %1 of %2").arg(locale.toString(m_shown.page + 1), locale.toString(m_shown.count)));
    m_count->setVisible(hasPage);
    setAccessibleDescription(hasPage ? m_count->text() : QString());
    for (QPushButton *button : {m_back, m_on})
        button->setVisible(hasPage && m_shown.count > 1);
    m_back->setEnabled(m_shown.page > 0);
    m_on->setEnabled(m_shown.page + 1 < m_shown.count);
}

} // namespace quittance
