#include "ui/shell/TakeOverDialog.h"

#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/HeldText.h"
#include "ui/widgets/PlainLabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int wordsWidth = 400; //!< Both texts break at it; the height of the dialog follows from that.

} // namespace

TakeOverDialog::TakeOverDialog(const BookHolder &holder, const QTimeZone &zone, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"takeOver"_s);
    setWindowTitle(tr("Take over book"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *question = new PlainLabel(heldText(holder, zone), this);
    question->setObjectName(u"takeOver.question"_s);
    question->setFont(fonts::strong(fonts::body()));
    question->setWordWrap(true);
    question->setFixedWidth(wordsWidth);
    auto *meaning = new PlainLabel(
        tr("It has not been heard of for a while. Make sure that Quittance is closed there: two computers "
           "writing at once can damage the book. If it is still running there, it stops writing as soon as "
           "it notices, and what is not saved yet is lost."),
        this);
    meaning->setObjectName(u"takeOver.meaning"_s);
    meaning->setWordWrap(true);
    meaning->setFixedWidth(wordsWidth);
    meaning->setInk(Ink::Secondary);
    auto *cancel = new QPushButton(tr("&Cancel"), this);
    cancel->setObjectName(u"takeOver.cancel"_s);
    auto *act = new QPushButton(tr("&Take over"), this);
    act->setObjectName(u"takeOver.act"_s);
    setLook(*act, Look::Money);
    act->setAutoDefault(false); // Enter does nothing that cannot be taken back.
    cancel->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(act, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(act);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(question);
    layout->addWidget(meaning);
    layout->addLayout(buttons);
    cancel->setFocus();
}

} // namespace quittance
