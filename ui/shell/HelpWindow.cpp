#include "ui/shell/HelpWindow.h"

#include "ui/style/Theme.h"
#include "ui/widgets/followSelection.h"

#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int sectionLevel = 2;
constexpr int sectionsWidth = 220;

QString guide()
{
    QFile file(u":/guide/user-guide.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    // What the pictures show stands beside the help; they are not carried in the program.
    lines.removeIf([](const QString &line) { return line.startsWith("!["_L1); });
    return lines.join(u'\n');
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
    m_sections->setFixedWidth(sectionsWidth);
    m_sections->addItems(sections());
    m_text->setObjectName(u"help.text"_s);
    m_text->setAccessibleName(tr("User guide"));
    m_text->setOpenLinks(false); // They lead to other files of the documentation.
    m_text->document()->setDefaultFont(fonts::body());
    m_text->document()->setDocumentMargin(20);
    m_text->setMarkdown(guide());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sections);
    layout->addWidget(m_text, 1);
    connect(m_sections, &QListWidget::currentTextChanged, this, &HelpWindow::goTo);
    followSelection(*m_sections);
}

QStringList HelpWindow::sections()
{
    QStringList titles;
    const QStringList lines = guide().split(u'\n');
    for (const QString &line : lines)
        if (line.startsWith("## "_L1))
            titles.append(line.sliced(3).trimmed());
    return titles;
}

QString HelpWindow::sectionAbout(const QString &word)
{
    const QStringList titles = sections();
    for (const QString &title : titles)
        if (title.contains(word, Qt::CaseInsensitive))
            return title;
    return {};
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
            m_text->verticalScrollBar()->value() + m_text->cursorRect(cursor).top());
        return;
    }
}

} // namespace quittance
