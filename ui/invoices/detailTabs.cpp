#include "ui/invoices/DetailPane.h"

#include "core/domain/Decimal.h"
#include "ui/invoices/usableCredits.h"
#include "ui/notes/TagChips.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/text/ActivityText.h"
#include "ui/text/CardText.h"
#include "ui/text/CustomerText.h"
#include "ui/text/DateText.h"
#include "ui/text/MailText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/PayWayText.h"
#include "ui/text/StateText.h"
#include "ui/text/VatText.h"
#include "ui/text/isolated.h"
#include "ui/text/withoutOverrides.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SumStrip.h"
#include "ui/widgets/Timeline.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/stateChips.h"
#include "ui/widgets/tipText.h"

#include <QFrame>
#include <QGridLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int factRow = 24;
constexpr qsizetype latestEvents = 4;

PlainLabel *caption(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setFont(fonts::small());
    label->setInk(Ink::Secondary);
    return label;
}

//! A label and its value below each other in two columns.
class FactGrid
{
public:
    explicit FactGrid(QWidget *parent)
        : m_parent(parent)
        , m_grid(new QGridLayout)
    {
        m_grid->setContentsMargins(16, 10, 16, 10);
        m_grid->setHorizontalSpacing(8);
        m_grid->setVerticalSpacing(0);
        m_grid->setColumnMinimumWidth(0, 96);
        m_grid->setColumnStretch(1, 1);
    }

    PlainLabel *add(const QString &name, const QString &value)
    {
        if (value.isEmpty())
            return nullptr;
        auto *label = new PlainLabel(value, m_parent);
        label->setElided(true);
        addWidget(name, label);
        return label;
    }

    void addWidget(const QString &name, QWidget *value, bool holdsLines = false)
    {
        const int row = m_grid->rowCount();
        m_grid->setRowMinimumHeight(row, factRow);
        // Beside several lines the name stands at the first.
        const auto *words = qobject_cast<PlainLabel *>(value);
        const bool isTall = holdsLines || (words && words->wordWrap());
        PlainLabel *what = caption(name, m_parent);
        if (isTall) {
            what->setContentsMargins(0, 4, 0, 0);
            value->setContentsMargins(0, 3, 0, 5);
        }
        m_grid->addWidget(what, row, 0, isTall ? Qt::AlignTop : Qt::Alignment());
        // A chip is never wider than its words, and cut where the pane is too narrow for them.
        auto *chip = qobject_cast<Chip *>(value);
        if (chip)
            chip->setShrinks();
        m_grid->addWidget(value, row, 1, chip ? Qt::AlignLeft | Qt::AlignVCenter : Qt::Alignment());
    }

    QGridLayout *layout() const { return m_grid; }

private:
    QWidget *m_parent;
    QGridLayout *m_grid;
};

//! A sum: words at the left, amount at the right edge.
void addSumRow(QVBoxLayout &column, QWidget *parent, const QString &text, const QString &amount, bool strong)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 0);
    PlainLabel *name = caption(text, parent);
    auto *value = new PlainLabel(amount, parent);
    value->setFont(strong ? fonts::strong(fonts::body()) : fonts::small());
    if (strong) {
        name->setFont(fonts::strong(fonts::body()));
        name->setInk(Ink::Text);
    }
    row->addWidget(name);
    row->addStretch(1);
    row->addWidget(value);
    column.addLayout(row);
}

void addHeading(QVBoxLayout &column, QWidget *parent, const QString &text)
{
    auto *title = new PlainLabel(text, parent);
    title->setFont(fonts::strong(fonts::small()));
    title->setContentsMargins(16, 4, 16, 2);
    column.addWidget(title);
}

