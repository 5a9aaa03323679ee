#pragma once

#include "core/domain/CrmTelling.h"

#include <QDialog>

namespace quittance {

//! Asked before CRMs are told what is new: what stands there, and what would be written, field by field. The
//! focus is not on the act; Ctrl+Enter or a click tells them, Esc leaves everything as it is.
class TellDialog final : public QDialog
{
    Q_OBJECT

public:
    TellDialog(const CrmTelling &telling, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildList(const CrmTelling &telling);
    QWidget *buildFoot();
};

} // namespace quittance
