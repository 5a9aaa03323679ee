#include "ui/mails/MailForms.h"

#include "ui/mails/MailPreview.h"
#include "ui/style/Theme.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/hairline.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

MailForms::MailForms(const QString &name, const QString &note, bool isEditable, QWidget *parent)
    : QFrame(parent)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_html(new MailPreview(this))
    , m_text(new QPlainTextEdit(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_tabs->setObjectName(name + u".tabs"_s);
    m_tabs->setAccessibleName(tr("Forms of the mail"));
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Preview"));
    m_tabs->addTab(tr("Plain text"));
    m_html->setObjectName(name + u".preview"_s);
    m_html->setAccessibleName(tr("Preview"));
    m_text->setReadOnly(true);
    m_text->setObjectName(name + u".text"_s);
    m_text->setAccessibleName(tr("Plain text"));
    QList<QFrame *> pages{m_html, m_text};
    if (isEditable) {
        m_tabs->addTab(tr("Edit message"));
        m_message = new QPlainTextEdit(this);
        m_message->setObjectName(name + u".message"_s);
        m_message->setAccessibleName(tr("Message"));
        m_message->setTabChangesFocus(true);
        connect(m_message, &QPlainTextEdit::textChanged, this, [this] {
            if (m_filled)
                emit edited();
        });
        pages.append(m_message);
    }
    for (QFrame *page : std::as_const(pages)) {
        page->setFrameShape(QFrame::NoFrame);
        m_pages->addWidget(page);
    }
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);

    auto *remark = new PlainLabel(note, this);
    remark->setFont(fonts::small());
    remark->setInk(Ink::Secondary);
    remark->setElided(true);
    m_tabs->setDrawBase(false); // The line below goes from side to side.
    auto *tabLine = new QHBoxLayout;
    tabLine->addWidget(m_tabs);
    tabLine->addSpacing(12);
    tabLine->addWidget(remark, 1);
    remark->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    tabLine->addSpacing(12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(tabLine);
    layout->addWidget(hairline(this));
    layout->addWidget(m_pages, 1);
}

void MailForms::show(const MailProof &proof)
{
    m_html->setHtml(proof.html);
    m_text->setPlainText(proof.text);
    if (!m_message)
        return;
    if (!m_filled || m_message->toPlainText() == m_proposed) {
        const QSignalBlocker quiet(m_message); // Else each preview would ask for the next.
        m_message->setPlainText(proof.message);
        m_proposed = m_message->toPlainText();
    }
    m_filled = true;
}

QString MailForms::ownMessage() const
{
    return m_filled && m_message->toPlainText() != m_proposed ? m_message->toPlainText() : QString();
}

void MailForms::clear()
{
    m_html->clear();
    m_text->clear();
}

} // namespace quittance
