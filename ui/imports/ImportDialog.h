#pragma once

#include "core/domain/ImportReport.h"

#include <QDialog>

namespace quittance {

//! What an import found: one line per problem, and the choice to take what is good.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const ImportReport &report, const QString &fileName, QWidget *parent);

signals:
    void goodOnesWanted();
};

} // namespace quittance
