#include "ui/dashboard/NeedsCard.h"

#include "ui/dashboard/needLooks.h"
#include "ui/style/Theme.h"
#include "ui/widgets/PlainLabel.h"

#include <QBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

NeedsCard::NeedsCard(QWidget *parent)
    : Card(u"dashboard.needs"_s, tr("Needs you"), parent)
    , m_count(new PlainLabel(this))
    , m_nothing(new PlainLabel(tr("Nothing needs you."), this))
{
    for (PlainLabel *label : {m_count, m_nothing}) {
        label->setFont(fonts::small());
        label->setInk(Ink::Secondary);
    }
    m_count->setObjectName(u"dashboard.needs.count"_s);
    m_nothing->setObjectName(u"dashboard.needs.nothing"_s);
    addBeside(m_count);
    column().setContentsMargins(12, 12, 12, 12); // The lines bring the room for their rings.
    indentHead();
    m_nothing->setContentsMargins(
        Card::ringRoom, 0, Card::ringRoom, 0); // It is no line, and stands below the title.
    column().setSpacing(0);
    column().addSpacing(4);
    column().addWidget(m_nothing);
    column().addStretch(1);
    m_nothing->hide();
}

void NeedsCard::show(const BookNeeds &needs, QDate today)
{
    const QList<NeedRow::Look> looks = needLooks(needs, today);
    while (m_rows.size() > looks.size()) {
        NeedRow *row = m_rows.takeLast();
        row->hide();
        row->deleteLater();
    }
    while (m_rows.size() < looks.size()) {
        auto *row = new NeedRow(this);
        row->setObjectName(u"dashboard.need.%1"_s.arg(m_rows.size()));
        connect(row, &NeedRow::clicked, this, [this, row] { emit wanted(row->goal()); });
        column().insertWidget(column().count() - 1, row);
        m_rows.append(row);
    }
    for (qsizetype i = 0; i < looks.size(); ++i)
        m_rows.at(i)->show(looks.at(i));
    refuseActs();
    m_nothing->setVisible(looks.isEmpty());
    const qint64 count = needCount(needs);
    m_count->setText(count > 0 ? tr("%n items", nullptr, static_cast<int>(count)) : QString());
}

void NeedsCard::setRefusal(const QString &why)
{
    m_refusal = why;
    refuseActs();
}

void NeedsCard::refuseActs()
{
    for (NeedRow *row : std::as_const(m_rows))
        row->setRefusal(row->goal().isAct() ? m_refusal : QString());
}

} // namespace quittance
