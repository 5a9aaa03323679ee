#include "ui/invoices/BulkActDialog.h"

#include "core/base/whenReady.h"
#include "ui/acts/TypedNumber.h"
#include "ui/acts/askReason.h"
#include "ui/desk/Desk.h"
#include "ui/shell/ProgressLine.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/ErrorText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EnterPastButtons.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TickDelegate.h"
#include "ui/widgets/WholeCell.h"
#include "ui/widgets/goToRow.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/takeEnter.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array causes{WriteOffCause::BadDebt, WriteOffCause::Shortfall, WriteOffCause::BankFee};

//! In the order in which they get their numbers; those without a day get today's, so they come last.
bool isEarlier(const InvoiceRow &one, const InvoiceRow &other)
{
    if (one.issuedOn.isValid() != other.issuedOn.isValid())
        return one.issuedOn.isValid();
    return one.issuedOn < other.issuedOn;
}

} // namespace

BulkActDialog::BulkActDialog(Desk &desk, Facts facts, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_facts(std::move(facts))
    , m_model(new BulkActModel(m_facts.deed, this))
    , m_table(new DataTable(this))
    , m_summary(new PlainLabel(this))
    , m_onlyRefused(new QCheckBox(tr("Only &refused"), this))
    , m_cause(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_count(new PlainLabel(this))
    , m_line(new ProgressLine(this))
    , m_trouble(new PlainLabel(this))
    , m_typed(new TypedNumber(u"bulkAct.typed"_s, this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_act(new QPushButton(this))
{
    setObjectName(u"bulkAct"_s);
    setWindowTitle(m_facts.deed == DocumentDeed::Issue ? tr("Issue invoices")
            : m_facts.deed == DocumentDeed::Void       ? tr("Void invoices")
                                                       : tr("Write off invoices"));
    setAttribute(Qt::WA_DeleteOnClose);
    new EnterPastButtons(this);
    resize(1080, 620);
    setMinimumSize(820, 480);
    if (m_facts.deed == DocumentDeed::Issue)
        std::ranges::stable_sort(m_facts.rows, isEarlier);
    m_table->setObjectName(u"bulkAct.table"_s);
    m_table->setAccessibleName(tr("Invoices"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TickDelegate(m_table));
    m_table->layOut(QList<int>{36, 136, 200, 104, 44, 0}); // The verdict has what is left.
    auto *verdict = new WholeCell(*m_table, BulkActModel::Verdict, 20, this);
    verdict->setObjectName(u"bulkAct.verdict"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildTop());
    layout->addWidget(hairline(this));
    layout->addWidget(m_table, 1);
    layout->addWidget(hairline(this));
    layout->addWidget(verdict);
    layout->addWidget(buildProgress());
    layout->addWidget(buildFields());
    layout->addWidget(buildFoot());
    connectKeys();
    showTicks();
    askVerdicts();
}

QWidget *BulkActDialog::buildTop()
{
    auto *top = new QWidget(this);
    top->setAutoFillBackground(true);
    top->setBackgroundRole(QPalette::Base);
    top->setFixedHeight(46);
    m_summary->setObjectName(u"bulkAct.summary"_s);
    m_summary->setFont(fonts::strong(fonts::body()));
    auto *account = new PlainLabel(m_facts.modeText, this);
    account->setObjectName(u"bulkAct.account"_s);
    account->setInk(Ink::Secondary);
    account->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    account->setElided(true);
    m_onlyRefused->setObjectName(u"bulkAct.onlyRefused"_s);
    m_onlyRefused->hide();
    connect(m_onlyRefused, &QCheckBox::toggled, this, &BulkActDialog::showOnlyRefused);
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(16);
    layout->addWidget(m_summary);
    layout->addWidget(account, 1);
    layout->addWidget(m_onlyRefused);
    return top;
}

QWidget *BulkActDialog::buildFields()
{
    m_fields = new QWidget(this);
    for (const WriteOffCause cause : causes)
        m_cause->addItem(writeOffCauseText(cause));
    m_cause->setObjectName(u"bulkAct.cause"_s);
    m_reason->setObjectName(u"bulkAct.reason"_s);
    askReason(*m_reason);
    auto *meaning = new PlainLabel(m_facts.deed == DocumentDeed::Issue
            ? tr(
                "Each gets the next number and can no longer be changed, only credited or voided. Nothing is "
                "mailed yet.")
            : m_facts.deed == DocumentDeed::Void
            ? tr("Each keeps its number and nothing is open on it any more. That cannot be taken back.")
            : tr("What is open on each is booked as a loss. The customers are told nothing."),
        this);
    meaning->setInk(Ink::Secondary);
    meaning->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    const auto add = [&](const QString &name, QWidget *field, bool isAsked, int stretch) {
        auto *label = new PlainLabel(name, this);
        label->setInk(Ink::Secondary);
        label->setBuddy(field);
        label->setVisible(isAsked);
        field->setAccessibleName(name);
        field->setVisible(isAsked);
        line->addWidget(label);
        line->addWidget(field, stretch);
    };
    add(tr("Cause"), m_cause, m_facts.deed == DocumentDeed::WriteOff, 0);
    add(tr("Reason"), m_reason, needsReason(), 1);
    auto *layout = new QVBoxLayout(m_fields);
    layout->setContentsMargins(20, 12, 20, 0);
    layout->setSpacing(10);
    layout->addWidget(meaning);
    layout->addLayout(line);
    return m_fields;
}

QWidget *BulkActDialog::buildProgress()
{
    m_progress = new QWidget(this);
    m_count->setObjectName(u"bulkAct.progress"_s);
    m_count->setFont(fonts::strong(fonts::body()));
    auto *layout = new QVBoxLayout(m_progress);
    layout->setContentsMargins(20, 12, 20, 0);
    layout->setSpacing(8);
    layout->addWidget(m_count);
    layout->addWidget(m_line);
    m_progress->hide();
    return m_progress;
}

QWidget *BulkActDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(56);
    m_trouble->setObjectName(u"bulkAct.trouble"_s);
    m_trouble->setFont(fonts::small());
    m_trouble->setWordWrap(true);
    m_cancel->setObjectName(u"bulkAct.cancel"_s);
    m_cancel->setAutoDefault(false);
    m_act->setObjectName(u"bulkAct.act"_s);
    m_act->setAutoDefault(false);
    setLook(*m_act, Look::Money);
    setKeyHint(*m_act, tr("Ctrl+Enter"));
    connect(m_typed, &TypedNumber::typed, this, &BulkActDialog::showTicks);
    connect(m_cancel, &QPushButton::clicked, this, &BulkActDialog::reject);
    connect(m_act, &QPushButton::clicked, this, &BulkActDialog::act);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(8);
    layout->addWidget(m_trouble, 1);
    layout->addWidget(m_typed);
    layout->addWidget(m_cancel);
    layout->addWidget(m_act);
    return foot;
}

void BulkActDialog::connectKeys()
{
    auto *tick = new QShortcut(Qt::Key_Space, m_table);
    tick->setContext(Qt::WidgetShortcut);
    connect(tick, &QShortcut::activated, this, &BulkActDialog::toggleCurrent);
    connect(m_model, &BulkActModel::ticksChanged, this, &BulkActDialog::showTicks);
}

void BulkActDialog::keyPressEvent(QKeyEvent *event)
{
    if (!takeEnter(
            *event, *this, [this] { act(); }, m_act))
        QDialog::keyPressEvent(event);
}

void BulkActDialog::askVerdicts()
{
    QList<InvoiceId> ids;
    for (const InvoiceRow &row : std::as_const(m_facts.rows))
        ids.append(row.id);
    tell(tr("Looking at each…"), false);
    whenReady(m_desk.verdicts(m_facts.deed, ids), this, [this](const Result<QList<DeedVerdict>> &verdicts) {
        if (!verdicts) {
            tell(errorText(verdicts.error()), true);
            return;
        }
        m_isKnown = true;
        tell({}, false);
        m_model->setRows(m_facts.rows, *verdicts, m_facts.written);
        goToRow(*m_table, 0);
        m_table->setFocus();
    });
}

QString BulkActDialog::actText(int count) const
{
    switch (m_facts.deed) {
    case DocumentDeed::Issue:
        return tr("Issue %n invoice(s)", nullptr, count);
    case DocumentDeed::Void:
        return tr("Void %n invoice(s)", nullptr, count);
    case DocumentDeed::WriteOff:
        break;
    }
    return tr("Write off %n invoice(s)", nullptr, count);
}

void BulkActDialog::showTicks()
{
    if (m_isRunning || m_hasEnded)
        return;
    const QList<int> ticked = m_model->ticked();
    const auto count = static_cast<int>(ticked.size());
    const QList<Money> sums = m_model->tickedSums();
    QStringList words{tr("%n invoice(s)", nullptr, count)};
    if (!sums.isEmpty())
        words += sumsText(sums);
    if (const int left = m_model->rowCount() - count; left > 0)
        words += tr("%n left out", nullptr, left);
    m_summary->setText(m_isKnown ? words.join(u" · "_s) : QString());
    m_act->setText(actText(count));
    if (count > 1)
        m_typed->askCount(count);
    else if (count == 1
        && m_facts.typing.isPassedBy(m_model->tickedSums().value(0, Money(0, Currency::of("EUR")))))
        m_typed->askAmount(m_model->tickedSums().constFirst());
    else
        m_typed->askNothing();
    m_act->setEnabled(count > 0 && m_typed->isTyped());
    const QString wish = count > 0 ? m_typed->wish() : QString();
    m_act->setToolTip(wish.isEmpty() ? tr("%1 (Ctrl+Enter)").arg(m_act->text()) : wish);
}

void BulkActDialog::toggleCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0)
        m_model->setTicked(row, !m_model->isTicked(row));
}

void BulkActDialog::act()
{
    if (m_isRunning || m_hasEnded || m_model->ticked().isEmpty())
        return;
    if (!m_typed->isTyped())
        return m_typed->focusField();
    if (needsReason() && m_reason->text().trimmed().isEmpty()) {
        tell(ruleText(u"reason.missing"_s, {}, {}), true);
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_isRunning = true;
    m_queue = m_model->ticked();
    m_act->setEnabled(false);
    m_fields->setEnabled(false); // What is typed now would hold for the rest only.
    m_typed->setEnabled(false);
    m_cancel->setToolTip(tr("Stop after the invoice that is under way (Esc)"));
    m_cancel->setFocus(Qt::OtherFocusReason);
    m_model->begin();
    m_progress->show();
    tell(tr("Cancel stops after the invoice that is under way."), false);
    doNext();
}

void BulkActDialog::doNext()
{
    showProgress();
    if (m_stops || m_next == m_queue.size())
        return end();
    const int row = m_queue.at(m_next);
    m_table->scrollTo(m_model->index(row, BulkActModel::Document));
    whenReady(ask(m_model->invoiceAt(row)), this, [this, row](const Result<CommandOutcome> &outcome) {
        m_model->setOutcome(row, outcome);
        ++m_next;
        doNext();
    });
}

QFuture<Result<CommandOutcome>> BulkActDialog::ask(const InvoiceRow &row) const
{
    if (m_facts.deed == DocumentDeed::Issue)
        return m_desk.issue({row.id});
    ApprovalMatter matter{.what = ApprovalMatter::What::Void, .invoice = row.id}; // Without a day: today.
    matter.reason = m_reason->text().trimmed();
    if (m_facts.deed == DocumentDeed::WriteOff) {
        matter.what = ApprovalMatter::What::WriteOff;
        matter.amount = row.open; // What was seen and no more, if somebody paid meanwhile.
        matter.cause = causes.at(static_cast<size_t>(qMax(0, m_cause->currentIndex())));
    }
    return m_desk.carryOut(matter);
}

void BulkActDialog::showProgress()
{
    const QLocale locale = textLocale();
    m_count->setText(tr("%1 of %2", "done, to be done")
                         .arg(locale.toString(m_next), locale.toString(qlonglong(m_queue.size()))));
    m_line->setProgress(m_next, m_queue.size());
}

void BulkActDialog::end()
{
    m_isRunning = false;
    m_hasEnded = true;
    m_model->end();
    const BulkActModel::Tally tally = m_model->tally();
    QStringList words{tr("%n done", nullptr, tally.done)};
    if (tally.asked > 0)
        words += tr("%n asked for", nullptr, tally.asked);
    if (tally.refused > 0)
        words += tr("%n refused", nullptr, tally.refused);
    if (tally.left > 0)
        words += tr("%n not done", nullptr, tally.left);
    m_summary->setText(words.join(u" · "_s));
    m_progress->hide();
    m_fields->hide();
    m_typed->hide();
    m_act->hide();
    m_cancel->setEnabled(true);
    m_cancel->setText(tr("Close"));
    m_cancel->setToolTip({});
    m_onlyRefused->show();
    m_table->setFocus();
    const bool isAll = m_next == m_queue.size();
    tell(isAll ? tr("The list says what became of each.") : tr("Stopped. What is done stays done."), false);
    QAccessibleEvent alert(m_summary, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    emit ended(tally);
}

void BulkActDialog::showOnlyRefused(bool only)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_table->setRowHidden(row, only && !m_model->isRefused(row));
}

void BulkActDialog::tell(const QString &text, bool isTrouble)
{
    m_trouble->setInk(isTrouble ? Ink::Negative : Ink::Secondary);
    m_trouble->setText(
        text.isEmpty() ? tr("Space ticks, Ctrl+Enter acts, Esc leaves without effect.") : text);
    if (text.isEmpty())
        return;
    QAccessibleEvent alert(m_trouble, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void BulkActDialog::reject()
{
    if (!m_isRunning)
        return QDialog::reject();
    m_stops = true;
    m_cancel->setEnabled(false);
    tell(tr("Stopping after this one…"), false);
}

} // namespace quittance
