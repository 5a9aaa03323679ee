#pragma once

#include "core/domain/Completeness.h"

#include <QDialog>

namespace quittance {

class DataTable;

//! The payments the provider and the book do not agree about, one a row: the day, both amounts, the id there.
class UnexplainedDialog final : public QDialog
{
    Q_OBJECT

public:
    UnexplainedDialog(const Completeness &report, QWidget *parent);

signals:
    void providerPageWanted(const QString &id);

private:
    void openCurrent();

    const Completeness m_report;
    DataTable *m_table;
};

} // namespace quittance
