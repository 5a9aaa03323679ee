#include "ui/settings/DocumentsPage.h"

#include "ui/style/Icons.h"
#include "ui/widgets/PlainLabel.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int numberWidth = 120;

const QString &logoKey()
{
    static const QString key = u"company.logo"_s;
    return key;
}

} // namespace

DocumentsPage::DocumentsPage(SettingsDesk &desk)
    : SettingsPage(desk, u"documents"_s, tr("Documents"),
        tr("Stands on invoices, credit notes and letters from the next one on."))
{
    addOwn(logoKey(), tr("Logo"), buildLogo(),
        remark(tr("A PNG picture of at most 256 KiB. It is copied into the book."), logoKey()));
    addHeading(tr("Where customers transfer to"));
    addText(u"company.account_holder"_s, tr("Account holder"), tr("Empty: the company's name."));
    addText(u"company.iban"_s, tr("IBAN"));
    addText(u"company.bic"_s, tr("BIC"));
    addText(u"company.bank_name"_s, tr("Bank"));
    addHeading(tr("Payment links"));
    addText(u"links.expire_days"_s, tr("Expire after days"),
        tr("A payment page takes no money after so many days, unless another end is chosen when it is sent. "
           "0: it "
           "does not expire by itself."))
        ->setFixedWidth(numberWidth);
    addHeading(tr("After paying"));
    addText(u"stripe.return_page"_s, tr("Return page"),
        tr("A page of your own that thanks the customer. Pages to pay at once and pages to save a card lead "
           "back "
           "to it; without one they are not opened."))
        ->setPlaceholderText(u"https://"_s);
    connect(this, &SettingsPage::kept, this, [this](const QString &key, const QString &value) {
        if (key != logoKey())
            return;
        m_logo->setText(value.isEmpty() ? tr("None") : tr("Set"));
        m_remove->setVisible(!value.isEmpty());
    });
}

QWidget *DocumentsPage::buildLogo()
{
    auto *logo = new QWidget(this);
    m_logo = new PlainLabel(tr("None"), logo);
    m_logo->setObjectName(u"settings.company.logo.state"_s);
    auto *choose = new QPushButton(icons::icon(u"import"_s), tr("Choose &picture…"), logo);
    choose->setObjectName(u"settings.company.logo.choose"_s);
    m_remove = new QPushButton(tr("Remove picture"), logo);
    m_remove->setObjectName(u"settings.company.logo.remove"_s);
    m_remove->hide();
    connect(choose, &QPushButton::clicked, this, &DocumentsPage::chooseLogo);
    connect(m_remove, &QPushButton::clicked, this, [this] { keep(logoKey(), {}); });
    auto *line = new QHBoxLayout(logo);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_logo, 1);
    line->addWidget(choose);
    line->addWidget(m_remove);
    return logo;
}

void DocumentsPage::chooseLogo()
{
    auto *chooser = new QFileDialog(this, tr("Choose a logo"));
    chooser->setObjectName(u"settings.logo.file"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilter(tr("Pictures (*.png)"));
    connect(
        chooser, &QFileDialog::fileSelected, this, [this](const QString &path) { keep(logoKey(), path); });
    chooser->open();
}

void DocumentsPage::load(const QMap<QString, QString> &settings)
{
    SettingsPage::load(settings);
    const bool has = !settings.value(logoKey()).isEmpty();
    m_logo->setText(has ? tr("Set") : tr("None"));
    m_remove->setVisible(has);
}

} // namespace quittance
