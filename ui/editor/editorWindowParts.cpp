#include "ui/editor/EditorWindow.h"

#include "ui/desk/DraftDesk.h"
#include "ui/editor/AllowancesModel.h"
#include "ui/editor/CustomerField.h"
#include "ui/editor/DraftKeeper.h"
#include "ui/editor/EntrySheet.h"
#include "ui/editor/HeadForm.h"
#include "ui/editor/LinesModel.h"
#include "ui/editor/NewCustomerPanel.h"
#include "ui/editor/PagePreview.h"
#include "ui/editor/ProblemsBox.h"
#include "ui/editor/TotalsBox.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/hairline.h"

#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

// The parts of the editor and its commands.

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 20;
constexpr int noteHeight = 72;
constexpr int fewestLines = 5;
constexpr int mostLines = 14;
constexpr int previewWidth = 306;
constexpr int widthForBoth = 1270; //!< Below, the page folds away: what is typed needs 960.

PlainLabel *caption(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setInk(Ink::Secondary);
    label->setFont(fonts::small());
    label->setElided(true);
    return label;
}

} // namespace

void EditorWindow::build()
{
    auto *center = new QWidget(this);
    auto *column = new QVBoxLayout(center);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *area = new QScrollArea(center);
    area->setObjectName(u"editor.area"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *sheet = new QWidget(area);
    auto *parts = new QVBoxLayout(sheet);
    parts->setContentsMargins(side, 14, side, 14);
    parts->setSpacing(14);
    m_notice = new Notice(u"editor.notice"_s, false, sheet);
    parts->addWidget(m_notice);
    m_writable = {buildTop(), buildLines(), buildBottom()};
    for (QWidget *part : std::as_const(m_writable))
        parts->addWidget(part);
    parts->addStretch(1);
    area->setWidget(sheet);
    m_preview = new PagePreview(
        m_drafts, [this] { return typed(); }, center);
    auto *both = new QSplitter(center);
    both->setChildrenCollapsible(false);
    both->addWidget(area);
    both->addWidget(m_preview);
    both->setStretchFactor(0, 2); // A larger window shows a larger page, too.
    both->setStretchFactor(1, 1);
    both->setSizes({1280 - previewWidth, previewWidth});
    column->addWidget(both, 1);
    column->addWidget(hairline(center));
    column->addWidget(buildFoot());
    setCentralWidget(center);
    buildMenus();
}

void EditorWindow::addCommand(QMenu &menu, const QString &name, const QString &text, const QString &keys,
    const std::function<void()> &act)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(u"editor.action."_s + name);
    action->setMenuRole(QAction::NoRole);
    if (!keys.isEmpty())
        action->setShortcut(QKeySequence(keys));
    connect(action, &QAction::triggered, this, act);
    m_commands.append(action);
}

