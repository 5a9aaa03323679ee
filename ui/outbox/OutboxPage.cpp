#include "ui/outbox/OutboxPage.h"

#include "ui/desk/Desk.h"
#include "ui/text/DateText.h"
#include "ui/text/MailText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/WholeCell.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/stateChips.h"
#include "ui/widgets/tipText.h"
#include "ui/widgets/turnOff.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <chrono>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int nextTryColumn = 7; //!< The state says its time, too.
constexpr int answerColumn = 8;
constexpr int connectionColumn = 9;
constexpr int wordsAtLeast = 380; //!< To and answer, together.

Cell nothing()
{
    return {.text = u"–"_s, .isSecondary = true};
}

Cell amountCell(const std::optional<Money> &amount)
{
    if (!amount)
        return nothing();
    return {.text = moneyText(*amount),
        .tooltip = moneyWithCode(*amount),
        .isSecondary = amount->isZero(),
        .decimals = amount->currency().decimals(),
        .raw = amount->text()};
}

bool waits(const OutboxRow &row)
{
    return row.state != OutboxState::Done && row.state != OutboxState::Dropped
        && row.state != OutboxState::Refused;
}

int rank(const OutboxRow &row)
{
    return needsPerson(row) ? 0 : waits(row) ? 1 : 2;
}

} // namespace

OutboxPage::OutboxPage(Desk &desk, QTimeZone zone, QWidget *parent)
    : TablePage({.section = u"outbox"_s,
                    .name = tr("Outbox"),
                    .sums = {},
                    .wait = 80ms,
                    .columns = {{tr("Since"), tr("Since"), 124}, {tr("What"), tr("What"), 166},
                        {tr("For"), tr("For"), 116}, {tr("To"), tr("To"), 0},
                        {tr("Amount"), tr("Amount"), 96, true}, {tr("Cur."), tr("Currency"), 48},
                        {tr("State"), tr("State"), 136}, {tr("Next try"), tr("Next try"), 124},
                        {tr("Answer"), tr("Answer"), 0}, {tr("Connection"), tr("Connection"), 128},
                        {tr("Attempts"), tr("Attempts"), 72, true, u"attempts"_s, true},
                        {tr("Files"), tr("Files"), 180, false, u"files"_s, true}}},
        parent)
    , m_desk(desk)
    , m_zone(std::move(zone))
    , m_decision(buildDecision())
{
    empty().tell(u"outbox"_s, tr("Nothing waits."), tr("Everything reached its goal."));
    table().foldWhereNarrow({connectionColumn, nextTryColumn}, wordsAtLeast);
    offerOrder();
    offerFilter(tr("Filter the outbox"), tr("Part of what stands in any column (Ctrl+F)"));
    addBar(m_decision);
    auto *answer = new WholeCell(table(), answerColumn, cells::firstPadding, this);
    answer->setObjectName(u"outbox.answer"_s);
    addLine(answer);
    connect(&m_desk, &Desk::outboxChanged, this, &OutboxPage::askSoon);
    connect(&table(), &DataTable::opened, this, [this](const QModelIndex &index) {
        // A refund is about a payment, a push about a customer.
        if (const InvoiceId subject = m_rows.value(keyAt(index.row())).subject; !subject.isEmpty())
            emit invoiceWanted(subject.text());
    });
    connect(
        table().selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OutboxPage::showDecision);
    ask();
}

QWidget *OutboxPage::buildDecision()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(u"outbox.decision"_s);
    m_question = new PlainLabel(bar);
    m_question->setObjectName(u"outbox.question"_s);
    m_question->setWordWrap(true);
    m_question->setMinimumWidth(160); // An address that cannot be parted does not widen the window.
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(8);
    layout->addWidget(m_question, 1);
    const auto add = [&](const QString &name, const QString &text, const QString &tip, Resolution how) {
        auto *button = new QPushButton(text, bar);
        button->setObjectName(u"outbox."_s + name);
        button->setToolTip(tipText(tip));
        connect(button, &QPushButton::clicked, this, [this, how] { decide(how); });
        layout->addWidget(button);
        return button;
    };
    m_arrived = add(u"arrived"_s, tr("It arrived"), tr("Keep it as accepted; nothing more is sent"),
        Resolution::Accepted);
    m_again
        = add(u"again"_s, tr("Send again"), tr("Send the mail once more, as a new one"), Resolution::Again);
    m_drop = add(u"drop"_s, tr("Drop"), tr("End it: it is not tried again"), Resolution::Dropped);
    m_dismiss = add(u"dismiss"_s, tr("Dismiss"), tr("Seen: it stays in the list and needs nobody any more"),
        Resolution::Dismissed);
    bar->hide();
    return bar;
}

bool OutboxPage::canDecide(Resolution how) const
{
    const OutboxRow row = m_rows.value(currentKey());
    if (row.id.isEmpty())
        return false;
    switch (how) {
    case Resolution::Accepted:
    case Resolution::Again:
        return row.state == OutboxState::Uncertain && row.what == OutboxWhat::Mail;
    case Resolution::Dropped:
        return waits(row) && row.state != OutboxState::Sending;
    case Resolution::Dismissed:
        return row.state == OutboxState::Refused && !row.isDismissed;
    case Resolution::Recalled:
        break;
    }
    return false;
}

