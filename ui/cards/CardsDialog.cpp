#include "ui/cards/CardsDialog.h"

#include "core/base/whenReady.h"
#include "ui/cards/ModeBadge.h"
#include "ui/desk/CardDesk.h"
#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/CardText.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/EnterPastButtons.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/RecordTableModel.h"
#include "ui/widgets/goToRow.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/offWhileAsked.h"
#include "ui/widgets/takeEnter.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <chrono>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto lookEvery = 20s;
constexpr int mostLooks = 30; //!< Ten minutes.

QList<RecordColumn> columns()
{
    return {{CardsDialog::tr("Card"), CardsDialog::tr("Card"), 152},
        {CardsDialog::tr("Ends"), CardsDialog::tr("Last month it can be used in"), 168},
        {CardsDialog::tr("Allowed since"), CardsDialog::tr("Allowed since"), 108},
        {CardsDialog::tr("How"), CardsDialog::tr("How the customer agreed"), 0}};
}

Record recordOf(const SavedCard &card, QDate today)
{
    SavedCard nameOnly = card;
    nameOnly.expiryMonth = 0;
    Cell ends{.text = cardExpiryText(card), .isSecondary = false};
    if (ends.text.isEmpty())
        ends = {.text = u"–"_s, .isSecondary = true};
    if (isExpired(card, today))
        ends.chip = ChipLook{u"warning"_s, CardsDialog::tr("Ended %1").arg(ends.text), Tone::Warning};
    return {card.externalId,
        {{.text = cardText(nameOnly)}, ends,
            {.text = dateText(card.agreedOn), .raw = card.agreedOn.toString(Qt::ISODate)},
            {.text = agreementText(card), .tooltip = card.agreement, .isSecondary = true}}};
}

} // namespace

