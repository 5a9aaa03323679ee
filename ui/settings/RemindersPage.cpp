#include "ui/settings/RemindersPage.h"

#include "ui/text/AmountInput.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
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

//! Gives a field of the page something to stand beside it.
void putBeside(QLineEdit *field, QWidget *beside)
{
    auto *line = new QWidget(field->parentWidget());
    delete field->parentWidget()->layout()->replaceWidget(field, line);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(field);
    layout->addWidget(beside);
    layout->addStretch(1);
}

} // namespace

RemindersPage::RemindersPage(SettingsDesk &desk)
    : SettingsPage(desk, u"reminders"_s, tr("Reminders"),
        tr("Nobody is reminded by itself: a reminder is written, looked at and sent by a person, and only of "
           "what is overdue and not disputed."))
{
    addTolerance();
}

void RemindersPage::addTolerance()
{
    const Form form{.shown =
                        [this](const QString &value) {
                            bool isNumber = false;
                            const qint64 minor = value.toLongLong(&isNumber);
                            return isNumber ? moneyText(Money(minor, m_currency)) : value;
                        },
        .read =
            [this](const QString &typed) {
                return readAmount(typed, m_currency).transform([](Money amount) {
                    return QString::number(amount.minor());
                });
            }};
    QLineEdit *field = addText(u"company.shortfall_tolerance"_s, tr("May be short of"),
        tr("Who pays that much less may be let off when the payment is recorded, and is not reminded. In "
           "another currency the same digits count: 1.00 EUR is 1.00 USD, and 100 JPY."),
        form);
    field->setFixedWidth(numberWidth);
    m_unit = new PlainLabel(m_currency.text(), this);
    m_unit->setObjectName(u"settings.company.shortfall_tolerance.unit"_s);
    m_unit->setInk(Ink::Secondary);
    putBeside(field, m_unit);
}

void RemindersPage::load(const QMap<QString, QString> &settings)
{
    m_currency = Currency::find(settings.value(u"company.currency"_s)).value_or(m_currency);
    m_unit->setText(m_currency.text());
    const QString pause = u"reminders.pause_days"_s;
    if (!m_hasPause && settings.contains(pause)) {
        m_hasPause = true;
        makeNarrow(addText(
            pause, tr("Days between two"), tr("So long nobody is reminded of the same invoice again.")));
    }
    SettingsPage::load(settings);
}

} // namespace quittance