//! What became of the total: each way by itself, since a credit note or a loss is no payment.
void addSettled(FactGrid &grid, const InvoiceDetail &detail)
{
    if (detail.row.type == DocumentType::CreditNote)
        return; // Nobody owes it: what of it is used or paid back is neither paid nor lost.
    const Money none(0, detail.row.total.currency());
    Money paid = none;
    Money credited = none;
    for (const AllocationRow &allocation : detail.allocations)
        if (!allocation.isReversed && allocation.invoice == detail.row.id)
            (allocation.source.creditNote.isEmpty() ? paid : credited) += allocation.amount;
    const Money rest = detail.row.total - detail.row.open - paid - credited;
    grid.add(DetailPane::tr("Paid"), moneyWithSymbol(paid));
    if (!credited.isZero())
        grid.add(DetailPane::tr("Credited"), moneyWithSymbol(credited));
    if (!rest.isZero() && detail.row.state != InvoiceState::Void)
        grid.add(DetailPane::tr("Written off"), moneyWithSymbol(rest));
}

//! What people wrote about it; the customer never sees that.
void addNotes(FactGrid &grid, const InvoiceRow &row, QWidget *page)
{
    const InvoiceExtras extras = row.extras.value_or(InvoiceExtras());
    if (!extras.tags.isEmpty()) {
        auto *tags = new TagChips(extras.tags, page);
        tags->setObjectName(u"detail.tags"_s);
        grid.addWidget(DetailPane::tr("Tags"), tags);
    }
    if (extras.note.isEmpty())
        return;
    auto *note = new PlainLabel(withoutOverrides(extras.note), page);
    note->setObjectName(u"detail.note"_s);
    note->setWordWrap(true);
    note->setMinimumWidth(1); // One long word does not push the pane's other side out of view.
    note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid.addWidget(DetailPane::tr("Note"), note);
}

} // namespace

QWidget *DetailPane::factsTab(const InvoiceDetail &detail)
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    FactGrid grid(page);
    grid.add(tr("Total"), moneyWithSymbol(detail.row.total));
    if (detail.row.state != InvoiceState::Draft)
        addSettled(grid, detail);
    grid.add(tr("Issued"),
        detail.row.issuedOn.isValid() ? dateText(detail.row.issuedOn) : tr("On the day of issue"));
    const bool dueLater = !detail.row.dueOn.isValid() && detail.origin && detail.origin->dueDays;
    grid.add(tr("Due"),
        dueLater ? tr("%n day(s) after issue", "", *detail.origin->dueDays)
            : detail.content.terms.isEmpty()
            ? dateText(detail.row.dueOn)
            : tr("%1 · %2", "due day and terms").arg(dateText(detail.row.dueOn), detail.content.terms));
    if (detail.row.link != LinkState::None) {
        auto *chip = new Chip(page);
        chip->setLook(linkChip(detail.row, m_today, false));
        grid.addWidget(tr("Payment link"), chip);
    }
    if (detail.link)
        grid.addWidget(tr("To be paid by"), wayFact(*detail.link, page), true);
    for (const CustomerCash &cash : detail.cash) {
        auto *words = new PlainLabel(customerCashText(cash), page);
        words->setObjectName(u"detail.cash"_s);
        words->setWordWrap(true);
        words->setInk(Ink::Warning);
        grid.addWidget(tr("At %1").arg(connectionText(cash.connection)), words);
    }
    if (detail.row.lastMail != MailState::None) {
        auto *chip = new Chip(page);
        chip->setObjectName(u"detail.lastMail"_s);
        chip->setLook(lastMailChip(detail.row));
        grid.addWidget(tr("Last mail"), chip);
    }
    if (detail.hold) {
        auto *held = new PlainLabel(reminderHoldText(*detail.hold), page);
        held->setObjectName(u"detail.remindersHeld"_s);
        held->setWordWrap(true);
        held->setInk(Ink::Warning);
        grid.addWidget(tr("Reminders"), held);
    }
    if (!detail.credits.isEmpty())
        grid.addWidget(tr("Credit"), creditFact(detail, page));
    grid.add(tr("Contact"), detail.customer.contactName);
    if (PlainLabel *mail = grid.add(tr("E-mail"), detail.customer.email))
        mail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid.add(tr("VAT id"), detail.customer.vatId);
    if (detail.content.suppliedOn.isValid())
        grid.add(tr("Date of supply"), dateText(detail.content.suppliedOn));
    grid.add(tr("PO number"), detail.content.orderNumber);
    grid.add(tr("Buyer reference"), detail.content.buyerReference);
    grid.add(tr("Document language"), languageText(detail.content.language)); // Where it has one of its own.
    grid.add(tr("Imported as"), detail.sourceNumber);
    if (detail.origin)
        grid.add(tr("Recurs"),
            tr("%1 · %2", "name of a schedule, day").arg(detail.origin->name, dateText(detail.origin->day)));
    addNotes(grid, detail.row, page);
    column->addLayout(grid.layout());

    if (!detail.timeline.isEmpty()) {
        column->addWidget(hairline(page));
        auto *title = new PlainLabel(tr("Latest activity"), page);
        title->setFont(fonts::strong(fonts::small()));
        title->setContentsMargins(16, 10, 16, 8);
        auto *head = new QHBoxLayout;
        head->addWidget(title);
        head->addStretch(1);
        if (detail.timeline.size() > latestEvents) {
            auto *all = new QPushButton(tr("Show all %1").arg(detail.timeline.size()), page);
            all->setObjectName(u"detail.showAll"_s);
            all->setFont(fonts::small());
            setLook(*all, Look::Link);
            connect(all, &QPushButton::clicked, this, [this] { openTab(u"activity"_s); });
            head->addWidget(all);
            head->addSpacing(16);
        }
        column->addLayout(head);
        auto *events = new QVBoxLayout;
        events->setContentsMargins(16, 0, 16, 8);
        events->addWidget(makeTimeline(detail.timeline, latestEvents, page));
        column->addLayout(events);
    }
    column->addStretch(1);
    return page;
}

