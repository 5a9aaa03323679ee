#pragma once

#include <QWidget>

class QPushButton;

namespace quittance {

class PlainLabel;
class SecretsActions;
class SecretsDesk;

//! Where the keys and passwords of this book are, and moving them.
class SecretsPart final : public QWidget
{
    Q_OBJECT

public:
    //! desk outlives it.
    SecretsPart(SecretsDesk &desk, QWidget *parent);

    void load();

signals:
    void changed();

private:
    QPushButton *addAct(const QString &name, const QString &text, void (SecretsActions::*act)());
    void tell(const QString &text, bool isTrouble);

    SecretsDesk &m_desk;
    SecretsActions *m_actions;
    PlainLabel *m_state;
    QPushButton *m_unlock;
    QPushButton *m_use;
    QPushButton *m_change;
    QPushButton *m_back;
    PlainLabel *m_result;
};

} // namespace quittance
