#pragma once

#include "core/domain/LinkMail.h"

#include <QWidget>

class QHBoxLayout;

namespace quittance {

class ModeBadge;
struct MailMatter;

//! The strip above a mail: whom and what it is about, and through which account it asks.
class MailHead final : public QWidget
{
    Q_OBJECT

public:
    MailHead(const MailMatter &matter, QDate today, QWidget *parent = nullptr);

    void show(const MailProof &proof);
    using QWidget::show;

private:
    void addAmount(QHBoxLayout &layout, const QString &sentence, const QString &amount);

    ModeBadge *m_mode;
};

} // namespace quittance
