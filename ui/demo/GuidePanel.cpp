#include "ui/demo/GuidePanel.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/safeToOpen.h"
#include "ui/widgets/turned.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int markSize = 20;

size_t placeOf(GuideStep step)
{
    return static_cast<size_t>(step);
}

} // namespace

GuidePanel::GuidePanel(Desk &desk, Guide guide, QDate today, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_guide(std::move(guide))
    , m_today(today)
{
    setObjectName(u"guide"_s);
    setAccessibleName(tr("Guided path"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 12, 12, 12);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    addStep(GuideStep::SyncContacts, tr("Sync contacts"), tr("Customers come from the CRM."),
        tr("Sync contacts"));
    addStep(GuideStep::Issue, tr("Issue the draft"), tr("It gets its number and is frozen."), tr("Issue…"));
    addStep(GuideStep::SendLink, tr("Send the payment link"), tr("See the mail before it leaves."),
        tr("Send link…"));
    addStep(GuideStep::OpenPage, tr("Open customer's page"), tr("Pay with card 4242 4242 4242 4242."),
        tr("Open page"));
    addStep(GuideStep::SyncPayments, tr("Sync payments"), tr("The table turns green."), tr("Sync payments"));
    addStep(GuideStep::Prove, tr("See it paid, see it proven"), tr("The books are checked entry by entry."),
        tr("Check the books"));
    connect(&m_desk, &Desk::invoicesChanged, this, &GuidePanel::look);
    connect(&m_desk, &Desk::contactsChanged, this, &GuidePanel::look);
    connect(&m_desk, &Desk::outboxChanged, this, &GuidePanel::look);
    showSteps();
    look();
}

void GuidePanel::addStep(GuideStep step, const QString &title, const QString &hint, const QString &button)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const auto place = placeOf(step);
    const int column = static_cast<int>(place);
    StepParts &parts = m_steps.at(place);
    parts.title = new PlainLabel(title, this);
    parts.title->setContentsMargins(turned(*this, {markSize + 8, 0, 0, 0}));
    parts.title->setWordWrap(true);
    parts.title->setMinimumHeight(markSize);
    parts.title->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    parts.hint = new PlainLabel(hint, this);
    parts.hint->setContentsMargins(turned(*this, {markSize + 8, 0, 0, 0}));
    parts.hint->setFont(fonts::small());
    parts.hint->setInk(Ink::Secondary);
    parts.hint->setWordWrap(true);
    parts.button = new QPushButton(button, this);
    parts.button->setObjectName(u"guide.step%1"_s.arg(column + 1));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(turned(*this, {markSize + 8, 4, 0, 0}));
    line->addWidget(parts.button);
    line->addStretch(1);
    grid->addWidget(parts.title, 0, column);
    grid->addWidget(parts.hint, 1, column, Qt::AlignTop);
    grid->addLayout(line, 2, column);
    grid->setColumnStretch(column, 1);
    grid->setColumnMinimumWidth(column, 120);
    connect(parts.button, &QPushButton::clicked, this, [this, step] { act(step); });
}

void GuidePanel::look()
{
    if (!m_state.hasContacts)
        whenReady(m_desk.contacts({}, 1), this, [this](const Result<QList<ContactRow>> &contacts) {
            m_state.hasContacts = m_state.hasContacts || (contacts && !contacts->isEmpty());
            showSteps();
        });
    if (!m_guide.invoice.isEmpty()) {
        lookAtInvoice();
        return;
    }
    const InvoiceQuery drafts{.status = InvoiceQuery::Status::Draft, .today = m_today};
    whenReady(m_desk.firstPage(drafts, 1), this, [this](const Result<InvoicePage> &page) {
        if (!page || page->rows.isEmpty() || !m_guide.invoice.isEmpty())
            return;
        m_guide.invoice = page->rows.constFirst().id;
        lookAtInvoice();
    });
}

void GuidePanel::lookAtInvoice()
{
    whenReady(m_desk.detail(m_guide.invoice), this, [this](const Result<InvoiceDetail> &detail) {
        if (detail)
            update(*detail);
    });
}

void GuidePanel::update(const InvoiceDetail &detail)
{
    m_row = detail.row;
    m_state.state = detail.row.state;
    m_state.link = detail.row.link;
    m_state.mail = detail.row.lastMail;
    showSteps();
}

void GuidePanel::showSteps()
{
    m_done = stepsDone(m_state);
    const std::optional<GuideStep> current = currentStep(m_done);
    bool hadFocus = false;
    for (size_t i = 0; i < guideStepCount; ++i) {
        const bool isCurrent = current && placeOf(*current) == i;
        StepParts &parts = m_steps.at(i);
        hadFocus = hadFocus || parts.button->hasFocus();
        parts.title->setFont(isCurrent ? fonts::strong(fonts::body()) : fonts::body());
        parts.title->setInk(isCurrent ? Ink::Text : Ink::Secondary);
        parts.title->setAccessibleDescription(m_done.at(i) ? tr("Done") : isCurrent ? tr("Next") : QString());
        parts.button->setEnabled(isCurrent);
        parts.button->setVisible(isCurrent);
    }
    if (hadFocus && current) // Who walks by keyboard stays on the path.
        m_steps.at(placeOf(*current)).button->setFocus();
    QFrame::update();
}

void GuidePanel::act(GuideStep step)
{
    switch (step) {
    case GuideStep::SyncContacts:
        emit syncContactsWanted();
        return;
    case GuideStep::Issue:
        emit invoiceWanted(m_guide.invoice);
        emit issueWanted(m_row);
        return;
    case GuideStep::SendLink:
        emit invoiceWanted(m_guide.invoice);
        emit sendWanted(m_row);
        return;
    case GuideStep::OpenPage:
        openPage();
        return;
    case GuideStep::SyncPayments:
        emit syncPaymentsWanted();
        return;
    case GuideStep::Prove:
        prove();
        return;
    }
}

void GuidePanel::openPage()
{
    whenReady(m_desk.linkUrl(m_guide.invoice), this, [this](const Result<QUrl> &url) {
        if (!url) {
            emit failed(url.error());
            return;
        }
        if (!isSafeToOpen(*url)) {
            emit failed(Error{.kind = ErrorKind::InvalidInput, .rule = u"link.unsafe"_s});
            return;
        }
        m_state.pageOpened = true;
        showSteps();
        if (!QDesktopServices::openUrl(*url))
            emit told(tr("No browser answered. The address is %1").arg(url->toString(QUrl::FullyEncoded)));
    });
}

void GuidePanel::prove()
{
    emit invoiceWanted(m_guide.invoice);
    if (!m_guide.proveBooks) {
        m_state.proven = true;
        showSteps();
        return;
    }
    whenReady(m_guide.proveBooks(), this, [this](const Result<QString> &proof) {
        if (!proof) {
            emit failed(proof.error());
            return;
        }
        m_state.proven = true;
        showSteps();
        emit told(*proof);
    });
}

void GuidePanel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.base);
    painter.fillRect(0, 0, width(), 1, tokens.hairline);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::optional<GuideStep> current = currentStep(m_done);
    for (size_t i = 0; i < guideStepCount; ++i) {
        const QRect title = m_steps.at(i).title->geometry();
        const int left = isRightToLeft() ? title.right() + 1 - markSize : title.x();
        const QRect mark(left, title.y() + (title.height() - markSize) / 2, markSize, markSize);
        const bool isCurrent = current && placeOf(*current) == i;
        if (m_done.at(i)) {
            const ToneColors &good = tokens.tone(Tone::Success);
            painter.setPen(QPen(good.text, 0.6));
            painter.setBrush(good.ground);
            painter.drawEllipse(mark);
            icons::paint(painter, mark, u"check"_s, good.text, 12);
            continue;
        }
        painter.setPen(isCurrent ? QPen(tokens.accent, 2) : QPen(tokens.buttonBorder, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(mark).adjusted(1, 1, -1, -1));
        painter.setFont(fonts::strong(fonts::sized(fonts::small(), 11)));
        painter.setPen(isCurrent ? tokens.accent : tokens.secondary);
        painter.drawText(mark, Qt::AlignCenter, QString::number(i + 1));
    }
}

} // namespace quittance
