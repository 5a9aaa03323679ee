#include "ui/shell/QuitDialog.h"

#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/widgets/PlainLabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

QuitDialog::QuitDialog(int mails, int all, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"quit"_s);
    setWindowTitle(tr("Quit Quittance"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *question = new PlainLabel(mails == all
            ? tr("%n mail(s) are being sent.", nullptr, mails)
            : tr("%n thing(s) are being sent.", "mails, links, charges, refunds", all),
        this);
    question->setObjectName(u"quit.question"_s);
    question->setFont(fonts::strong(fonts::body()));
    auto *meaning = new PlainLabel(
        tr("What is cut off now is looked at again at the next start; a mail may then be uncertain."), this);
    meaning->setWordWrap(true);
    meaning->setInk(Ink::Secondary);
    const auto button = [&](const QString &name, const QString &text) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(u"quit."_s + name);
        return made;
    };
    QPushButton *stay = button(u"stay"_s, tr("&Stay"));
    QPushButton *now = button(u"now"_s, tr("Quit &now"));
    QPushButton *after = button(u"after"_s, tr("Quit &after them"));
    setLook(*after, Look::Primary);
    after->setDefault(true);
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(now, &QPushButton::clicked, this, [this] {
        accept();
        emit nowWanted();
    });
    connect(after, &QPushButton::clicked, this, [this] {
        accept();
        emit afterWanted();
    });
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(stay);
    buttons->addWidget(now);
    buttons->addWidget(after);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(question);
    layout->addWidget(meaning);
    layout->addLayout(buttons);
    after->setFocus();
}

} // namespace quittance
