#include "ui/payouts/PayoutDetail.h"

#include "ui/payouts/WaterfallBox.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/PayoutText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/RecordTableModel.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/stateChips.h"
#include "ui/widgets/tipText.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int headHeight = 40;
constexpr int linesHeight = 124; //!< At least the head and three lines.

QList<RecordColumn> lineColumns()
{
    return {{PayoutDetail::tr("Kind"), PayoutDetail::tr("Kind"), 104},
        {PayoutDetail::tr("Word there"), PayoutDetail::tr("The provider's own word"), 148},
        {PayoutDetail::tr("Belongs to"), PayoutDetail::tr("Belongs to"), 0},
        {PayoutDetail::tr("Gross"), PayoutDetail::tr("Gross"), 108, true},
        {PayoutDetail::tr("Fee"), PayoutDetail::tr("Fee"), 96, true},
        {PayoutDetail::tr("Net"), PayoutDetail::tr("Net"), 108, true}};
}

Record recordOf(const PayoutLine &line, Currency currency)
{
    const auto amount = [currency](qint64 minor) {
        const Money money(minor, currency);
        return Cell{.text = moneyText(money),
            .tooltip = moneyWithCode(money),
            .isSecondary = minor == 0,
            .decimals = currency.decimals(),
            .raw = money.text()};
    };
    const QString source = payoutNumber(line.source.isEmpty() ? line.transaction : line.source);
    return {line.transaction,
        {{.text = payoutCategoryText(line.category)}, {.text = line.word, .isSecondary = true},
            {.text = source, .isMono = true}, amount(line.grossMinor), amount(-line.feeMinor),
            amount(line.netMinor)}}; // A fee takes away, here as in the list of payouts.
}

//! At the bank is only what a line of the bank says; until then there is the provider's word for the day.
QString whereText(const PayoutRow &row)
{
    const QString provider = connectionText(row.payout.connection);
    if (row.hasFailed) // What the bank sent back is not there.
        return provider;
    if (row.bank)
        return PayoutDetail::tr("%1 · at the bank on %2", "provider, day")
            .arg(provider, dateText(row.bank->on));
    return row.payout.arrivesOn.isValid()
        ? PayoutDetail::tr("%1 · arrives %2", "provider, day").arg(provider, dateText(row.payout.arrivesOn))
        : provider;
}

//! Fees, refunds and disputes are written as taken away also where there are none.
bool takesAway(const WaterfallStep &step)
{
    using What = WaterfallStep::What;
    return step.minor < 0 || (step.minor == 0 && step.what != What::Other && step.what != What::Unexplained);
}

} // namespace

