#include "ui/reconcile/LineDetail.h"

#include "ui/reconcile/bankChips.h"
#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/BankText.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/RecordTableModel.h"
#include "ui/widgets/goToRow.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/turnOff.h"

#include <QFormLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int factsWidth = 320;
constexpr int side = 16;
constexpr int mostLines = 4; //!< Of a proposal in full.

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text.simplified();
}

//! What a proposal takes of the movement; empty where it is about no document.
Cell amountCell(const BankProposal &proposal)
{
    if (proposal.shares.isEmpty())
        return {u"–"_s, {}, {}, true};
    Money sum(0, proposal.shares.constFirst().amount.currency());
    for (const BankShare &share : proposal.shares)
        if (share.amount.currency() == sum.currency())
            sum = sum + share.amount;
    return {.text = moneyText(sum),
        .tooltip = moneyWithCode(sum),
        .decimals = sum.currency().decimals(),
        .raw = sum.text()};
}

} // namespace

LineDetail::LineDetail(QWidget *parent)
    : QFrame(parent)
    , m_content(new QWidget(this))
    , m_nothing(new PlainLabel(tr("Choose a movement to see what it may be."), this))
{
    setObjectName(u"bankLine"_s);
    m_nothing->setInk(Ink::Secondary);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(buildProposals(), 1);
    m_trouble = new Notice(u"bankLine.trouble"_s, false, m_content);
    right->addWidget(m_trouble);
    right->addWidget(hairline(m_content));
    right->addWidget(buildActs());
    auto *line = new QHBoxLayout(m_content);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(buildFacts());
    line->addWidget(hairline(m_content, true));
    line->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_nothing, 1);
    setMinimumHeight(220);
    showLine({});
}

QWidget *LineDetail::buildFacts()
{
    auto *facts = new QWidget(m_content);
    facts->setFixedWidth(factsWidth);
    m_payer = new PlainLabel(facts);
    m_payer->setObjectName(u"bankLine.payer"_s);
    m_payer->setFont(fonts::strong(fonts::sized(fonts::body(), 15)));
    m_payer->setElided(true);
    m_amount = new PlainLabel(facts);
    m_amount->setObjectName(u"bankLine.amount"_s);
    m_amount->setFont(fonts::strong(fonts::sized(fonts::body(), 15)));
    m_text = new PlainLabel(facts);
    m_text->setObjectName(u"bankLine.text"_s);
    m_text->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(4);
    const auto add = [&](const QString &name, const QString &label) {
        auto *caption = new PlainLabel(label, facts);
        caption->setInk(Ink::Secondary);
        auto *value = new PlainLabel(facts);
        value->setObjectName(u"bankLine."_s + name);
        value->setElided(true);
        form->addRow(caption, value);
        m_facts.append(value);
    };
    add(u"account"_s, tr("Their account"));
    add(u"reference"_s, tr("Reference"));
    add(u"value"_s, tr("Value day"));
    add(u"ours"_s, tr("Our account"));
    add(u"rest"_s, tr("Still to match"));
    auto *layout = new QVBoxLayout(facts);
    layout->setContentsMargins(side, 12, side, 12);
    layout->addWidget(m_payer);
    layout->addWidget(m_amount);
    layout->addWidget(m_text);
    layout->addLayout(form);
    layout->addStretch(1);
    return facts;
}

QWidget *LineDetail::buildProposals()
{
    auto *box = new QWidget(m_content);
    m_model = new RecordTableModel(
        {{u"#"_s, tr("Key"), 36}, {tr("What it may be"), tr("What it may be"), 0}, {tr("Why"), tr("Why"), 0},
            {tr("How sure"), tr("How sure"), 112}, {tr("Takes"), tr("Takes"), 104, true}},
        this);
    m_table = new DataTable(box);
    m_table->setObjectName(u"bankLine.proposals"_s);
    m_table->setAccessibleName(tr("What it may be"));
    m_table->setItemDelegate(new RecordDelegate(this));
    m_table->setModel(m_model);
    m_table->layOut(m_model->columns());
    m_table->shareByNeed();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_none = new PlainLabel(box);
    m_none->setObjectName(u"bankLine.none"_s);
    m_none->setInk(Ink::Secondary);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_none->setContentsMargins(side, 0, side, 0);
    m_full = new PlainLabel(box);
    m_full->setObjectName(u"bankLine.proposal"_s);
    m_full->setWordWrap(true);
    m_full->setMinimumWidth(1); // One long name does not hold the page wide.
    m_full->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_full->setContentsMargins(side, 6, side, 6);
    m_full->setMaximumHeight(mostLines * m_full->fontMetrics().lineSpacing() + 12);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_full);
    layout->addWidget(m_none, 1);
    connect(m_table, &DataTable::opened, this, &LineDetail::acceptWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LineDetail::showFull);
    return box;
}