CardsDialog::CardsDialog(CardDesk &desk, const InvoiceRow &row, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_customer(row.customerId)
    , m_name(row.customer)
    , m_today(today)
    , m_model(new RecordTableModel(columns(), this))
    , m_table(new DataTable(this))
    , m_empty(new EmptyState(m_table->viewport()))
    , m_question(new Notice(u"cards.question"_s, false, this))
    , m_words(new PlainLabel(this))
    , m_mode(new ModeBadge(this))
{
    setObjectName(u"cards"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    new EnterPastButtons(this);
    setWindowTitle(tr("Saved cards"));
    resize(640, 360);
    build();
    m_looking.setInterval(lookEvery);
    m_looking.setSingleShot(true);
    m_looking.setObjectName(u"cards.looking"_s);
    m_looking.setParent(this);
    connect(&m_looking, &QTimer::timeout, this, &CardsDialog::look);
    updateButtons();
    ask();
    askAccount(row.id);
}

void CardsDialog::build()
{
    auto *party = new PlainLabel(m_name, this);
    party->setObjectName(u"cards.party"_s);
    party->setFont(fonts::strong(fonts::sized(fonts::body(), 15)));
    party->setElided(true);
    party->setContentsMargins(24, 14, 24, 2);
    m_mode->setObjectName(u"cards.mode"_s);
    m_mode->hide();
    m_words->setObjectName(u"cards.words"_s);
    m_words->setWordWrap(true);
    m_words->setInk(Ink::Secondary);
    m_words->setContentsMargins(24, 0, 24, 12);
    m_words->setText(
        tr("Cards are saved by their holder, on the provider's page. Their numbers never come here."));
    m_table->setObjectName(u"cards.table"_s);
    m_table->setAccessibleName(tr("Saved cards"));
    m_table->setItemDelegate(new RecordDelegate(this));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->layOut(m_model->columns());
    m_empty->setObjectName(u"cards.empty"_s);
    m_empty->tell(u"card"_s, tr("No card is saved."), tr("Add card… opens the page to save one on."));
    m_keep = m_question->addButton(u"keep"_s, tr("Keep"));
    m_really = m_question->addButton(u"remove"_s, tr("Remove card"));
    setLook(*m_really, Look::Money);
    setKeyHint(*m_really, tr("Ctrl+Enter"));
    for (QPushButton *button : {m_keep, m_really})
        button->setAutoDefault(false);
    auto *head = new QWidget(this);
    head->setAutoFillBackground(true);
    head->setBackgroundRole(QPalette::Base);
    auto *subject = new QVBoxLayout(head);
    subject->setContentsMargins(0, 0, 0, 0);
    subject->setSpacing(0);
    subject->addWidget(party);
    auto *account = new QHBoxLayout;
    account->setContentsMargins(24, 0, 24, 2);
    account->addWidget(m_mode);
    subject->addLayout(account);
    subject->addWidget(m_words);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(hairline(this));
    column->addWidget(m_question);
    column->addWidget(m_table, 1);
    column->addWidget(hairline(this));
    column->addWidget(buildButtons());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_question->clear();
        updateButtons();
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_question->clear();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_really, &QPushButton::clicked, this, &CardsDialog::remove);
}

QWidget *CardsDialog::buildButtons()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(56);
    m_add = new QPushButton(icons::icon(u"plus"_s), tr("Add card…"), foot);
    m_add->setObjectName(u"cards.add"_s);
    m_add->setToolTip(tr("Opens the provider's page on which a card is saved"));
    m_remove = new QPushButton(tr("Remove…"), foot);
    m_remove->setObjectName(u"cards.remove"_s);
    m_remove->setToolTip(tr("Remove… (Del)"));
    m_who = new QPushButton(tr("Who is this?…"), foot);
    m_who->setObjectName(u"cards.who"_s);
    m_who->setToolTip(tr("Say which customer of the provider this is"));
    m_setPage = new QPushButton(tr("Set return page…"), foot);
    m_setPage->setObjectName(u"cards.returnPage"_s);
    m_setPage->hide();
    auto *close = new QPushButton(tr("Close"), foot);
    close->setObjectName(u"cards.close"_s);
    for (QPushButton *button : {m_add, m_remove, m_who, m_setPage, close})
        button->setAutoDefault(false);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(24, 0, 24, 0);
    line->setSpacing(8);
    line->addWidget(m_add);
    line->addWidget(m_remove);
    line->addWidget(m_who);
    line->addWidget(m_setPage);
    line->addStretch(1);
    line->addWidget(close);
    connect(m_add, &QPushButton::clicked, this, &CardsDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &CardsDialog::askWhetherToRemove);
    connect(m_who, &QPushButton::clicked, this, [this] {
        reject();
        emit identityWanted();
    });
    connect(m_setPage, &QPushButton::clicked, this, [this] {
        reject();
        emit returnPageWanted();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

void CardsDialog::ask()
{
    whenReady(m_desk.cards(m_customer), this, [this](const Result<QList<SavedCard>> &cards) {
        if (cards)
            showCards(*cards);
        else
            showTrouble(cards.error());
    });
}

void CardsDialog::askAccount(const InvoiceId &invoice)
{
    whenReady(m_desk.preview(invoice), this, [this](const Result<ChargePreview> &preview) {
        if (!preview || preview->account.isEmpty())
            return; // The cards can be looked at all the same.
        const QString provider = connectionText(preview->provider);
        m_mode->showMode(
            preview->live, tr("%1 %2", "provider, end of its key").arg(provider, preview->account));
        m_mode->show();
    });
}

//! One look at a time, and the next one only after its answer: the provider counts what is read.
void CardsDialog::look()
{
    --m_looksLeft;
    whenReady(m_desk.lookAtPage(m_page), this, [this](const Result<CardPage> &page) {
        if (page && page->state == CardPage::State::Complete) {
            m_words->setText(tr("The card is saved."));
            ask();
        } else if (page && page->state == CardPage::State::Expired) {
            m_words->setText(
                tr("The page has ended before a card was saved. Add a card to open another one."));
        } else if (m_looksLeft > 0) {
            m_looking.start(lookEvery); // Also after trouble: it may be over in a moment.
        } else if (page) {
            m_words->setText(tr("No card was saved yet. The page stays open for a day; the card stands here "
                                "after a sync once its holder has saved it."));
        } else {
            showTrouble(page.error());
        }
    });
}

void CardsDialog::showCards(const QList<SavedCard> &cards)
{
    m_cards = cards;
    QList<Record> records;
    for (const SavedCard &card : cards)
        records.append(recordOf(card, m_today));
    m_model->setRecords(records);
    m_empty->setVisible(cards.isEmpty());
    if (cards.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else if (!m_table->currentIndex().isValid())
        goToRow(*m_table, 0);
    updateButtons();
}

void CardsDialog::showTrouble(const Error &error)
{
    m_question->clear();
    m_words->setText(errorText(error));
    m_setPage->setVisible(error.rule == "gateway.return_page"_L1);
    if (m_setPage->isVisible())
        m_setPage->setFocus(Qt::OtherFocusReason);
    else if (error.rule == "gateway_customer.matches"_L1)
        m_who->setFocus(Qt::OtherFocusReason);
}

const SavedCard *CardsDialog::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_cards.size() ? &m_cards.at(row) : nullptr;
}

void CardsDialog::updateButtons()
{
    m_remove->setEnabled(current());
}

void CardsDialog::add()
{
    whenReady(
        m_desk.openPage(m_customer), this, [this, on = offWhileAsked(*m_add)](const Result<CardPage> &page) {
            on();
            if (!page) {
                showTrouble(page.error());
                return;
            }
            m_words->setText(
                tr("The page is open in the browser. The card stands here once its holder has saved it."));
            m_page = page->externalKey;
            m_looksLeft = mostLooks;
            m_looking.start(lookEvery);
            emit pageWanted(page->url);
        });
}

void CardsDialog::askWhetherToRemove()
{
    const SavedCard *card = current();
    if (!card)
        return;
    m_question->tell(Tone::Danger, u"warning"_s,
        tr("Remove %1 of %2 at %3? It can then not be charged any more. This cannot be undone: the customer "
           "would have to save it again.",
            "card, customer, account")
            .arg(cardText(*card), m_name,
                m_mode->account().isEmpty()
                    ? connectionText(card->connection)
                    : tr("%1 (%2)", "account, LIVE or TEST").arg(m_mode->account(), m_mode->word())));
    m_really->setEnabled(true);
    m_keep->setFocus(Qt::OtherFocusReason);
}

void CardsDialog::remove()
{
    const SavedCard *card = current();
    if (!card)
        return;
    m_really->setEnabled(false); // Pressed once is enough.
    whenReady(
        m_desk.remove(card->externalId), this, [this, name = cardText(*card)](const Result<void> &removed) {
            m_question->clear();
            m_table->setFocus(Qt::OtherFocusReason);
            if (!removed) {
                showTrouble(removed.error());
                return;
            }
            m_words->setText(tr("%1 is removed.").arg(name));
            ask();
        });
}

void CardsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_remove->isEnabled()) {
        askWhetherToRemove();
        return;
    }
    const auto answer = [this] {
        if (!m_question->isHidden() && m_really->isEnabled())
            remove();
    };
    if (!takeEnter(*event, *this, answer, m_really))
        QDialog::keyPressEvent(event);
}

} // namespace quittance
