#pragma once

#include "core/domain/CrmDryRun.h"

#include <QWidget>

class QComboBox;

namespace quittance {

class FilterField;

//! Chooses the real record on which mappings are shown; one that is not among the few is looked for.
class ExampleBox final : public QWidget
{
    Q_OBJECT

public:
    explicit ExampleBox(QWidget *parent);

    //! The one that was chosen stays so where it is still there.
    void setExamples(const QList<CrmDryRun::Example> &examples);
    QString text() const; //!< What is looked for; empty while nothing is.
    //! What it holds in the mapping at this place; empty where it does not, or nothing is chosen.
    QString valueOf(qsizetype mapping) const;

signals:
    void changed();
    void wanted(const QString &text); //!< Records in which this is found.

private:
    QList<CrmDryRun::Example> m_examples;
    QComboBox *m_box;
    FilterField *m_filter;
};

} // namespace quittance
