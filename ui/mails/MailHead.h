#pragma once

#include "core/domain/LinkMail.h"

#include <QWidget>

namespace quittance {

class Chip;
class PlainLabel;
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
    Chip *m_mode;
    PlainLabel *m_account;
};

} // namespace quittance