QPushButton *LineDetail::addAct(
    const QString &key, const QString &text, const QString &icon, const QString &hint)
{
    auto *button = new QPushButton(icon.isEmpty() ? QIcon() : icons::icon(icon), text, m_acts);
    button->setObjectName(u"bankLine."_s + key);
    button->setToolTip(hint);
    button->setAutoDefault(false);
    m_acts->layout()->addWidget(button);
    return button;
}

QWidget *LineDetail::buildActs()
{
    m_acts = new QWidget(m_content);
    m_acts->setFixedHeight(52);
    auto *line = new QHBoxLayout(m_acts);
    line->setContentsMargins(side, 0, side, 0);
    line->setSpacing(8);
    m_undo = addAct(u"undo"_s, tr("Undo"), u"undo"_s, tr("Take back what this movement was taken for (U)"));
    m_aside = addAct(u"aside"_s, tr("Set aside…"), u"void"_s,
        tr("It is nothing the book is about; say why, or press I to set it aside at once"));
    m_match = addAct(u"match"_s, tr("Match by hand…"), u"search"_s, {});
    m_other = addAct(u"other"_s, tr("It is another one"), u"plus"_s,
        tr("Money that came a second time; it counts on its own"));
    m_same = addAct(
        u"same"_s, tr("It is the same"), u"check"_s, tr("The bank told it twice; it does not count again"));
    line->addStretch(1);
    m_accept = addAct(u"accept"_s, tr("Accept"), u"check"_s, tr("Book it like this and go on (Enter)"));
    setKeyHint(*m_accept, tr("Enter"));
    setLook(*m_accept, Look::Primary);
    connect(m_accept, &QPushButton::clicked, this, &LineDetail::acceptWanted);
    connect(m_match, &QPushButton::clicked, this, &LineDetail::matchWanted);
    connect(m_aside, &QPushButton::clicked, this, &LineDetail::setAsideWanted);
    connect(m_undo, &QPushButton::clicked, this, &LineDetail::undoWanted);
    connect(m_same, &QPushButton::clicked, this, [this] { emit doubtSettled(true); });
    connect(m_other, &QPushButton::clicked, this, [this] { emit doubtSettled(false); });
    return m_acts;
}

void LineDetail::showLine(const std::optional<BankLineRow> &line)
{
    const bool isOther = !line || !m_line || line->no != m_line->no;
    // What a person has chosen stays chosen when the list is read anew, and never becomes its neighbour.
    const int before = isOther ? -1 : chosen();
    const BankProposal kept = before >= 0 ? m_line->proposals.at(before) : BankProposal();
    m_line = line;
    if (isOther)
        m_trouble->clear();
    if (!line) {
        m_content->hide();
        m_nothing->show();
        return;
    }
    const BankLine &told = line->line;
    m_payer->setText(payerText(told));
    m_amount->setText(moneyWithCode(told.amount));
    m_amount->setInk(told.amount.isNegative() ? Ink::Negative : Ink::Text);
    m_text->setText(orDash(told.purpose));
    const QString reference = !told.creditorReference.isEmpty() ? told.creditorReference
        : !told.endToEndId.isEmpty()                            ? told.endToEndId
                                                                : told.bankReference;
    const QStringList values{
        told.payerAccount, reference, dateText(told.valueOn), line->account, moneyWithCode(line->rest())};
    for (qsizetype i = 0; i < values.size(); ++i)
        m_facts.at(i)->setText(orDash(values.at(i)));
    QList<Record> records;
    for (qsizetype i = 0; i < line->proposals.size(); ++i) {
        const BankProposal &proposal = line->proposals.at(i);
        const ChipLook chip = bankConfidenceChip(proposal.confidence);
        records.append({QString::number(i),
            {{.text = i < 9 ? QString::number(i + 1) : QString(), .isSecondary = true},
                {.text = bankProposalText(proposal)}, {.text = bankReasonText(proposal.reason)},
                {chip.text, {}, chip, false}, amountCell(proposal)}});
    }
    m_model->setRecords(records);
    if (!records.isEmpty())
        goToRow(
            *m_table, before < 0 ? 0 : static_cast<int>(qMax<qsizetype>(line->proposals.indexOf(kept), 0)));
    showFull();
    showActs();
    m_nothing->hide();
    m_content->show(); // Only now: with room for all acts at once it would hold the window wide.
}