QWidget *DetailPane::wayFact(const LiveLink &link, QWidget *page)
{
    auto *fact = new QWidget(page);
    auto *lines = new QVBoxLayout(fact);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    auto *words = new PlainLabel(liveLinkText(link, m_zone), fact);
    words->setObjectName(u"detail.way"_s);
    words->setWordWrap(true); // What is still missing is never cut.
    words->setMinimumWidth(1);
    lines->addWidget(words);
    if (link.way == PayWay::BankTransfer) {
        auto *details = new QPushButton(tr("Bank details…"), fact);
        details->setObjectName(u"detail.bankDetails"_s);
        details->setFont(fonts::small());
        details->setToolTip(tr("Account, reference and amount, to read aloud or to copy"));
        setLook(*details, Look::Link);
        connect(details, &QPushButton::clicked, this, &DetailPane::bankDetailsWanted);
        lines->addWidget(details, 0, Qt::AlignLeft); // Beside the words it would leave them a narrow column.
    }
    return fact;
}

QWidget *DetailPane::creditFact(const InvoiceDetail &detail, QWidget *page)
{
    QList<Money> amounts;
    QStringList sources;
    for (const Credit &credit : detail.credits) {
        amounts.append(credit.left);
        sources += tr("%1, %2: %3", "where credit is from, its day, how much is left")
                       .arg(creditSourceText(credit), dateText(credit.since), moneyWithCode(credit.left));
    }
    QStringList sums;
    const QList<Money> perCurrency = sumsPerCurrency(amounts);
    for (const Money sum : perCurrency)
        sums += moneyWithSymbol(sum);
    auto *fact = new QWidget(page);
    auto *line = new QHBoxLayout(fact);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    auto *words = new PlainLabel(sums.join(u"  ·  "_s), fact);
    words->setObjectName(u"detail.credit"_s);
    words->setToolTip(tipText(sources.join(u'\n')));
    line->addWidget(words);
    if (!usableCredits(detail.row, detail.credits).isEmpty()) {
        auto *use = new QPushButton(tr("Allocate…"), fact);
        use->setObjectName(u"detail.useCredit"_s);
        use->setFont(fonts::small());
        use->setToolTip(tr("Use credit of this customer (Ctrl+T)"));
        use->setEnabled(m_takeBackRefusal.isEmpty());
        setLook(*use, Look::Link);
        connect(use, &QPushButton::clicked, this, &DetailPane::creditWanted);
        line->addWidget(use);
    }
    line->addStretch(1);
    return fact;
}

