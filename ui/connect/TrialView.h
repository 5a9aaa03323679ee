#pragma once

#include "core/domain/CrmTrial.h"

#include <QWidget>

class QCheckBox;

namespace quittance {

//! Whose account it is and what it lets us do, one by one, before anything is kept.
class TrialView final : public QWidget
{
    Q_OBJECT

public:
    explicit TrialView(const CrmTrial &trial, QWidget *parent = nullptr);

    //! Nothing that is needed is missing, and leaving another account was agreed to where it is one.
    bool canConnect() const;
    bool leavesFormer() const;
    //! Where a person has to decide; null where nothing is to be decided.
    QWidget *decision() const;

signals:
    void changed();

private:
    const CrmTrial m_trial;
    QCheckBox *m_leave = nullptr;
};

} // namespace quittance
