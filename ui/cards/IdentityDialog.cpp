#include "ui/cards/IdentityDialog.h"

#include "core/base/whenReady.h"
#include "ui/cards/ModeBadge.h"
#include "ui/desk/ProviderDesk.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/EnterPastButtons.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/RecordTableModel.h"
#include "ui/widgets/goToRow.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/takeEnter.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24;
constexpr int idWidth = 184;

QList<RecordColumn> columns()
{
    return {{IdentityDialog::tr("Name"), IdentityDialog::tr("Name at the provider"), 0},
        {IdentityDialog::tr("E-mail"), IdentityDialog::tr("E-mail"), 208},
        {IdentityDialog::tr("Since"), IdentityDialog::tr("There since"), 96},
        {IdentityDialog::tr("Id"), IdentityDialog::tr("Id at the provider"), 176}};
}

QString idOf(const GatewayCustomer &customer)
{
    return customer.externalKey.section(u':', 2);
}

Record recordOf(const GatewayCustomer &customer)
{
    Cell name{.text = customer.name};
    if (name.text.isEmpty())
        name = {.text = IdentityDialog::tr("Without a name"), .isSecondary = true};
    if (!customer.customer.isEmpty())
        name.tooltip = IdentityDialog::tr("%1, made there by Quittance for this customer").arg(name.text);
    return {customer.externalKey,
        {name, {.text = customer.email, .isSecondary = true},
            {.text = dateText(customer.since.date()), .raw = customer.since.date().toString(Qt::ISODate)},
            {.text = idOf(customer), .isSecondary = true, .isMono = true}}};
}

} // namespace

IdentityDialog::IdentityDialog(
    ProviderDesk &desk, const CustomerId &customer, const QString &name, QWidget *parent)
    : AskingDialog(parent)
    , m_desk(desk)
    , m_customer(customer)
    , m_mode(new ModeBadge(this))
    , m_words(new PlainLabel(this))
    , m_model(new RecordTableModel(columns(), this))
    , m_table(new DataTable(this))
    , m_empty(new EmptyState(m_table->viewport()))
    , m_id(new QLineEdit(this))
    , m_new(new QPushButton(tr("A new one"), this))
    , m_take(new QPushButton(tr("This one"), this))
{
    setObjectName(u"identity"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    new EnterPastButtons(this);
    setWindowTitle(tr("Who is this at the payment provider?"));
    resize(720, 380);
    m_table->setObjectName(u"identity.table"_s);
    m_empty->setObjectName(u"identity.empty"_s);
    m_table->setAccessibleName(tr("Customers of the provider this one may be"));
    m_table->setItemDelegate(new RecordDelegate(this));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->layOut(m_model->columns());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead(name));
    column->addWidget(hairline(this));
    column->addWidget(m_table, 1);
    column->addWidget(hairline(this));
    column->addWidget(buildFoot());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &IdentityDialog::updateButtons);
    updateButtons();
    whenReady(m_desk.identity(m_customer), this, [this](const Result<GatewayIdentity> &identity) {
        if (identity)
            showIdentity(*identity);
        else
            say(errorText(identity.error()));
    });
}

QWidget *IdentityDialog::buildHead(const QString &name)
{
    auto *head = new QWidget(this);
    head->setAutoFillBackground(true);
    head->setBackgroundRole(QPalette::Base);
    auto *party = new PlainLabel(name, head);
    party->setObjectName(u"identity.party"_s);
    party->setFont(fonts::strong(fonts::sized(fonts::body(), 15)));
    party->setElided(true);
    m_mode->setObjectName(u"identity.mode"_s);
    m_words->setObjectName(u"identity.words"_s);
    m_words->setWordWrap(true);
    m_words->setInk(Ink::Secondary);
    m_words->setText(tr("Asking the provider…"));
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(margin, 14, margin, 12);
    column->setSpacing(2);
    column->addWidget(party);
    column->addWidget(m_mode);
    column->addWidget(m_words);
    return head;
}