QWidget *DetailPane::linesTab(const InvoiceDetail &detail)
{
    const Currency currency = detail.content.currency;
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 10, 0, 12);
    column->setSpacing(6);
    for (const InvoiceLine &line : detail.content.lines) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(16, 0, 16, 0);
        row->setSpacing(12);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        auto *item = new PlainLabel(line.item, page);
        item->setWordWrap(true);
        words->addWidget(item);
        words->addWidget(caption(tr("%1 × %2 · VAT %3", "quantity, price, rate")
                                     .arg(decimalForReading(line.quantity, quantityDecimals),
                                         decimalForReading(line.price, priceDecimals, currency.decimals()),
                                         percentText(line.rate)),
            page));
        auto *net = new PlainLabel(moneyText(Money(line.netMinor, currency)), page);
        row->addLayout(words, 1);
        row->addWidget(net, 0, Qt::AlignTop);
        column->addLayout(row);
        column->addWidget(hairline(page));
    }
    const DocumentTotals &totals = detail.content.totals;
    addSumRow(*column, page, tr("Net"), moneyText(Money(totals.net, currency)), false);
    for (const TaxSubtotal &tax : detail.content.taxes)
        addSumRow(*column, page,
            tr("VAT %1 on %2").arg(percentText(tax.rate), moneyText(Money(tax.baseMinor, currency))),
            moneyText(Money(tax.taxMinor, currency)), false);
    if (totals.prepaid != 0)
        addSumRow(*column, page, tr("Paid in advance"), moneyText(Money(-totals.prepaid, currency)), false);
    if (totals.rounding != 0)
        addSumRow(*column, page, tr("Rounding"), moneyText(Money(totals.rounding, currency)), false);
    addSumRow(*column, page, tr("Total"), moneyWithSymbol(Money(totals.payable, currency)), true);
    column->addStretch(1);
    return page;
}

QWidget *DetailPane::paymentsTab(const InvoiceDetail &detail)
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 10, 0, 12);
    column->setSpacing(6);
    addAllocations(detail, page, *column);
    if (!detail.payments.isEmpty())
        addHeading(*column, page, tr("Payments"));
    for (const PaymentRow &payment : detail.payments) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(16, 0, 16, 0);
        row->setSpacing(12);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        auto *method = new PlainLabel(paymentMethodText(payment.method), page);
        words->addWidget(method);
        if (payment.isDisputed) {
            auto *chip = new Chip(page);
            chip->setLook(paymentChip(payment));
            words->addWidget(chip);
        }
        QString where = momentText(payment.receivedAt, m_zone);
        if (!payment.connection.isEmpty())
            where = tr("%1 · %2", "when and through whom").arg(where, connectionText(payment.connection));
        PlainLabel *when = caption(where, page);
        when->setToolTip(exactMomentText(payment.receivedAt, m_zone));
        words->addWidget(when);
        if (!payment.fee.isZero())
            words->addWidget(caption(tr("Fee %1").arg(moneyWithSymbol(payment.fee)), page));
        if (!payment.refunded.isZero())
            words->addWidget(caption(tr("Refunded %1").arg(moneyWithSymbol(payment.refunded)), page));
        if (!payment.reversed.isZero())
            words->addWidget(caption(tr("Reversed %1").arg(moneyWithSymbol(payment.reversed)), page));
        if (!payment.unallocated.isZero())
            words->addWidget(caption(tr("Unallocated %1").arg(moneyWithSymbol(payment.unallocated)), page));
        auto *amount = new PlainLabel(moneyWithSymbol(payment.amount), page);
        amount->setFont(fonts::strong(fonts::body()));
        row->addLayout(words, 1);
        row->addWidget(amount, 0, Qt::AlignTop);
        column->addLayout(row);
        column->addWidget(hairline(page));
    }
    column->addStretch(1);
    return page;
}

