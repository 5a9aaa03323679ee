#pragma once

#include "core/base/Error.h"
#include "core/base/SecretsPlace.h"
#include "core/domain/MailAccount.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace quittance {

class FieldGrid;
class KeysNotice;
class MailAccountDesk;
class Notice;
class PlainLabel;
class SecretsDesk;

//! Sets up the mail server: a test mail is really sent, and what the server says is shown, before anything is
//! kept. Ctrl+Enter sends the test and, once it was accepted, saves. Esc leaves without effect.
class MailAccountDialog final : public QDialog
{
    Q_OBJECT

public:
    //! desk outlives the dialog.
    MailAccountDialog(MailAccountDesk &desk, QWidget *parent);

    //! Says where the password is kept, and from the beginning where it could not be; it says the keychain
    //! until then. desk outlives the dialog.
    void setKeys(SecretsDesk &desk);

signals:
    void saved();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildFields();
    QWidget *buildFoot();
    void promise(SecretsPlace place);
    void showStanding(const MailStanding &standing);
    void onSecurity();
    void onEdited();
    QString missing() const;
    MailAccount account() const;
    void act();
    void sendTest();
    void save();
    void onSent(const Result<QString> &words);
    void setBusy(bool isBusy);
    void showAct();
    void showTrouble(const Error &error);

    MailAccountDesk &m_desk;
    QVBoxLayout *m_layout;
    KeysNotice *m_keys = nullptr; //!< Null until setKeys().
    FieldGrid *m_grid = nullptr;
    QLineEdit *m_server = nullptr;
    QComboBox *m_security = nullptr;
    QLineEdit *m_port = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_to = nullptr;
    PlainLabel *m_from = nullptr;
    Notice *m_notice = nullptr;
    QPushButton *m_saveOnly = nullptr;
    QPushButton *m_act = nullptr;
    bool m_hasLogin = false; //!< One is in the keychain.
    bool m_isTested = false; //!< As it stands in the fields, and accepted.
    bool m_isBusy = false;
    int m_attempt = 0;
    PlainLabel *m_promise = nullptr;
};

} // namespace quittance
