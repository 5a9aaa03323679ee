#include "ui/shell/HelpWindow.h"

#include "ui/shell/UserGuide.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/widgets/SectionDelegate.h"
#include "ui/widgets/followSelection.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/listSide.h"
#include "ui/widgets/paintSection.h"
#include "ui/widgets/tipText.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextTable>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int sectionLevel = 2;
constexpr int aboveTitle = 8; //!< What stays in view above one that is gone to.
constexpr int lineHeight = 28; //!< Of a title in the list.
constexpr int widestList = 320;
constexpr int paragraphGap = 10;
constexpr int headingGap = 22;
constexpr int codeIndent = 12;

//! Code comes as one block a line: only its first line keeps away from what is above.
bool isCode(const QTextBlock &block)
{
    return block.isValid() && block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage);
}

//! The room between paragraphs is reckoned from a size in points, which a font set in pixels does not have.
void space(QTextDocument &text)
{
    QTextCursor whole(&text);
    whole.beginEditBlock(); // Laid out once, not for each paragraph.
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        if (cursor.currentTable())
            continue;
        QTextBlockFormat format;
        if (block.blockFormat().headingLevel() > 0) {
            format.setTopMargin(block == text.begin() ? 0 : headingGap);
            format.setBottomMargin(paragraphGap / 2);
        } else if (isCode(block)) {
            format.setTopMargin(0);
            format.setBottomMargin(isCode(block.next()) ? 0 : paragraphGap);
            format.setLeftMargin(codeIndent);
        } else {
            format.setTopMargin(0);
            format.setBottomMargin(block.textList() ? paragraphGap / 2 : paragraphGap);
        }
        cursor.mergeBlockFormat(format);
    }
    whole.endEditBlock();
}

void drawTables(QTextDocument &text, const QColor &line)
{
    const QList<QTextFrame *> frames = text.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(line);
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setCellPadding(6);
        format.setTopMargin(4);
        format.setBottomMargin(headingGap / 2);
        table->setFormat(format);
    }
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_sections(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setObjectName(u"help"_s);
    setWindowTitle(tr("User guide"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(960, 680);
    m_sections->setObjectName(u"help.sections"_s);
    m_sections->setAccessibleName(tr("Sections of the guide"));
    m_sections->addItems(guide::sections());
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    SectionDelegate::drawIn(*m_sections);
    int width = 0;
    for (int row = 0; row < m_sections->count(); ++row) {
        width = qMax(width, sectionWidth(m_sections->item(row)->text(), false));
        m_sections->item(row)->setToolTip(tipText(m_sections->item(row)->text()));
        m_sections->item(row)->setSizeHint(QSize(0, lineHeight));
    }
    m_sections->setFixedWidth(qMin(widestList, width + style()->pixelMetric(QStyle::PM_ScrollBarExtent)));
    m_text->setObjectName(u"help.text"_s);
    m_text->setAccessibleName(tr("User guide"));
    m_text->setOpenLinks(false); // They lead to other files of the documentation.
    m_text->document()->setDefaultFont(fonts::body());
    m_text->document()->setDocumentMargin(20);
    m_text->setMarkdown(guide::text());
    space(*m_text->document());
    drawTables(*m_text->document(), tokensOf(palette()).hairline);
    m_text->setFrameShape(QFrame::NoFrame);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(listSide(m_sections, this));
    layout->addWidget(hairline(this, true));
    layout->addWidget(m_text, 1);
    connect(m_sections, &QListWidget::currentTextChanged, this, &HelpWindow::goTo);
    followSelection(*m_sections);
}

void HelpWindow::showSection(const QString &title)
{
    const QList<QListWidgetItem *> found = m_sections->findItems(title, Qt::MatchExactly);
    m_sections->setCurrentItem(found.isEmpty() ? m_sections->item(0) : found.constFirst());
    m_text->setFocus();
}

QString HelpWindow::section() const
{
    return m_sections->currentItem() ? m_sections->currentItem()->text() : QString();
}

void HelpWindow::goTo(const QString &title)
{
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() != sectionLevel || block.text() != title)
            continue;
        QTextCursor cursor(block);
        // From the end upwards, so that the heading comes to the top.
        m_text->moveCursor(QTextCursor::End);
        m_text->setTextCursor(cursor);
        m_text->verticalScrollBar()->setValue(
            m_text->verticalScrollBar()->value() + m_text->cursorRect(cursor).top() - aboveTitle);
        return;
    }
}

} // namespace quittance
