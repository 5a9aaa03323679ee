#include "ui/mails/LinkEndField.h"

#include "ui/widgets/DateEdit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array spans{7, 14, 30};
constexpr int noEnd = 0;
constexpr int ownDay = -1;

} // namespace

LinkEndField::LinkEndField(const QString &name, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_choice(new QComboBox(this))
    , m_day(new DateEdit(today, this))
{
    m_choice->addItem(tr("Never", "a link expires"), noEnd);
    for (const int days : spans)
        m_choice->addItem(tr("In %1 days", "a link expires").arg(days), days);
    m_choice->addItem(tr("On a day", "a link expires"), ownDay);
    m_day->setObjectName(name + u".expiresOn"_s);
    m_day->setAccessibleName(tr("Last day on which the link can be paid"));
    m_day->setMaximumWidth(140);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_choice);
    layout->addWidget(m_day, 1);
    layout->addStretch(1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_isOwn = true;
        choose();
        emit changed();
    });
    connect(m_day, &QLineEdit::textChanged, this, [this] {
        if (m_choice->currentData().toInt() != ownDay)
            return; // It only shows what was chosen.
        m_isOwn = true;
        emit changed();
    });
    choose();
}

//! The day is shown where there is one, and typed only where it is asked for.
void LinkEndField::choose()
{
    const int chosen = m_choice->currentData().toInt();
    m_day->setVisible(chosen != noEnd);
    if (chosen > 0)
        m_day->setDay(m_today.addDays(chosen));
    m_day->setEnabled(chosen == ownDay && !m_isReadOnly);
}

void LinkEndField::propose(QDate lastDay)
{
    if (m_isOwn)
        return;
    const int days = lastDay.isValid() ? static_cast<int>(m_today.daysTo(lastDay)) : noEnd;
    const bool isSpan = days == noEnd ? !lastDay.isValid() : std::ranges::find(spans, days) != spans.end();
    const QSignalBlocker quietChoice(m_choice); // It is nobody's wish.
    const QSignalBlocker quietDay(m_day);
    m_choice->setCurrentIndex(m_choice->findData(isSpan ? days : ownDay));
    if (lastDay.isValid())
        m_day->setDay(lastDay);
    choose();
}

LinkEnd LinkEndField::end() const
{
    if (!m_isOwn)
        return {};
    const int chosen = m_choice->currentData().toInt();
    if (chosen == noEnd)
        return LinkEnd::never();
    if (chosen != ownDay)
        return LinkEnd::after(chosen);
    return LinkEnd::onDay(m_day->day().value_or(m_today.addDays(-1)));
}

QDate LinkEndField::lastDay() const
{
    return m_choice->currentData().toInt() == noEnd ? QDate() : m_day->day().value_or(QDate());
}

void LinkEndField::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_choice->setEnabled(!readOnly);
    choose();
}

} // namespace quittance