//! What the table may have no room for, of the proposal in view.
void LineDetail::showFull()
{
    const int at = chosen();
    const bool isKnown = at >= 0 && at < m_line->proposals.size();
    m_full->setText(isKnown ? bankProposalText(m_line->proposals.at(at)) + u'\n'
                + bankReasonText(m_line->proposals.at(at).reason)
                            : QString());
}

QString LineDetail::payerText(const BankLine &line)
{
    return line.payer.isEmpty() ? tr("Unknown payer") : line.payer.simplified();
}

//! The other movement as people know it: by its day, payer and amount.
QString LineDetail::twinText(const BankLineRow &line)
{
    if (!line.twin)
        return tr("Another movement looks the same. Say whether this is the same money or other money.");
    return tr("The movement of %1 looks the same: %2, %3. Say whether this is the same money or other money.",
        "day, payer, amount")
        .arg(dateText(line.twin->bookedOn), payerText(*line.twin), moneyWithCode(line.twin->amount));
}

void LineDetail::showActs()
{
    const BankLineState state = stateOf(*m_line);
    const bool isWaiting = state == BankLineState::Open || state == BankLineState::Partly;
    const bool isDoubtful = state == BankLineState::Doubtful;
    const bool hasTable = !m_line->proposals.isEmpty() && !isDoubtful;
    m_table->setVisible(hasTable);
    m_full->setVisible(hasTable);
    m_none->setVisible(!hasTable);
    m_none->setText(isDoubtful ? twinText(*m_line)
            : isWaiting        ? tr("Nothing here fits. Match it by hand, or set it aside with a reason.")
            : m_line->matches.isEmpty() ? tr("It does not count.")
                                        : bankMatchText(m_line->matches.constFirst()));
    const QString whyNot = m_refusal.isEmpty() ? whyNotByHand(*m_line) : m_refusal;
    m_match->setEnabled(whyNot.isEmpty());
    m_match->setToolTip(!whyNot.isEmpty() ? whyNot
            : m_line->line.amount.isPositive()
            ? tr("Look for what it pays, or whose money it is (M; Space begins with the proposal)")
            : tr("Look for what came back or was paid back (M)"));
    const std::array<std::pair<QPushButton *, bool>, 5> acts{
        {{m_undo, !m_line->matches.isEmpty()}, {m_aside, isWaiting}, {m_other, isDoubtful},
            {m_same, isDoubtful}, {m_accept, isWaiting && !m_line->proposals.isEmpty()}}};
    for (const bool isShown : {false, true}) // Those that go first: the row never needs room for all.
        for (const auto &[act, isWanted] : acts)
            if (isWanted == isShown)
                act->setVisible(isShown);
}

QString LineDetail::whyNotByHand(const BankLineRow &line)
{
    switch (stateOf(line)) {
    case BankLineState::Open:
    case BankLineState::Partly:
        return {};
    case BankLineState::Doubtful:
        return tr("First say whether this is the same money as the movement that looks like it.");
    case BankLineState::Replaced:
        return tr("It does not count, so there is nothing to match.");
    case BankLineState::Matched:
    case BankLineState::SetAside:
        break;
    }
    return tr("It is known what this movement is. Undo that first (U).");
}

void LineDetail::choose(int proposal)
{
    if (proposal < m_model->rowCount())
        goToRow(*m_table, proposal);
}

int LineDetail::chosen() const
{
    return m_line && !m_line->proposals.isEmpty() ? m_table->currentIndex().row() : -1;
}

void LineDetail::setRefusal(const QString &why)
{
    m_refusal = why;
    const auto acts = m_acts->findChildren<QPushButton *>();
    for (QPushButton *act : acts)
        turnOff(*act, why);
}

void LineDetail::tell(const Error &error)
{
    m_trouble->tell(Tone::Danger, u"danger"_s, errorText(error));
}

} // namespace quittance
