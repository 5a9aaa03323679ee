#include "ui/acts/ActDialog.h"
#include "ui/widgets/PlainLabel.h"

#include <QLineEdit>
#include <QTimer>

namespace quittance {

// What an act keeps of its fields after a refusal.

void ActDialog::keepInputs(const QString &about)
{
    m_about = about.isEmpty() ? QString() : m_name + u'/' + about;
}

void ActDialog::showEvent(QShowEvent *event)
{
    const bool isFirst = !m_wasShown;
    m_wasShown = true;
    if (isFirst && !m_about.isEmpty() && parentWidget()) {
        m_broughtBack = KeptInputs::of(*parentWidget()).find(m_about);
        bringBack();
        m_again->setVisible(!m_broughtBack.isEmpty());
        limitHeight();
        if (auto *line = qobject_cast<QLineEdit *>(focusWidget()))
            line->selectAll();
    }
    AskingDialog::showEvent(event);
}

void ActDialog::bringBack()
{
    KeptInputs::give(m_broughtBack, *this);
}

//! Later, when its list has put into it what it proposes.
void ActDialog::bringBackInto(QLineEdit *field)
{
    if (m_broughtBack.contains(field->objectName()))
        QTimer::singleShot(0, field, [this, field] { KeptInputs::giveOne(m_broughtBack, *field); });
}

void ActDialog::done(int result)
{
    if (!m_about.isEmpty() && parentWidget()) {
        KeptInputs &kept = KeptInputs::of(*parentWidget());
        if (result == Accepted)
            kept.forget(m_about);
        else if (m_wasRefused || !m_broughtBack.isEmpty())
            kept.keep(m_about, KeptInputs::inputsOf(*this));
    }
    AskingDialog::done(result);
}

} // namespace quittance
