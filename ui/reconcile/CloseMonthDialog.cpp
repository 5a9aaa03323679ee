#include "ui/reconcile/CloseMonthDialog.h"

#include "core/base/whenReady.h"
#include "ui/desk/CloseDesk.h"
#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/CloseText.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EnterPastButtons.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/RecordTableModel.h"
#include "ui/widgets/goToRow.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/takeEnter.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 20;
constexpr int checksWidth = 440;
constexpr int outcomeWidth = 190;
constexpr int adviceColumn = 1;
constexpr int findingAtLeast = 560;

ChipLook outcomeChip(const CloseCheck &check)
{
    //: of a check of the month: what was found is accepted with a reason
    const QString word = check.accepted.isEmpty() || check.isInTheWay() ? closeOutcomeText(check)
                                                                        : CloseMonthDialog::tr("May stay");
    if (check.isInTheWay())
        return check.weight() == CloseFinding::Weight::Blocking ? ChipLook{u"danger"_s, word, Tone::Danger}
                                                                : ChipLook{u"warning"_s, word, Tone::Warning};
    if (!check.isCovered)
        return {u"void"_s, word, Tone::Neutral};
    return check.findings.isEmpty() ? ChipLook{u"check"_s, word, Tone::Success}
                                    : ChipLook{u"info"_s, word, Tone::Info};
}

} // namespace

