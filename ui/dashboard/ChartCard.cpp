#include "ui/dashboard/ChartCard.h"

#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/cells.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsInView = 5; //!< As many as there are ages.

} // namespace

ChartCard::ChartCard(const Form &form, QWidget *chart, QWidget *parent)
    : Card(form.name, form.title, parent)
    , m_model(new RecordTableModel(form.columns, this))
    , m_table(new DataTable(this))
    , m_switch(new QPushButton(icons::icon(u"columns"_s, Ink::Secondary), {}, this))
    , m_views(new QStackedWidget(this))
{
    m_table->setObjectName(form.name + u".table"_s);
    m_table->setAccessibleName(form.title);
    m_table->setItemDelegate(new RecordDelegate(this));
    m_table->setModel(m_model);
    m_table->layOut(m_model->columns());
    m_table->setCompact(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_switch->setObjectName(form.name + u".asTable"_s);
    m_switch->setCheckable(true);
    m_switch->setAccessibleName(tr("As a table"));
    m_switch->setToolTip(tr("Show as a table or as bars"));
    m_switch->setFixedSize(28, 24);
    quittance::setLook(*m_switch, Look::Quiet);
    // A table would like more height than the chart, and beside a text that wraps the page gives it.
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_views->addWidget(chart);
    m_views->addWidget(m_table);
    addBeside(m_switch);
    if (form.ringRoom > 0)
        indentHead();
    column().addSpacing(4);
    column().addWidget(m_views, 1);
    connect(m_switch, &QPushButton::toggled, this, [this, side = form.ringRoom](bool asTable) {
        // No row is cut by the edge; bars get along with less.
        m_table->setMinimumHeight(asTable ? cells::rowHeight + rowsInView * cells::compactRowHeight : 0);
        m_views->setContentsMargins(asTable ? side : 0, 0, asTable ? side : 0, 0);
        m_views->setCurrentIndex(asTable ? 1 : 0);
        emit switched();
    });
}

void ChartCard::setRecords(const QList<Record> &records)
{
    m_model->setRecords(records);
}

bool ChartCard::showsTable() const
{
    return m_views->currentIndex() == 1;
}

} // namespace quittance