void EditorWindow::buildMenus()
{
    menuBar()->setNativeMenuBar(false);
    QMenu &invoice = *menuBar()->addMenu(tr("&Invoice"));
    addCommand(invoice, u"issue"_s, tr("&Issue…"), u"Ctrl+Return"_s, [this] { issue(); });
    m_commands.constLast()->setShortcuts({QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)});
    addCommand(invoice, u"save"_s, tr("&Save now"), u"Ctrl+S"_s, [this] {
        currentSheet().finishTyping();
        m_keeper->saveNow();
    });
    invoice.addSeparator();
    addCommand(invoice, u"customer"_s, tr("&New customer…"), u"Ctrl+Shift+N"_s, [this] {
        emit m_customer->newWanted(m_customer->customer() ? QString() : m_customer->line()->text());
    });
    invoice.addSeparator();
    addCommand(invoice, u"close"_s, tr("&Close"), u"Ctrl+W"_s, [this] { close(); });
    QMenu &lines = *menuBar()->addMenu(tr("&Lines"));
    addCommand(
        lines, u"duplicate"_s, tr("&Duplicate line"), u"Ctrl+D"_s, [this] { currentSheet().duplicateRow(); });
    addCommand(
        lines, u"remove"_s, tr("&Remove line"), u"Ctrl+Delete"_s, [this] { currentSheet().dropRow(); });
    addCommand(lines, u"up"_s, tr("Move line &up"), u"Alt+Up"_s, [this] { currentSheet().moveRow(-1); });
    addCommand(lines, u"down"_s, tr("Move line do&wn"), u"Alt+Down"_s, [this] { currentSheet().moveRow(1); });
    addCommand(lines, u"paste"_s, tr("&Paste rows of a spreadsheet"), u"Ctrl+Shift+V"_s,
        [this] { currentSheet().pasteRows(); });
    lines.addSeparator();
    addCommand(
        lines, u"parts"_s, tr("D&iscount or charge on all"), u"Ctrl+Shift+D"_s, [this] { showParts(); });
    QMenu &view = *menuBar()->addMenu(tr("&View"));
    addCommand(view, u"preview"_s, tr("&Preview"), u"F9"_s, [this] { togglePreview(); });
    m_previewAction = m_commands.constLast();
    m_previewAction->setCheckable(true);
    showPreview(m_wantsPreview);
    QMenu &help = *menuBar()->addMenu(tr("&Help"));
    addCommand(help, u"shortcuts"_s, tr("&Keyboard shortcuts"), u"Shift+F1"_s, [this] {
        const QList<ShortcutsDialog::Key> more{{tr("Next cell that is needed, or a new line"), tr("Enter")},
            {tr("Next cell"), tr("Tab")}, {tr("Same cell, another line"), tr("Up, Down")},
            {tr("Offers of a cell"), tr("Alt+Enter")}, {tr("What stood in the cell before"), tr("Esc")}};
        (new ShortcutsDialog(m_commands, more, this))->open();
    });
}

void EditorWindow::showPreview(bool isShown)
{
    m_preview->setVisible(isShown);
    m_previewAction->setChecked(isShown);
}

void EditorWindow::togglePreview()
{
    m_wantsPreview = m_preview->isHidden();
    if (m_wantsPreview && width() < widthForBoth)
        resize(widthForBoth, height());
    showPreview(m_wantsPreview);
    emit previewWanted(m_wantsPreview);
}

void EditorWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    showPreview(m_wantsPreview && width() >= widthForBoth);
}

QWidget *EditorWindow::buildTop()
{
    auto *top = new QWidget(this);
    m_title = new PlainLabel(tr("New invoice"), top);
    m_title->setObjectName(u"editor.title"_s);
    m_title->setFont(fonts::strong(fonts::sized(fonts::body(), 17)));
    m_title->setElided(true);
    m_customer = new CustomerField(m_desk, u"editor.customer"_s, top);
    m_customerFacts = new PlainLabel(top);
    m_customerFacts->setObjectName(u"editor.customer.facts"_s);
    m_customerFacts->setInk(Ink::Secondary);
    m_customerFacts->setFont(fonts::small());
    m_customerFacts->setWordWrap(true);
    m_newCustomer = new NewCustomerPanel(m_drafts, u"editor.newCustomer"_s, top);
    m_newCustomer->hide();
    m_head = new HeadForm(m_facts.today, top);

    auto *label = caption(tr("Customer"), top);
    label->setBuddy(m_customer->line());
    auto *left = new QVBoxLayout;
    left->setSpacing(2);
    left->addWidget(label);
    left->addWidget(m_customer);
    left->addSpacing(4);
    left->addWidget(m_customerFacts);
    left->addStretch(1);
    auto *both = new QHBoxLayout;
    both->setSpacing(28);
    both->addLayout(left, 7);
    both->addWidget(m_head, 13, Qt::AlignTop); // Its choices show all their words at 1280.
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addLayout(both);
    layout->addWidget(m_newCustomer);
    return top;
}

