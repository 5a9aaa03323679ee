#pragma once

#include "core/domain/CrmBringing.h"
#include "core/domain/CrmTrial.h"

#include <QWidget>

class QCheckBox;

namespace quittance {

//! What is to come from a CRM, chosen before anything is kept.
class BringView final : public QWidget
{
    Q_OBJECT

public:
    explicit BringView(const CrmTrial &trial, QWidget *parent = nullptr);

    CrmBringing bringing() const;
    //! Where a person has to decide.
    QWidget *decision() const;

private:
    QCheckBox *addBox(const QString &name, const QString &text, bool isOn);

    QCheckBox *m_interactions = nullptr;
    QCheckBox *m_writeBack = nullptr;
};

} // namespace quittance
