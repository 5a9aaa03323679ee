#include "ui/crm/ExampleBox.h"

#include "ui/text/ConnectText.h"
#include "ui/widgets/FilterField.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace quittance {

using namespace Qt::StringLiterals;

ExampleBox::ExampleBox(QWidget *parent)
    : QWidget(parent)
    , m_box(new QComboBox(this))
    , m_filter(new FilterField(u"search"_s, tr("Find a record…"), this))
{
    m_filter->setObjectName(u"mapping.exampleFilter"_s);
    m_filter->setAccessibleName(tr("Find a record"));
    m_filter->setToolTip(tr("Part of a name, an address or a domain"));
    m_filter->setMaximumWidth(240);
    m_box->setObjectName(u"mapping.example"_s);
    m_box->setAccessibleName(tr("Example"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(34);
    m_box->setMaximumWidth(560);
    auto *caption = new QLabel(tr("&Example"), this);
    caption->setBuddy(m_box);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(20, 6, 20, 6);
    line->addWidget(caption);
    line->addWidget(m_box, 2);
    line->addWidget(m_filter, 1);
    line->addStretch();
    connect(m_box, &QComboBox::currentIndexChanged, this, &ExampleBox::changed);
    connect(m_filter, &FilterField::filterChanged, this, &ExampleBox::wanted);
    connect(m_filter, &FilterField::leaveDown, m_box, [this] { m_box->setFocus(Qt::ShortcutFocusReason); });
    hide();
}

void ExampleBox::setExamples(const QList<CrmDryRun::Example> &examples)
{
    const QString chosen = m_box->currentText();
    m_examples = examples;
    {
        const QSignalBlocker quiet(m_box);
        m_box->clear();
        for (const CrmDryRun::Example &example : examples)
            m_box->addItem(crmExampleText(example));
        m_box->setCurrentIndex(examples.isEmpty() ? -1 : qMax(0, m_box->findText(chosen)));
    }
    setVisible(!examples.isEmpty() || !m_filter->text().isEmpty());
    emit changed();
}

QString ExampleBox::text() const
{
    return m_filter->text().trimmed();
}

QString ExampleBox::valueOf(qsizetype mapping) const
{
    const int chosen = m_box->currentIndex();
    if (chosen < 0 || chosen >= m_examples.size())
        return {};
    return m_examples.at(chosen).values.value(mapping).value_or(QString());
}

} // namespace quittance