QWidget *EditorWindow::buildLines()
{
    auto *box = new QWidget(this);
    m_gross = new QCheckBox(tr("Prices include &VAT"), box);
    m_gross->setObjectName(u"editor.gross"_s);
    m_linesSheet = new EntrySheet(u"editor.lines"_s, *m_lines, box);
    m_linesSheet->setAccessibleName(tr("Lines"));
    m_linesSheet->setRowsShown(fewestLines, mostLines);
    auto *addLine = new QPushButton(icons::icon(u"plus"_s, Ink::Secondary), tr("Add line"), box);
    addLine->setObjectName(u"editor.addLine"_s);
    setLook(*addLine, Look::Quiet);
    m_addParts
        = new QPushButton(icons::icon(u"plus"_s, Ink::Secondary), tr("Discount or charge on all"), box);
    m_addParts->setObjectName(u"editor.addParts"_s);
    m_addParts->setToolTip(tr("Ctrl+Shift+D"));
    setLook(*m_addParts, Look::Quiet);
    auto *hint = caption(
        tr("Enter goes on to what is needed, Tab to every cell. A price may be worked out: 3*49.90"), box);
    m_partsSheet = new EntrySheet(u"editor.parts"_s, *m_parts, box);
    m_partsSheet->setAccessibleName(tr("Discounts and charges on all lines"));
    m_partsSheet->setRowsShown(1, 6);
    m_partsSheet->hide();

    auto *head = new QHBoxLayout;
    head->addWidget(hint, 1);
    head->addWidget(m_gross);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(addLine);
    buttons->addWidget(m_addParts);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_linesSheet);
    layout->addLayout(buttons);
    layout->addWidget(m_partsSheet);
    connect(addLine, &QPushButton::clicked, this, [this] {
        m_linesSheet->finishTyping();
        if (!m_lines->isBlank(m_lines->rowCount() - 1))
            m_lines->addRow(m_lines->rowCount());
        m_linesSheet->goTo(m_lines->rowCount() - 1, m_lines->columnOf(u"item"_s));
    });
    connect(m_addParts, &QPushButton::clicked, this, &EditorWindow::showParts);
    connect(m_linesSheet, &EntrySheet::left, this, [this, addLine](bool isForward) {
        if (isForward)
            addLine->setFocus(Qt::TabFocusReason);
        else
            m_gross->setFocus(Qt::BacktabFocusReason);
    });
    connect(m_partsSheet, &EntrySheet::left, this, [this](bool isForward) {
        if (isForward)
            m_note->setFocus(Qt::TabFocusReason);
        else
            m_addParts->setFocus(Qt::BacktabFocusReason);
    });
    return box;
}

QWidget *EditorWindow::buildBottom()
{
    auto *bottom = new QWidget(this);
    m_note = new QPlainTextEdit(bottom);
    m_note->setObjectName(u"editor.note"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteHeight);
    m_note->setPlaceholderText(tr("Optional; it stands on the invoice"));
    m_totals = new TotalsBox(bottom);
    m_problems = new ProblemsBox(bottom);
    auto *label = caption(tr("Note"), bottom);
    label->setBuddy(m_note);
    auto *left = new QVBoxLayout;
    left->setSpacing(2);
    left->addWidget(label);
    left->addWidget(m_note);
    left->addSpacing(10);
    left->addWidget(m_problems);
    left->addStretch(1);
    auto *layout = new QHBoxLayout(bottom);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(28);
    layout->addLayout(left, 6);
    layout->addWidget(m_totals, 4, Qt::AlignTop);
    return bottom;
}

QWidget *EditorWindow::buildFoot()
{
    auto *foot = new QWidget(this);
    m_state = new PlainLabel(foot);
    m_state->setObjectName(u"editor.state"_s);
    m_state->setInk(Ink::Secondary);
    m_state->setElided(true);
    auto *close = new QPushButton(tr("Close"), foot);
    close->setObjectName(u"editor.close"_s);
    close->setToolTip(tr("Ctrl+W"));
    m_issue = new QPushButton(icons::icon(u"check"_s, Ink::OnSelection), tr("Issue…"), foot);
    m_issue->setObjectName(u"editor.issue"_s);
    setLook(*m_issue, Look::Primary);
    setKeyHint(*m_issue, tr("Ctrl+Enter"));
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(side, 10, side, 10);
    layout->setSpacing(8);
    layout->addWidget(m_state, 1);
    layout->addWidget(close);
    layout->addWidget(m_issue);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    connect(m_issue, &QPushButton::clicked, this, &EditorWindow::issue);
    return foot;
}

void EditorWindow::showParts()
{
    m_linesSheet->finishTyping();
    m_partsSheet->show();
    m_addParts->hide();
    if (!m_parts->isBlank(m_parts->rowCount() - 1))
        m_parts->addRow(m_parts->rowCount());
    m_partsSheet->goTo(m_parts->rowCount() - 1, m_parts->columnOf(u"reason"_s));
}

} // namespace quittance