void OutboxPage::showDecision()
{
    const OutboxRow row = m_rows.value(currentKey());
    const bool uncertain = row.state == OutboxState::Uncertain;
    const bool isMail = row.what == OutboxWhat::Mail;
    const bool isRefused = canDecide(Resolution::Dismissed);
    m_decision->setVisible(isRefused || canDecide(Resolution::Dropped));
    m_dismiss->setVisible(isRefused);
    m_drop->setVisible(!isRefused);
    m_arrived->setVisible(canDecide(Resolution::Accepted));
    m_again->setVisible(canDecide(Resolution::Again));
    emit decisionChanged();
    if (isRefused) {
        m_question->setText(tr("%1 for %2 was refused and is not tried again. Dismiss it once you have seen "
                               "that; it stays in the list and needs nobody any more.")
                                .arg(outboxRowText(row), row.subjectText));
        return;
    }
    if (row.state == OutboxState::Held) {
        m_drop->setText(isMail || row.what == OutboxWhat::PaymentLink ? tr("Undo send") : tr("Undo"));
        m_question->setText(tr("%1 for %2 is held and leaves by itself. It can still be taken back.")
                                .arg(outboxRowText(row), row.subjectText));
        return;
    }
    m_drop->setText(tr("Drop"));
    if (uncertain)
        m_question->setText(isMail ? tr("Nobody knows whether this mail arrived. Ask %1, then decide; it is "
                                        "never sent again by itself.")
                                         .arg(row.to)
                                   : tr("Nobody knows whether this happened. Look at %1, and drop it here "
                                        "only if it did not.")
                                         .arg(connectionText(row.connection)));
    else
        m_question->setText(tr("%1 for %2 waits. It is tried by itself; dropping it ends that.")
                                .arg(outboxRowText(row), row.subjectText));
}

void OutboxPage::setRefusal(const QString &why)
{
    const auto acts = m_decision->findChildren<QPushButton *>();
    for (QPushButton *act : acts)
        turnOff(*act, why);
}

void OutboxPage::decide(Resolution how)
{
    const EntryId id = m_rows.value(currentKey()).id;
    if (id.isEmpty())
        return;
    whenReady(m_desk.resolve(id, how), this, [this, id, how](const Result<void> &done) {
        if (!done)
            emit failed(done.error());
        else if (how == Resolution::Again)
            emit runWanted();
        else if (how == Resolution::Dismissed)
            emit dismissed(id);
        if (done && m_decision->isAncestorOf(QApplication::focusWidget()))
            table().setFocus(); // What was pressed goes; the next row is a key away.
        ask();
    });
}

void OutboxPage::ask()
{
    takeNewest(m_desk.outbox(), [this](const QList<OutboxRow> &rows) { show(rows); });
}

void OutboxPage::show(QList<OutboxRow> rows)
{
    std::ranges::stable_sort(rows, [](const OutboxRow &a, const OutboxRow &b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.since > b.since;
    });
    QList<Record> records;
    records.reserve(rows.size());
    m_rows.clear();
    for (const OutboxRow &row : rows) {
        records.append(recordOf(row));
        m_rows.insert(row.id.text(), row);
    }
    const auto isSending = [](const OutboxRow &row) { return row.state == OutboxState::Sending; };
    m_sending = static_cast<int>(std::ranges::count_if(rows, isSending));
    m_sendingMails = static_cast<int>(std::ranges::count_if(
        rows, [&](const OutboxRow &row) { return isSending(row) && row.what == OutboxWhat::Mail; }));
    setRecords(records);
    showDecision();
    emit countsChanged(std::ranges::count_if(rows, waits), std::ranges::count_if(rows, needsPerson));
}

Record OutboxPage::recordOf(const OutboxRow &row) const
{
    const QString next = row.nextTry.isValid() ? momentText(row.nextTry, m_zone) : u"–"_s;
    const QString time
        = row.nextTry.isValid() ? row.nextTry.toTimeZone(m_zone).toString(u"HH:mm"_s) : QString();
    const ChipLook chip = outboxChip(row, time);
    const QString answer = row.answer.isEmpty() ? u"–"_s : outboxAnswerText(row.answer);
    return {row.id.text(),
        {{.text = momentText(row.since, m_zone),
             .tooltip = exactMomentText(row.since, m_zone),
             .order = row.since.toString(Qt::ISODateWithMs)},
            {outboxRowText(row), {}, {}, false}, {row.subjectText, {}, {}, false},
            {.text = connectionText(row.to)}, amountCell(row.amount),
            row.amount ? Cell{.text = row.amount->currency().text()} : nothing(),
            {chip.text, isAcceptedMail(row) ? mailText(MailState::Accepted) : QString(), chip, false},
            {.text = next,
                .isSecondary = !row.nextTry.isValid(),
                .order = row.nextTry.toString(Qt::ISODateWithMs)},
            {answer, {}, {}, row.answer.isEmpty()}, {.text = connectionText(row.connection)},
            {.text = textLocale().toString(row.attempts),
                .isSecondary = row.attempts == 0,
                .raw = QString::number(row.attempts)},
            row.files.isEmpty() ? nothing() : Cell{.text = row.files.join(u", "_s)}}};
}

} // namespace quittance
