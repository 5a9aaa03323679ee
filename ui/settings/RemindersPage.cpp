#include "ui/settings/RemindersPage.h"

#include <QLayout>
#include <QLineEdit>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int numberWidth = 120;

//! Narrow and beside its name: with nothing wide on this page, its column would not grow otherwise.
void makeNarrow(QLineEdit *field)
{
    field->setFixedWidth(numberWidth);
    field->parentWidget()->layout()->setAlignment(field, Qt::AlignLeft);
}

} // namespace

RemindersPage::RemindersPage(SettingsDesk &desk)
    : SettingsPage(desk, u"reminders"_s, tr("Reminders"),
        tr("Nobody is reminded by itself: a reminder is written, looked at and sent by a person, and only of "
           "what is overdue and not disputed."))
{
    makeNarrow(addText(u"company.shortfall_tolerance"_s, tr("May be short of"),
        tr("In the smallest unit of the document's currency: 100 is 1.00 EUR. Who pays that much less may be "
           "let off when the payment is recorded, and is not reminded.")));
}

void RemindersPage::load(const QMap<QString, QString> &settings)
{
    const QString pause = u"reminders.pause_days"_s;
    if (!m_hasPause && settings.contains(pause)) {
        m_hasPause = true;
        makeNarrow(addText(
            pause, tr("Days between two"), tr("So long nobody is reminded of the same invoice again.")));
    }
    SettingsPage::load(settings);
}

} // namespace quittance
