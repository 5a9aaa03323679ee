#pragma once

#include "core/domain/LinkMail.h"

#include <QWidget>

class QVBoxLayout;

namespace quittance {

class Chip;

//! What was looked at before a mail leaves, and the verdict above it.
class MailCheckList final : public QWidget
{
    Q_OBJECT

public:
    //! name is the stem of all object names.
    explicit MailCheckList(const QString &name, QWidget *parent = nullptr);

    void show(const QList<MailCheck> &checks);
    //! Whether one of them stops the mail.
    static bool stops(const QList<MailCheck> &checks, MailKind kind);
    void setKind(MailKind kind) { m_kind = kind; }
    using QWidget::show;

private:
    MailKind m_kind = MailKind::PaymentLink;
    Chip *m_verdict;
    QVBoxLayout *m_lines;
};

} // namespace quittance
