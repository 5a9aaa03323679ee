#include "ui/filters/CurrencyChoice.h"

#include <QSignalBlocker>

namespace quittance {

using namespace Qt::StringLiterals;

CurrencyChoice::CurrencyChoice(const QString &name, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(name);
    setAccessibleName(tr("Currency that amounts are compared in"));
    setToolTip(accessibleName());
    hide();
    connect(this, &QComboBox::activated, this, [this](int index) { choose(itemText(index)); });
}

void CurrencyChoice::offer(const QStringList &currencies, const QString &usual)
{
    const qsizetype before = m_offered.size();
    for (const QString &currency : currencies)
        if (!m_offered.contains(currency))
            m_offered.append(currency);
    if (m_offered.size() == before && usual == m_usual)
        return;
    m_usual = usual;
    fill();
}

void CurrencyChoice::choose(const QString &currency)
{
    if (currency == m_choice)
        return;
    m_choice = currency;
    fill();
    emit chosen();
}

void CurrencyChoice::fill()
{
    const QSignalBlocker quiet(this);
    QStringList items = m_offered;
    // What is compared stands there, also where nobody owes anything in it now.
    const QString current = m_choice.isEmpty() ? m_usual : m_choice;
    if (!current.isEmpty() && !items.contains(current))
        items.prepend(current);
    clear();
    addItems(items);
    setCurrentText(current);
    setVisible(items.size() > 1);
}

} // namespace quittance
