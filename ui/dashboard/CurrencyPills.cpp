#include "ui/dashboard/CurrencyPills.h"

#include "ui/widgets/Pill.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPills = 4;

} // namespace

CurrencyPills::CurrencyPills(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_list(new QComboBox(this))
{
    setObjectName(u"dashboard.currencies"_s);
    setAccessibleName(tr("Currency of the charts"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(4);
    m_list->setObjectName(u"dashboard.currency"_s);
    m_list->setAccessibleName(tr("Currency of the charts"));
    m_row->addWidget(m_list);
    m_list->hide();
    connect(m_list, &QComboBox::currentIndexChanged, this, &CurrencyPills::take);
}

void CurrencyPills::setCurrencies(const QList<Currency> &currencies)
{
    if (currencies == m_currencies)
        return;
    const std::optional<Currency> before = current();
    m_currencies = currencies;
    m_isChosen = m_isChosen && before && currencies.contains(*before);
    m_current = m_isChosen ? currencies.indexOf(*before) : 0;
    const bool isLong = currencies.size() > mostPills;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (Pill *pill : std::as_const(m_pills)) {
        pill->hide();
        pill->deleteLater();
    }
    m_pills.clear();
    for (qsizetype i = 0; i < currencies.size(); ++i) {
        m_list->addItem(currencies.at(i).text());
        if (isLong)
            continue;
        auto *pill = new Pill(currencies.at(i).text(), this);
        pill->setObjectName(u"dashboard.currency."_s + currencies.at(i).text());
        connect(pill, &Pill::clicked, this, [this, i] { take(i); });
        m_row->addWidget(pill);
        m_pills.append(pill);
    }
    m_list->setVisible(isLong);
    mark();
    setVisible(currencies.size() > 1);
}

std::optional<Currency> CurrencyPills::current() const
{
    if (m_currencies.isEmpty())
        return std::nullopt;
    return m_currencies.at(m_current);
}

void CurrencyPills::take(qsizetype place)
{
    m_current = place;
    m_isChosen = true;
    mark();
    emit chosen();
}

void CurrencyPills::mark()
{
    for (qsizetype i = 0; i < m_pills.size(); ++i)
        m_pills.at(i)->setChecked(i == m_current);
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentIndex(static_cast<int>(m_current));
}

} // namespace quittance
