#include "ui/connect/GatewayTrialView.h"

#include "ui/cards/ModeBadge.h"
#include "ui/style/Theme.h"
#include "ui/text/Languages.h"
#include "ui/text/PermissionText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/CheckLine.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainLabel.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace quittance {

using namespace Qt::StringLiterals;

GatewayTrialView::GatewayTrialView(const GatewayTrial &trial, const QString &label, QWidget *parent)
    : QWidget(parent)
{
    const QString provider = connectionText(trial.connection.text());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *account = new PlainLabel(label.isEmpty() ? provider : label, this);
    account->setObjectName(u"gateway.account"_s);
    account->setFont(fonts::strong(fonts::sized(fonts::body(), 17)));
    account->setWordWrap(true);
    auto *mode = new ModeBadge(this);
    mode->setObjectName(u"gateway.mode"_s);
    mode->showMode(trial.live, trial.keyHint);
    auto *money = new PlainLabel(
        trial.live ? tr("Real money moves.") : tr("No real money moves: this is the test side."), this);
    money->setObjectName(u"gateway.money"_s);
    money->setInk(Ink::Secondary);
    layout->addWidget(account);
    layout->addWidget(mode);
    layout->addWidget(money);
    if (!trial.currencies.isEmpty()) {
        //: %1 is a list of currency codes
        auto *currencies
            = new PlainLabel(tr("Currencies of the account: %1").arg(trial.currencies.join(u", "_s)), this);
        currencies->setObjectName(u"gateway.currencies"_s);
        currencies->setInk(Ink::Secondary);
        currencies->setWordWrap(true);
        layout->addWidget(currencies);
    }
    layout->addSpacing(10);
    if (trial.broadKey) {
        auto *notice = new Notice(u"gateway.broad"_s, true, this);
        notice->tell(Tone::Warning, u"warning"_s,
            tr("This key may do everything. A restricted key with the permissions below is enough, and harms "
               "less when it gets lost."));
        layout->addWidget(notice);
        layout->addSpacing(10);
    }
    auto *title = new PlainLabel(tr("What it lets Quittance do"), this);
    title->setFont(fonts::strong(fonts::body()));
    layout->addWidget(title);
    auto permissions = trial.permissions;
    // What will not work is not to be looked for below the others.
    std::stable_partition(
        permissions.begin(), permissions.end(), [](const KeyPermission &one) { return !one.granted; });
    for (const KeyPermission &permission : std::as_const(permissions)) {
        const QString purpose = permissionPurposeText(permission.purpose);
        //: what a permission is for, and its name at the provider
        const QString text
            = tr("%1 · %2").arg(wordLocale().toUpper(purpose.left(1)) + purpose.mid(1), permission.name);
        auto *line = new CheckLine(
            permission.granted ? CheckLine::Verdict::Good : CheckLine::Verdict::LookAtIt, text,
            permission.granted ? QString()
                               : tr("Not given. This will not work. Add it at %1 and check again, or go on "
                                    "without it.")
                                     .arg(provider),
            this);
        line->setObjectName(u"gateway.permission."_s + permission.name);
        layout->addWidget(line);
    }
    layout->addStretch(1);
}

} // namespace quittance
