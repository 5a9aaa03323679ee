#pragma once

#include "core/base/Error.h"

#include <QWidget>

class QPushButton;

namespace quittance {

class Notice;
class SecretsActions;
class SecretsDesk;

//! Tells whoever is about to connect something that its key or password could not be kept, with what helps;
//! not there while it could.
class KeysNotice final : public QWidget
{
    Q_OBJECT

public:
    enum class Kept : quint8 { Key, MailPassword }; //!< What is to be kept.

    //! Looks at once. desk outlives it; name is the stem of the object names.
    KeysNotice(SecretsDesk &desk, Kept kept, const QString &name, QWidget *parent);

    //! False: nothing here helps against this error, and it is not told.
    bool tell(const Error &error);

signals:
    void moved(); //!< Keys may be kept elsewhere now.

private:
    void look();
    QString whyNotKept() const;

    SecretsDesk &m_desk;
    const Kept m_kept;
    SecretsActions *m_actions;
    Notice *m_notice;
    QPushButton *m_help;
    QString m_rule;
};

} // namespace quittance
