#include "ui/connect/GatewayWishesView.h"

#include "ui/customers/FieldGrid.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/PlainLabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int dateWidth = 120;

struct Room {
    QWidget *widget = nullptr;
    QVBoxLayout *layout = nullptr;
};

Room sheetWith(const QString &title, const QString &hint, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *head = new PlainLabel(title, widget);
    head->setFont(fonts::strong(fonts::sized(fonts::body(), 17)));
    auto *words = new PlainLabel(hint, widget);
    words->setInk(Ink::Secondary);
    words->setWordWrap(true);
    layout->addWidget(head);
    layout->addWidget(words);
    layout->addSpacing(10);
    return {widget, layout};
}

} // namespace

GatewayWishesView::GatewayWishesView(const QString &provider, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_provider(provider)
    , m_sheets(new QStackedWidget(this))
    , m_from(new DateEdit(today, this))
{
    m_sheets->addWidget(buildWays());
    m_sheets->addWidget(buildTransfer());
    m_sheets->addWidget(buildStart());
    m_from->setDay(QDate(today.year(), 1, 1));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sheets);
}

QWidget *GatewayWishesView::buildWays()
{
    const Room sheet = sheetWith(tr("Ways to pay"),
        tr("What customers are offered through %1. Each can be switched on or off later.").arg(m_provider),
        this);
    m_wayList = new QWidget(sheet.widget);
    auto *list = new QVBoxLayout(m_wayList);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(2);
    m_usual = new QCheckBox(
        tr("&Links go through %1 where nobody chooses another provider").arg(m_provider), sheet.widget);
    m_usual->setObjectName(u"gateway.usual"_s);
    sheet.layout->addWidget(m_wayList);
    sheet.layout->addSpacing(10);
    sheet.layout->addWidget(m_usual);
    sheet.layout->addStretch(1);
    return sheet.widget;
}

QWidget *GatewayWishesView::buildTransfer()
{
    const Room sheet = sheetWith(tr("Bank transfers"),
        tr("With “Bank transfer”, each customer gets an account number of their own at %1, and what arrives "
           "there "
           "finds its invoice by itself. Your own account below stands on every invoice, for those who "
           "transfer "
           "without a link; what arrives there is matched under Reconcile.")
            .arg(m_provider),
        this);
    m_bank = new FieldGrid(u"gateway"_s, sheet.widget);
    const auto add = [this](const QString &key, const QString &label, PlainLabel *remark = nullptr) {
        auto *field = new QLineEdit(m_bank);
        m_bank->add(key, label, field, remark);
        m_bankFields.insert(key, field);
    };
    auto *holder = new PlainLabel(tr("Empty: the company's name."), m_bank);
    holder->setObjectName(u"gateway.company.account_holder.remark"_s);
    holder->setInk(Ink::Secondary);
    add(u"company.account_holder"_s, tr("Account holder"), holder);
    add(u"company.iban"_s, tr("IBAN"));
    add(u"company.bic"_s, tr("BIC"));
    add(u"company.bank_name"_s, tr("Bank"));
    sheet.layout->addWidget(m_bank);
    sheet.layout->addStretch(1);
    return sheet.widget;
}

QWidget *GatewayWishesView::buildStart()
{
    const Room sheet = sheetWith(tr("Complete from"),
        tr("Payments of %1 from this day on belong to this book: the check for completeness begins there, "
           "and asks "
           "about nothing earlier. Empty: from the beginning.")
            .arg(m_provider),
        this);
    auto *grid = new FieldGrid(u"gateway"_s, sheet.widget);
    m_from->setFixedWidth(dateWidth);
    grid->add(u"from"_s, tr("First day"), m_from);
    sheet.layout->addWidget(grid);
    sheet.layout->addStretch(1);
    return sheet.widget;
}

void GatewayWishesView::setWays(const QList<PayWay> &ways, const GatewayWishes &before)
{
    const auto add
        = [this, &before](PayWay way, const QString &key, const QString &text, const QString &hint) {
              auto *box = new QCheckBox(text, m_wayList);
              box->setObjectName(u"gateway.way."_s + key);
              box->setChecked(before.ways.isEmpty() || before.ways.contains(way));
              auto *words = new PlainLabel(hint, m_wayList);
              words->setInk(Ink::Secondary);
              words->setFont(fonts::small());
              words->setWordWrap(true);
              words->setIndent(wordsInset(*box));
              words->setContentsMargins(0, 0, 0, 8);
              m_wayList->layout()->addWidget(box);
              m_wayList->layout()->addWidget(words);
              m_ways.insert(way, box);
              connect(box, &QCheckBox::toggled, this, &GatewayWishesView::waysChanged);
          };
    m_ways.clear();
    qDeleteAll(m_wayList->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    if (ways.contains(PayWay::Page))
        add(PayWay::Page, u"page"_s, tr("&Payment page"),
            tr("The mailed link leads to a page on which the customer pays when it suits them."));
    if (ways.contains(PayWay::Checkout))
        add(PayWay::Checkout, u"checkout"_s, tr("Page to pay &at once"),
            tr("Opened while the customer is there or on the phone; good for hours."));
    if (ways.contains(PayWay::BankTransfer))
        add(PayWay::BankTransfer, u"bank_transfer"_s, tr("Bank &transfer"),
            tr("The mail names an account number that is this customer's alone."));
    m_usual->setChecked(before.isUsual);
    if (before.completeFrom.isValid())
        m_from->setDay(before.completeFrom);
    emit waysChanged();
}

void GatewayWishesView::setBankDetails(const QMap<QString, QString> &settings)
{
    for (auto field = m_bankFields.cbegin(); field != m_bankFields.cend(); ++field) {
        m_known.insert(field.key(), settings.value(field.key()));
        if (!field.value()->isModified()) // What was typed meanwhile stays.
            field.value()->setText(settings.value(field.key()));
    }
}

void GatewayWishesView::showSheet(Sheet sheet)
{
    m_sheets->setCurrentIndex(static_cast<int>(sheet));
    QWidget *first = sheet == Sheet::Ways
        ? static_cast<QWidget *>(m_ways.isEmpty() ? m_usual : m_ways.first())
        : sheet == Sheet::Transfer ? m_bankFields.first()
                                   : m_from;
    first->setFocus(Qt::OtherFocusReason);
}

bool GatewayWishesView::offers(PayWay way) const
{
    return m_ways.contains(way) && m_ways.value(way)->isChecked();
}

Result<GatewayWishes> GatewayWishesView::wishes() const
{
    GatewayWishes wishes{.label = {}, .ways = {}, .completeFrom = {}, .isUsual = m_usual->isChecked()};
    for (auto way = m_ways.cbegin(); way != m_ways.cend(); ++way)
        if (way.value()->isChecked())
            wishes.ways.append(way.key());
    if (wishes.ways.isEmpty())
        return tl::unexpected(Error{.kind = ErrorKind::InvalidInput, .rule = u"gateway.no_way"_s});
    if (m_from->text().trimmed().isEmpty())
        return wishes;
    const Result<QDate> from = m_from->day();
    if (!from)
        return tl::unexpected(from.error());
    wishes.completeFrom = *from;
    return wishes;
}

QMap<QString, QString> GatewayWishesView::changedBankDetails() const
{
    QMap<QString, QString> changed;
    for (auto field = m_bankFields.cbegin(); field != m_bankFields.cend(); ++field)
        if (const QString typed = field.value()->text().trimmed(); typed != m_known.value(field.key()))
            changed.insert(field.key(), typed);
    return changed;
}

} // namespace quittance