PayoutDetail::PayoutDetail(QWidget *parent)
    : QFrame(parent)
    , m_content(new QWidget(this))
    , m_nothing(new PlainLabel(tr("Choose a payout to see what it is made of."), this))
    , m_number(new PlainLabel(m_content))
    , m_where(new PlainLabel(m_content))
    , m_chip(new Chip(m_content))
    , m_provider(new QPushButton(m_content))
    , m_waterfall(new QFrame(m_content))
    , m_steps(new QHBoxLayout(m_waterfall))
    , m_model(new RecordTableModel(lineColumns(), this))
    , m_lines(new DataTable(m_content))
    , m_proposed(new Notice(u"payouts.proposed"_s, false, m_content))
    , m_middle(new QStackedWidget(m_content))
    , m_why(new PlainLabel(m_content))
    , m_again(new QPushButton(tr("Try again"), m_content))
{
    setObjectName(u"payouts.detail"_s);
    m_nothing->setInk(Ink::Secondary);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_steps->setContentsMargins(0, 0, 0, 0);
    m_steps->setSpacing(0);
    m_waterfall->setAutoFillBackground(true);
    m_waterfall->setBackgroundRole(QPalette::Base);
    m_lines->setObjectName(u"payouts.lines"_s);
    m_lines->setAccessibleName(tr("Lines of the payout"));
    m_lines->setItemDelegate(new RecordDelegate(this));
    m_lines->setModel(m_model);
    m_lines->layOut(m_model->columns());
    m_middle->addWidget(m_lines);
    m_middle->addWidget(buildWhy());
    m_middle->setMinimumHeight(linesHeight);

    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(hairline(m_content));
    column->addWidget(m_waterfall);
    column->addWidget(hairline(m_content));
    column->addWidget(m_proposed);
    column->addWidget(m_middle, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(hairline(this));
    outer->addWidget(m_nothing, 1);
    outer->addWidget(m_content, 1);
    showNothing();
}

QWidget *PayoutDetail::buildHead()
{
    auto *head = new QWidget(m_content);
    head->setFixedHeight(headHeight);
    m_number->setObjectName(u"payouts.number"_s);
    m_number->setFont(fonts::strong(fonts::body()));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_where->setObjectName(u"payouts.where"_s);
    m_where->setInk(Ink::Secondary);
    m_where->setElided(true);
    m_chip->setObjectName(u"payouts.state"_s);
    m_provider->setObjectName(u"payouts.open"_s);
    connect(m_provider, &QPushButton::clicked, this, &PayoutDetail::providerPageWanted);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(12, 0, 12, 0);
    line->setSpacing(10);
    line->addWidget(m_number);
    line->addWidget(m_where, 1);
    line->addWidget(m_chip);
    line->addWidget(m_provider);
    return head;
}

QWidget *PayoutDetail::buildWhy()
{
    auto *page = new QWidget(m_middle);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    m_why->setObjectName(u"payouts.why"_s);
    m_why->setInk(Ink::Secondary);
    m_why->setAlignment(Qt::AlignCenter);
    m_why->setWordWrap(true);
    m_again->setObjectName(u"payouts.again"_s);
    connect(m_again, &QPushButton::clicked, this, &PayoutDetail::againWanted);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 8, 24, 8);
    column->addStretch(1);
    column->addWidget(m_why);
    column->addWidget(m_again, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return page;
}

void PayoutDetail::showPayout(const PayoutRow &row, QDate today)
{
    const bool isOther = row.payout.id != m_row.payout.id;
    m_row = row;
    m_meaning = payoutStateSentence(row, today);
    const QString provider = connectionText(row.payout.connection);
    m_number->setText(payoutNumber(row.payout.id));
    m_where->setText(whereText(row));
    m_chip->setLook(payoutChip(row, today));
    m_chip->setToolTip(tipText(m_meaning));
    m_provider->setText(tr("Open in %1").arg(provider));
    m_provider->setToolTip(tipText(tr("Open it in the browser, at %1").arg(provider)));
    rebuildWaterfall();
    if (isOther) {
        m_model->setRecords({});
        m_proposed->clear();
    }
    m_nothing->hide();
    m_content->show();
}

void PayoutDetail::rebuildWaterfall()
{
    while (QLayoutItem *item = m_steps->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_boxes.clear();
    const QList<WaterfallStep> steps = waterfallOf(m_row);
    qint64 lowest = 0;
    qint64 highest = 0;
    for (const WaterfallStep &step : steps) {
        lowest = std::min({lowest, step.from, step.to});
        highest = std::max({highest, step.from, step.to});
    }
    for (const WaterfallStep &step : steps) {
        if (step.what == WaterfallStep::What::Net)
            m_steps->addWidget(operatorLabel(u"="_s));
        else if (step.what != WaterfallStep::What::Gross)
            m_steps->addWidget(operatorLabel(takesAway(step) ? u"−"_s : u"+"_s));
        auto *box = new WaterfallBox(step.what, m_waterfall);
        box->showStep(step, m_row.payout.amount.currency(), lowest, highest);
        m_steps->addWidget(box, 1);
        m_boxes.append(box);
    }
    showCounts({});
}

QWidget *PayoutDetail::operatorLabel(const QString &sign)
{
    auto *label = new PlainLabel(sign, m_waterfall);
    label->setObjectName(u"payouts.operator"_s);
    label->setInk(Ink::Secondary);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setContentsMargins(0, 24, 0, 0);
    label->setFixedWidth(12);
    return label;
}

void PayoutDetail::showCounts(const QList<PayoutLine> &lines)
{
    using What = WaterfallStep::What;
    using Category = PayoutLine::Category;
    const auto count = [&](Category category) {
        return payoutCountText(category, std::ranges::count(lines, category, &PayoutLine::category));
    };
    for (int i = 0; i < m_boxes.size(); ++i) {
        const What what = waterfallOf(m_row).at(i).what;
        if (what == What::Unexplained)
            m_boxes.at(i)->setRemark(m_row.unexplainedMinor == 0 ? tr("all explained")
                    : m_row.isExplained                          ? tr("shown, booked nowhere")
                                                                 : tr("not told yet"));
        else if (what == What::Net)
            m_boxes.at(i)->setRemark(m_row.payout.amount.currency().text());
        else if (lines.isEmpty())
            m_boxes.at(i)->setRemark({});
        else if (what == What::Fees)
            m_boxes.at(i)->setRemark(tr("of all lines"));
        else
            m_boxes.at(i)->setRemark(count(what == What::Gross ? Category::Payment
                    : what == What::Refunds                    ? Category::Refund
                    : what == What::Disputes                   ? Category::Dispute
                                                               : Category::Adjustment));
    }
}

void PayoutDetail::showLines(const QList<PayoutLine> &lines)
{
    m_proposed->clear();
    fill(lines);
    showCounts(lines);
}

void PayoutDetail::showProposal(const PayoutProposal &proposal)
{
    fill(proposal.lines);
    if (proposal.lines.isEmpty()) {
        m_proposed->clear();
        return;
    }
    const QString rest = proposal.rest.isZero()
        ? tr("They add up to it.")
        : tr("%1 remain that they do not cover.").arg(moneyWithCode(proposal.rest));
    m_proposed->tell(Tone::Warning, u"info"_s,
        tr("A proposal: what became available since the payout before. %1 It is shown, and booked nowhere.")
            .arg(rest));
}

void PayoutDetail::fill(const QList<PayoutLine> &lines)
{
    QList<Record> records;
    records.reserve(lines.size());
    for (const PayoutLine &line : lines)
        records.append(recordOf(line, m_row.payout.amount.currency()));
    m_model->setRecords(records);
    m_why->setText(m_meaning);
    m_again->hide();
    m_middle->setCurrentIndex(lines.isEmpty() ? 1 : 0);
}

void PayoutDetail::showAsking()
{
    m_model->setRecords({});
    m_proposed->clear();
    m_why->setText(
        tr("Asking %1 what it probably consists of…").arg(connectionText(m_row.payout.connection)));
    m_again->hide();
    m_middle->setCurrentIndex(1);
}

void PayoutDetail::showTrouble(const Error &error)
{
    m_model->setRecords({});
    m_proposed->clear();
    m_why->setText(errorText(error));
    m_again->show();
    m_middle->setCurrentIndex(1);
}

void PayoutDetail::showNothing()
{
    m_row = {};
    m_content->hide();
    m_nothing->show();
}

QString PayoutDetail::linesAsText(bool withHeaders) const
{
    return m_lines->selectionAsText(RecordTableModel::RawRole, withHeaders);
}

void PayoutDetail::setCompact(bool compact)
{
    m_lines->setCompact(compact);
}

} // namespace quittance