void DetailPane::addAllocations(const InvoiceDetail &detail, QWidget *page, QVBoxLayout &column)
{
    if (detail.allocations.isEmpty())
        return;
    addHeading(column, page, tr("Allocated"));
    for (const AllocationRow &allocation : detail.allocations) {
        column.addWidget(allocationRow(allocation, detail.row.id, page));
        column.addWidget(hairline(page));
    }
    column.addSpacing(8);
}

QWidget *DetailPane::allocationRow(const AllocationRow &allocation, const InvoiceId &shown, QWidget *page)
{
    auto *box = new QWidget(page);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(12);
    // A credit note's own pane names what it pays, an invoice's what it is paid from.
    const QString what = allocation.source.creditNote == shown ? tr("Pays %1").arg(allocation.number)
        : allocation.source.creditNote.isEmpty()               ? paymentMethodText(allocation.from)
                                                               : tr("Credit note %1").arg(allocation.from);
    auto *name = new PlainLabel(what, box);
    name->setElided(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(
        caption(allocation.isReversed ? tr("%1 · taken back", "day").arg(dateText(allocation.bookedOn))
                                      : dateText(allocation.bookedOn),
            box));
    auto *amount = new PlainLabel(moneyWithSymbol(allocation.amount), box);
    row->addLayout(words, 1);
    if (allocation.isReversed) {
        name->setInk(Ink::Secondary);
        amount->setInk(Ink::Secondary);
        QFont struck = amount->font();
        struck.setStrikeOut(true);
        amount->setFont(struck);
    } else {
        amount->setFont(fonts::strong(fonts::body()));
        auto *back = new QPushButton(tr("Take back…"), box);
        back->setObjectName(u"detail.takeBack."_s + allocation.id.text());
        back->setFont(fonts::small());
        back->setAccessibleName(
            withoutMarks(tr("Take back %1 from %2").arg(moneyWithCode(allocation.amount), what)));
        back->setEnabled(m_takeBackRefusal.isEmpty());
        back->setToolTip(m_takeBackRefusal);
        back->setStatusTip(m_takeBackRefusal);
        setLook(*back, Look::Link);
        connect(back, &QPushButton::clicked, this, [this, allocation] { emit takeBackWanted(allocation); });
        row->addWidget(back);
    }
    row->addWidget(amount);
    return box;
}

QWidget *DetailPane::timelineTab(const QList<ActivityLine> &lines)
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 12, 16, 12);
    column->addWidget(makeTimeline(lines, lines.size(), page));
    column->addStretch(1);
    return page;
}

Timeline *DetailPane::makeTimeline(const QList<ActivityLine> &lines, qsizetype most, QWidget *parent)
{
    QList<TimelineEvent> events;
    for (const ActivityLine &line : lines.first(qMin(most, lines.size()))) {
        const QString when = momentText(line.occurredAt, m_zone);
        const QString who = actorText(line.actor);
        const bool isUncertain
            = m_charge && m_charge->isUncertain && line.entry.text() == m_charge->id.text();
        events.append({.icon = isUncertain ? u"warning"_s : activityIcon(line.kind),
            .text = isUncertain ? tr("%1. %2", "what was asked for, that nobody knows what became of it")
                                      .arg(activityText(line), chargeStateText(*m_charge))
                                : activityText(line),
            .caption = who.isEmpty() ? when : tr("%1 · %2", "when and who").arg(when, who),
            .tooltip
            = tr("%1, entry %2 of the journal").arg(exactMomentText(line.occurredAt, m_zone)).arg(line.seq)});
    }
    auto *timeline = new Timeline(parent);
    timeline->setEvents(events);
    return timeline;
}

} // namespace quittance
