#pragma once

#include "core/domain/CrmBringing.h"
#include "core/domain/CrmDryRun.h"
#include "core/domain/CrmTrial.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace quittance {

class DataTable;
class PlainLabel;
class RecordTableModel;

//! What is to come from a CRM, what a first sync would find there, and how the fields are mapped, on a real
//! record of one's choice. Shown before anything is kept.
class BringView final : public QWidget
{
    Q_OBJECT

public:
    explicit BringView(const CrmTrial &trial, QWidget *parent = nullptr);

    CrmBringing bringing() const;
    void showDryRun(const CrmDryRun &found);
    //! It could not be looked; connecting goes all the same.
    void showUnknown();
    //! Where a person has to decide.
    QWidget *decision() const;

private:
    QCheckBox *addBox(const QString &name, const QString &text, bool isOn);
    QWidget *buildExample();
    void showMappings();

    const CrmTrial m_trial;
    CrmDryRun m_found;
    QCheckBox *m_interactions = nullptr;
    QCheckBox *m_writeBack = nullptr;
    PlainLabel *m_sum = nullptr;
    PlainLabel *m_promise = nullptr;
    QComboBox *m_example = nullptr;
    QWidget *m_examplePart = nullptr;
    RecordTableModel *m_model = nullptr;
    DataTable *m_table = nullptr;
};

} // namespace quittance