CloseMonthDialog::CloseMonthDialog(CloseDesk &desk, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_today(today)
{
    setObjectName(u"closeMonth"_s);
    setWindowTitle(tr("Close month"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(900, 560);
    resize(1080, 680);
    new EnterPastButtons(this);
    m_notice = new Notice(u"closeMonth.notice"_s, false, this);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(buildChecks());
    middle->addWidget(hairline(this, true));
    middle->addWidget(buildFindings(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(hairline(this));
    layout->addWidget(m_notice);
    layout->addLayout(middle, 1);
    layout->addWidget(hairline(this));
    layout->addWidget(buildFoot());
    showAct();
    m_checkTable->setFocus(Qt::OtherFocusReason);
    const QDate last = QDate(m_today.year(), m_today.month(), 1).addMonths(-1);
    whenReady(m_desk.nextMonth(), this, [this, last](const Result<QDate> &next) {
        if (!next)
            tell(next.error());
        setMonth(next && next->isValid() ? *next : last);
    });
}

QPushButton *CloseMonthDialog::makeButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(u"closeMonth."_s + name);
    button->setAutoDefault(false);
    return button;
}

QWidget *CloseMonthDialog::buildHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(56);
    m_before = makeButton(u"before"_s, {}, head);
    m_before->setIcon(icons::icon(isRightToLeft() ? u"chevron-right"_s : u"chevron-left"_s));
    m_before->setAccessibleName(tr("Month before"));
    m_before->setToolTip(tr("Month before (Alt+Left)"));
    m_before->setShortcut(QKeySequence(u"Alt+Left"_s));
    m_after = makeButton(u"after"_s, {}, head);
    m_after->setIcon(icons::icon(isRightToLeft() ? u"chevron-left"_s : u"chevron-right"_s));
    m_after->setAccessibleName(tr("Month after"));
    m_after->setToolTip(tr("Month after (Alt+Right)"));
    m_after->setShortcut(QKeySequence(u"Alt+Right"_s));
    m_title = new PlainLabel(head);
    m_title->setObjectName(u"closeMonth.month"_s);
    m_title->setFont(fonts::strong(fonts::sized(fonts::body(), 17)));
    m_verdict = new PlainLabel(head);
    m_verdict->setObjectName(u"closeMonth.verdict"_s);
    m_verdict->setInk(Ink::Secondary);
    m_verdict->setElided(true);
    m_askThem = makeButton(u"ask"_s, tr("Ask the &providers again"), head);
    m_askThem->setIcon(icons::icon(u"sync"_s));
    connect(m_before, &QPushButton::clicked, this, [this] { setMonth(m_month.addMonths(-1)); });
    connect(m_after, &QPushButton::clicked, this, [this] { setMonth(m_month.addMonths(1)); });
    connect(m_askThem, &QPushButton::clicked, this, [this] { ask(true); });
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(side, 0, side, 0);
    line->setSpacing(8);
    line->addWidget(m_before);
    line->addWidget(m_title);
    line->addWidget(m_after);
    line->addSpacing(12);
    line->addWidget(m_verdict, 1);
    line->addWidget(m_askThem);
    return head;
}

QWidget *CloseMonthDialog::buildChecks()
{
    m_checks = new RecordTableModel(
        {{tr("Check"), tr("Check"), 0}, {tr("Outcome"), tr("Outcome"), outcomeWidth}}, this);
    m_checkTable = new DataTable(this);
    m_checkTable->setObjectName(u"closeMonth.checks"_s);
    m_checkTable->setAccessibleName(tr("Checklist"));
    m_checkTable->setItemDelegate(new RecordDelegate(this));
    m_checkTable->setModel(m_checks);
    m_checkTable->layOut(m_checks->columns());
    m_checkTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_checkTable->setFixedWidth(checksWidth);
    connect(m_checkTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &CloseMonthDialog::showFindings);
    return m_checkTable;
}

QWidget *CloseMonthDialog::buildFindings()
{
    auto *box = new QWidget(this);
    m_what = new PlainLabel(box);
    m_what->setObjectName(u"closeMonth.what"_s);
    m_what->setWordWrap(true);
    m_what->setContentsMargins(side, 12, side, 12);
    m_findings = new RecordTableModel(
        {{tr("What"), tr("What was found"), 0}, {tr("What to do"), tr("What to do"), 210},
            {tr("Day"), tr("Day"), 92}, {tr("Amount"), tr("Amount"), 112, true}},
        this);
    m_findingTable = new DataTable(box);
    m_findingTable->setObjectName(u"closeMonth.findings"_s);
    m_findingTable->setAccessibleName(tr("What was found"));
    m_findingTable->setItemDelegate(new RecordDelegate(this));
    m_findingTable->setModel(m_findings);
    m_findingTable->layOut(m_findings->columns());
    // What was found goes first; what to do about the current one stands whole below.
    m_findingTable->foldWhereNarrow({adviceColumn}, findingAtLeast);
    m_findingTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_sentence = new PlainLabel(box);
    m_sentence->setObjectName(u"closeMonth.sentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setContentsMargins(side, 10, side, 2);
    m_advice = new PlainLabel(box);
    m_advice->setObjectName(u"closeMonth.advice"_s);
    m_advice->setInk(Ink::Secondary);
    m_advice->setWordWrap(true);
    m_advice->setContentsMargins(side, 2, side, 10);
    connect(m_findingTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &CloseMonthDialog::showSentence);
    m_acceptPart = new QWidget(box);
    m_why = new QLineEdit(m_acceptPart);
    m_why->setObjectName(u"closeMonth.why"_s);
    m_why->setAccessibleName(tr("Why it may stay"));
    m_why->setPlaceholderText(tr("Why it may stay; kept in the journal"));
    m_letStay = makeButton(u"letStay"_s, tr("Let it &stay"), m_acceptPart);
    m_letStay->setEnabled(false);
    connect(m_why, &QLineEdit::textChanged, this,
        [this] { m_letStay->setEnabled(!m_isBusy && !m_why->text().trimmed().isEmpty()); });
    connect(m_why, &QLineEdit::returnPressed, this, &CloseMonthDialog::letStay);
    connect(m_letStay, &QPushButton::clicked, this, &CloseMonthDialog::letStay);
    auto *line = new QHBoxLayout(m_acceptPart);
    line->setContentsMargins(side, 10, side, 10);
    line->setSpacing(8);
    line->addWidget(m_why, 1);
    line->addWidget(m_letStay);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_what);
    layout->addWidget(m_findingTable, 1);
    layout->addWidget(m_sentence);
    layout->addWidget(m_advice);
    layout->addStretch(0);
    layout->addWidget(m_acceptPart);
    m_acceptPart->hide();
    return box;
}

QWidget *CloseMonthDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(60);
    m_reasonCaption = new PlainLabel(tr("Reason"), foot);
    m_reasonCaption->setInk(Ink::Secondary);
    m_reason = new QLineEdit(tr("Month end"), foot);
    m_reason->setObjectName(u"closeMonth.reason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaximumWidth(260);
    m_reasonCaption->setBuddy(m_reason);
    auto *leave = makeButton(u"leave"_s, tr("Close"), foot);
    m_pack = makeButton(u"pack"_s, tr("&Write the files…"), foot);
    m_pack->setIcon(icons::icon(u"export"_s));
    m_pack->setToolTip(tr("Lists, summary, ledger and proof of the month, in a new folder"));
    m_lock = makeButton(u"lock"_s, {}, foot);
    m_lock->setIcon(icons::icon(u"lock"_s));
    setKeyHint(*m_lock, tr("Ctrl+Enter"));
    setLook(*m_lock, Look::Money);
    connect(m_reason, &QLineEdit::textChanged, this, &CloseMonthDialog::showAct);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_pack, &QPushButton::clicked, this, &CloseMonthDialog::choosePack);
    connect(m_lock, &QPushButton::clicked, this, &CloseMonthDialog::lock);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(side, 0, side, 0);
    line->setSpacing(8);
    line->addWidget(m_reasonCaption);
    line->addWidget(m_reason, 1);
    line->addStretch(1);
    line->addWidget(leave);
    line->addWidget(m_pack);
    line->addWidget(m_lock);
    return foot;
}

QString CloseMonthDialog::monthText() const
{
    return quittance::monthText(m_month);
}

void CloseMonthDialog::setMonth(QDate month)
{
    if (m_isLocking)
        return; // What comes of it is told of the month in view.
    m_reasons.insert(m_month, m_accepted); // Whoever only looks at another month has said them already.
    m_month = QDate(month.year(), month.month(), 1);
    m_accepted = m_reasons.value(m_month);
    m_notice->clear();
    m_title->setText(monthText());
    const bool isLast = m_month.addMonths(1) > m_today;
    if (isLast && focusWidget() == m_after)
        m_checkTable->setFocus(Qt::OtherFocusReason); // Else the reason has it, all of it selected.
    m_after->setEnabled(!isLast);
    ask(false);
}

//! The book alone answers at once; providers are asked when a person wants it.
void CloseMonthDialog::ask(bool asksProviders)
{
    m_isBusy = true;
    m_verdict->setText(asksProviders ? tr("Asking the providers…") : tr("Looking…"));
    showAct();
    const auto whom = asksProviders ? CloseService::Ask::Providers : CloseService::Ask::Nobody;
    whenReady(m_desk.check(m_month, whom, m_accepted), this,
        [this, token = ++m_token](const Result<MonthClose> &month) {
            if (token != m_token)
                return;
            m_isBusy = false;
            if (month)
                showMonth(*month);
            else
                tell(month.error());
            showAct();
        });
}

void CloseMonthDialog::showMonth(const MonthClose &month)
{
    m_close = month;
    QList<Record> records;
    for (const CloseCheck &check : month.checks) {
        const ChipLook chip = outcomeChip(check);
        records.append({check.code, {{.text = closeCheckText(check)}, {chip.text, {}, chip, false}}});
    }
    m_checks->setRecords(records);
    const auto inTheWay = std::ranges::count_if(month.checks, &CloseCheck::isInTheWay);
    m_verdict->setText(month.isLocked ? tr("Locked: nothing is booked in it any more.")
            : inTheWay == 0           ? tr("Everything agrees. It can be locked.")
            : inTheWay == 1           ? tr("1 check stands in the way of the lock.")
                                      : tr("%1 checks stand in the way of the lock.").arg(inTheWay));
    if (!records.isEmpty() && !m_checkTable->currentIndex().isValid()) {
        const auto first = std::ranges::find_if(month.checks, &CloseCheck::isInTheWay);
        goToRow(
            *m_checkTable, first == month.checks.end() ? 0 : static_cast<int>(first - month.checks.begin()));
    }
    showFindings();
    showAct();
}

const CloseCheck *CloseMonthDialog::current() const
{
    const int row = m_checkTable->currentIndex().row();
    return row >= 0 && row < m_close.checks.size() ? &m_close.checks.at(row) : nullptr;
}

void CloseMonthDialog::showFindings()
{
    const CloseCheck *check = current();
    m_findingTable->setVisible(check && !check->findings.isEmpty());
    m_acceptPart->setVisible(
        check && !m_close.isLocked && check->weight() == CloseFinding::Weight::Acceptable);
    m_findings->setRecords({});
    if (!check) {
        m_what->setText({});
        showSentence();
        return;
    }
    QStringList words{closeCheckText(*check) + u": "_s + closeOutcomeText(*check)};
    for (const CloseFigure &figure : check->figures)
        words.append(closeFigureText(figure));
    m_what->setText(words.join(u'\n'));
    m_why->setText(check->accepted);
    QList<Record> records;
    for (qsizetype i = 0; i < check->findings.size(); ++i) {
        const CloseFinding &finding = check->findings.at(i);
        const QString advice = closeAdviceText(finding.code);
        Cell amount{u"–"_s, {}, {}, true};
        if (finding.amount)
            amount = {.text = moneyText(*finding.amount),
                .tooltip = moneyWithCode(*finding.amount),
                .decimals = finding.amount->currency().decimals(),
                .raw = finding.amount->text()};
        const QString what = closeFindingText(finding);
        records.append({QString::number(i),
            {{.text = what, .tooltip = what}, {.text = advice, .tooltip = advice},
                {.text = dateText(finding.on)}, amount}});
    }
    m_findings->setRecords(records);
    if (!records.isEmpty())
        goToRow(*m_findingTable, 0);
    showSentence();
}

//! The finding in view, whole: a row of a table has no room for a sentence.
void CloseMonthDialog::showSentence()
{
    const CloseCheck *check = current();
    const int row = m_findingTable->currentIndex().row();
    const bool isThere = check && row >= 0 && row < check->findings.size();
    m_sentence->setText(isThere ? closeFindingText(check->findings.at(row)) : QString());
    m_advice->setText(isThere ? closeAdviceText(check->findings.at(row).code) : QString());
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_advice->setVisible(!m_advice->text().isEmpty());
}

void CloseMonthDialog::showAct()
{
    m_lock->setText(tr("Lock %1").arg(m_month.isValid() ? monthText() : QString()));
    m_lock->setEnabled(!m_isBusy && !m_close.isLocked && m_close.isClear() && !m_close.checks.isEmpty()
        && !m_reason->text().trimmed().isEmpty());
    m_lock->setToolTip(m_close.isClear() ? tr("From then on nothing is booked in it (Ctrl+Enter)")
                                         : tr("Something stands in the way of the lock; the list says what"));
    // What would be proposed for a lock need not be the reason of the one that is there.
    m_reasonCaption->setVisible(!m_close.isLocked);
    m_reason->setVisible(!m_close.isLocked);
    m_pack->setEnabled(!m_isBusy && m_close.isLocked);
    m_askThem->setEnabled(!m_isBusy);
    m_letStay->setEnabled(!m_isBusy && !m_why->text().trimmed().isEmpty());
}

void CloseMonthDialog::letStay()
{
    const CloseCheck *check = current();
    const QString why = m_why->text().trimmed();
    if (!check || why.isEmpty() || m_isBusy)
        return;
    m_accepted.removeIf([&](const CloseAcceptance &known) { return known.check == check->code; });
    m_accepted.append({.check = check->code, .reason = why});
    ask(false);
    m_checkTable->setFocus(Qt::OtherFocusReason);
}

void CloseMonthDialog::lock()
{
    if (!m_lock->isEnabled())
        return;
    m_isBusy = true;
    m_isLocking = true;
    m_verdict->setText(tr("Looking once more, then locking…"));
    showAct();
    whenReady(m_desk.close(m_month, CloseService::Ask::Providers, m_accepted, m_reason->text().trimmed()),
        this, [this](const Result<MonthClose> &month) {
            m_isBusy = false;
            m_isLocking = false;
            if (!month) {
                tell(month.error());
                ask(false);
                return;
            }
            showMonth(*month);
            if (month->isLocked) {
                m_notice->tell(Tone::Success, u"lock"_s,
                    tr("%1 is locked. Its files can be written now.").arg(monthText()));
                emit said(tr("%1 is locked.").arg(monthText()));
            } else {
                m_notice->tell(Tone::Warning, u"warning"_s,
                    tr("It was not locked: something has changed since. The list says what."));
            }
        });
}

void CloseMonthDialog::choosePack()
{
    auto *chooser = new QFileDialog(this, tr("Where the month's folder is to be"));
    chooser->setObjectName(u"closeMonth.folder"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, this, &CloseMonthDialog::writePack);
    chooser->open();
}

void CloseMonthDialog::writePack(const QString &folder)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    showAct();
    const QString place = folder + u'/' + m_month.toString(u"yyyy-MM"_s);
    whenReady(m_desk.writePack(m_month, place), this, [this, place](const Result<QStringList> &files) {
        m_isBusy = false;
        showAct();
        if (files)
            m_notice->tell(Tone::Success, u"document"_s,
                tr("%1 files were written to %2").arg(files->size()).arg(place));
        else
            tell(files.error());
    });
}

void CloseMonthDialog::tell(const Error &error)
{
    m_notice->tell(Tone::Danger, u"danger"_s, errorText(error));
}

void CloseMonthDialog::keyPressEvent(QKeyEvent *event)
{
    if (!takeEnter(
            *event, *this, [this] { lock(); }, m_lock))
        QDialog::keyPressEvent(event);
}

} // namespace quittance
