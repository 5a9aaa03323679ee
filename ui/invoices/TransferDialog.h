#pragma once

#include "core/domain/TransferInstructions.h"

#include <QDialog>

class QGridLayout;

namespace quittance {

//! Where a customer transfers money for one document and what must stand on the transfer, to read aloud or to
//! copy.
class TransferDialog final : public QDialog
{
    Q_OBJECT

public:
    //! number: of the document.
    TransferDialog(const QString &number, const TransferInstructions &transfer, QWidget *parent);

private:
    void addPart(QGridLayout &grid, const QString &name, const QString &value, const QString &key);
    void copy();

    const TransferInstructions m_transfer;
};

} // namespace quittance