QWidget *IdentityDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(56);
    auto *label = new PlainLabel(tr("Other id"), foot);
    label->setBuddy(m_id);
    m_id->setObjectName(u"identity.id"_s);
    m_id->setAccessibleName(tr("Id of another customer at the provider"));
    m_id->setPlaceholderText(u"cus_…"_s);
    m_id->setFixedWidth(idWidth);
    m_new->setObjectName(u"identity.new"_s);
    m_new->setToolTip(tr("Makes a new customer at the provider and links it"));
    m_take->setObjectName(u"identity.take"_s);
    setLook(*m_take, Look::Primary);
    setKeyHint(*m_take, tr("Ctrl+Enter"));
    auto *close = new QPushButton(tr("Close"), foot);
    close->setObjectName(u"identity.close"_s);
    for (QPushButton *button : {m_new, m_take, close})
        button->setAutoDefault(false);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(margin, 0, margin, 0);
    line->setSpacing(8);
    line->addWidget(label);
    line->addWidget(m_id);
    line->addStretch(1);
    line->addWidget(close);
    line->addWidget(m_new);
    line->addWidget(m_take);
    connect(m_id, &QLineEdit::textChanged, this, &IdentityDialog::updateButtons);
    connect(m_new, &QPushButton::clicked, this, [this] { choose({}); });
    connect(m_take, &QPushButton::clicked, this, &IdentityDialog::chooseCurrent);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

void IdentityDialog::showIdentity(const GatewayIdentity &identity)
{
    m_identity = identity;
    m_isKnown = true;
    const QString provider = connectionText(identity.connection);
    setWindowTitle(tr("Who is this at %1?").arg(provider));
    m_mode->showMode(identity.live, tr("%1 %2", "provider, end of its key").arg(provider, identity.account));
    QList<Record> records;
    if (identity.linked)
        records.append(recordOf(*identity.linked));
    for (const GatewayCustomer &match : identity.matches)
        records.append(recordOf(match));
    m_model->setRecords(records);
    if (identity.linked)
        say(tr(
            "Linked. Payment links, cards and transfers of this customer are those of the customer below."));
    else if (records.isEmpty())
        say({});
    else
        say(tr("%1 may know this customer already. The same address can belong to two customers, so a person "
               "says which it is.")
                .arg(provider));
    m_empty->tell(u"person"_s, tr("Nobody at %1 has this e-mail address.").arg(provider),
        tr("A new customer is made there when it is needed."));
    m_empty->setVisible(records.isEmpty());
    if (records.isEmpty()) {
        updateButtons(); // One that is off takes no keys.
        m_new->setFocus(Qt::OtherFocusReason);
    } else {
        goToRow(*m_table, 0);
        m_table->setFocus(Qt::OtherFocusReason);
    }
    updateButtons();
}

//! Above the list; nothing where the list itself says it.
void IdentityDialog::say(const QString &words)
{
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

QString IdentityDialog::chosen() const
{
    if (const QString typed = m_id->text().trimmed(); !typed.isEmpty())
        return typed;
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->recordAt(current.row()).key.section(u':', 2) : QString();
}

void IdentityDialog::updateButtons()
{
    const QString id = chosen();
    const bool isLinked = m_identity.linked && idOf(*m_identity.linked) == id;
    m_take->setEnabled(m_isKnown && !m_isBusy && !id.isEmpty() && !isLinked);
    m_new->setEnabled(m_isKnown && !m_isBusy && !m_identity.linked);
    m_id->setEnabled(m_isKnown);
}

void IdentityDialog::chooseCurrent()
{
    if (const QString id = chosen(); !id.isEmpty())
        choose(id);
}

void IdentityDialog::choose(const QString &externalId)
{
    m_isBusy = true; // Pressed once is enough.
    updateButtons();
    whenReady(m_desk.link(m_customer, externalId), this, [this](const Result<GatewayIdentity> &identity) {
        m_isBusy = false;
        updateButtons();
        if (!identity) {
            show();
            say(errorText(identity.error()));
            return;
        }
        emit linked(*identity);
        accept();
    });
}

void IdentityDialog::keyPressEvent(QKeyEvent *event)
{
    if (!takeEnter(*event, *this, [this] { m_take->click(); }))
        AskingDialog::keyPressEvent(event);
}

} // namespace quittance
