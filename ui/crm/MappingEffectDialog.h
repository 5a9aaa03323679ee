#pragma once

#include "core/domain/CrmMappingEffect.h"

#include <QDialog>

namespace quittance {

//! Asked before a mapping is kept that changes customers: how many, who, and what would happen to them. The
//! focus is not on the act; Ctrl+Enter or a click keeps it, Esc leaves everything as it is.
class MappingEffectDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Words {
        QString title; //!< "Restore all defaults"
        QString question; //!< What is to be kept, in a sentence.
        QString act; //!< On the button.
    };
    MappingEffectDialog(
        const CrmMappingEffect &effect, const QString &connection, const Words &words, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildList(const CrmMappingEffect &effect, const QString &connection);
    QWidget *buildFoot(const QString &act);
};

} // namespace quittance
