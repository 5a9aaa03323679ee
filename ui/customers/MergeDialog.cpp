#include "ui/customers/MergeDialog.h"

#include "core/base/whenReady.h"
#include "ui/customers/customerRecord.h"
#include "ui/desk/CustomerDesk.h"
#include "ui/desk/Desk.h"
#include "ui/payments/CustomerSearch.h"
#include "ui/style/Theme.h"
#include "ui/text/CustomerText.h"
#include "ui/widgets/PlainLabel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesInView = 5;
constexpr int kinds = 3; //!< Open, overdue, credit.
constexpr int sides = 3; //!< Before: the one, the other; after.

} // namespace

MergeDialog::MergeDialog(Desk &desk, CustomerDesk &customers, const CustomerRow &from, QWidget *parent)
    : ActDialog(u"merge"_s, tr("Merge customer"),
        {.party = from.customer.name,
            .document = tr("becomes another name of the customer you choose"),
            .chip = std::nullopt,
            .caption = {},
            .amount = std::nullopt},
        parent)
    , m_customers(customers)
    , m_from(from.customer.id)
    , m_fromName(from.customer.name)
    , m_search(new CustomerSearch(desk, u"merge"_s, linesInView, this))
    , m_effect(new QWidget(this))
    , m_moves(new PlainLabel(m_effect))
{
    m_search->leaveOut(from.customer.id);
    addField(u"customer"_s, tr("Keep"), m_search->line());
    addWide({}, m_search->list());
    m_moves->setObjectName(u"merge.moves"_s);
    m_moves->setWordWrap(true);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    const auto label = [&](const QString &text, int row, int column, bool isCaption) {
        auto *made = new PlainLabel(text, m_effect);
        made->setFont(fonts::small());
        made->setInk(isCaption ? Ink::Secondary : Ink::Text);
        made->setElided(column > 0);
        if (column > 0)
            made->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
        grid->addWidget(made, row, column);
        return made;
    };
    for (int column = 1; column <= sides; ++column) {
        grid->setColumnStretch(column, 1);
        m_heads.append(label({}, 0, column, true));
    }
    const QStringList names{tr("Open"), tr("Overdue"), tr("Credit")};
    for (int row = 0; row < kinds; ++row) {
        label(names.at(row), row + 1, 0, true);
        for (int column = 1; column <= sides; ++column) {
            PlainLabel *figure = label(u"–"_s, row + 1, column, false);
            figure->setObjectName(u"merge.figure%1%2"_s.arg(row).arg(column));
            m_figures.append(figure);
        }
    }
    auto *layout = new QVBoxLayout(m_effect);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(grid);
    layout->addWidget(m_moves);
    addWide({}, m_effect);
    addNote(tr("Documents, payments and links to CRMs move; drafts and recurring invoices, too. The details "
               "of the one that is kept stay as they are. This cannot be taken back."));
    addButtons(tr("Merge"), Look::Money, u"customers"_s);
    setActPossible(false);
    m_effect->setEnabled(false);
    connect(m_search, &CustomerSearch::failed, this, &MergeDialog::showTrouble);
    connect(m_search, &CustomerSearch::chosenChanged, this, &MergeDialog::askEffect);
    m_search->line()->setFocus(Qt::OtherFocusReason); // Nobody is proposed: what is merged stays merged.
}

CustomerId MergeDialog::kept() const
{
    const std::optional<Customer> chosen = m_search->chosen();
    return chosen ? chosen->id : CustomerId();
}

QString MergeDialog::keptName() const
{
    const std::optional<Customer> chosen = m_search->chosen();
    return chosen ? chosen->name : QString();
}

void MergeDialog::askEffect()
{
    const int token = ++m_token;
    setActPossible(false); // What was not shown is not done.
    if (kept().isEmpty())
        return;
    whenReady(
        m_customers.mergeEffect(m_from, kept()), this, [this, token](const Result<CustomerMerge> &effect) {
            if (token != m_token)
                return;
            clearTroubles();
            if (effect)
                showEffect(*effect);
            else
                showTrouble(effect.error());
        });
}

void MergeDialog::showEffect(const CustomerMerge &effect)
{
    m_effect->setEnabled(true);
    m_heads.at(0)->setText(effect.from.customer.name);
    m_heads.at(1)->setText(effect.into.customer.name);
    m_heads.at(2)->setText(tr("Afterwards"));
    const QList<QList<CustomerBalance>> columns{effect.from.balances, effect.into.balances, effect.after};
    const std::array figures{&CustomerBalance::open, &CustomerBalance::overdue, &CustomerBalance::credit};
    for (int row = 0; row < kinds; ++row)
        for (int column = 0; column < sides; ++column)
            m_figures.at(row * sides + column)
                ->setText(balancesText(columns.at(column), figures.at(static_cast<size_t>(row))));
    m_moves->setText(tr("Moves: %1").arg(mergeMovesText(effect)));
    setActText(tr("Merge into %1").arg(QString(effect.into.customer.name.left(32)).replace(u'&', u"&&"_s)));
    setActPossible(true);
}

QFuture<Result<CommandOutcome>> MergeDialog::start()
{
    if (kept().isEmpty())
        return refusal(
            Error{.kind = ErrorKind::NotFound, .rule = u"customer.unknown"_s, .field = u"customer"_s});
    return m_customers.merge(m_from, kept()).then([](const Result<void> &done) -> Result<CommandOutcome> {
        if (!done)
            return fail(done.error());
        return CommandOutcome{};
    });
}

QString MergeDialog::fieldOf(const Error &) const
{
    return u"customer"_s;
}

} // namespace quittance
