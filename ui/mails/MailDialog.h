#pragma once

#include "core/base/Error.h"
#include "ui/mails/MailMatter.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace quittance {

class DateEdit;
class LinkEndField;
class MailCheckList;
class MailDesk;
class MailFilesBox;
class MailForms;
class MailHead;
class PartField;
class PayByField;
class PlainLabel;
class RecipientField;

//! Shows a mail to a customer exactly as it will leave, lets it be changed, and sends it: the payment link or
//! bank details, a reminder, a receipt, a document, a statement. Closing never takes back what was sent.
class MailDialog final : public QDialog
{
    Q_OBJECT

public:
    //! How the window stands when it opens.
    struct Circumstances {
        QDate today;
        std::chrono::seconds hold{0}; //!< How long the mail can be taken back.
        bool isOffline = false; //!< It leaves when there is a way out again.
    };

    //! desk outlives the dialog.
    MailDialog(MailDesk &desk, MailMatter matter, Circumstances circumstances, QWidget *parent);

signals:
    void sent(const quittance::CommandOutcome &outcome);
    void linkOnlyWanted(const quittance::LinkTerms &terms); //!< Handed over otherwise; nothing is mailed.
    void identityWanted(); //!< Who the customer is at the provider is to be said first.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildMail();
    void buildFields(QFormLayout &form, QWidget *mail);
    QWidget *buildWords(QWidget *mail);
    QWidget *buildSide();
    QWidget *buildFoot();
    void connectFields();
    QString named(const QString &part) const;
    bool asks() const; //!< It asks for money.
    void addCopyButton(QWidget *foot);
    void enableCopy();
    bool isPartClear() const; //!< Says at its field what keeps it from being asked for.
    void askProof();
    void showProof(const MailProof &proof);
    void showProposals(const MailProof &proof);
    void showWay();
    QString pageMeaning() const;
    void showError(const Error &error);
    void tell(const QString &text, bool isTrouble);
    void setSending(bool sending);
    void send();
    void sendTest();
    MailOrder order() const;

    MailDesk &m_desk;
    const MailMatter m_matter;
    const Circumstances m_circumstances;
    MailHead *m_head;
    PartField *m_part = nullptr; //!< Of a payment link.
    LinkEndField *m_end = nullptr; //!< Of a mail that asks for money.
    PayByField *m_way = nullptr; //!< Of a mail that asks for money.
    QLineEdit *m_from = nullptr;
    RecipientField *m_to = nullptr;
    RecipientField *m_cc = nullptr;
    QLineEdit *m_subject = nullptr;
    DateEdit *m_firstDay = nullptr; //!< Of a statement.
    DateEdit *m_lastDay = nullptr;
    PlainLabel *m_template = nullptr;
    QComboBox *m_language = nullptr;
    MailFilesBox *m_files = nullptr;
    MailForms *m_forms = nullptr;
    MailCheckList *m_checks = nullptr;
    PlainLabel *m_meaning = nullptr;
    PlainLabel *m_trouble = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_who = nullptr;
    QPushButton *m_copy = nullptr; //!< Of a payment link.
    QTimer m_proofSoon;
    QString m_proposedSubject; //!< What the field holds that the user has not changed.
    int m_token = 0;
    bool m_filled = false; //!< The proposals are in the fields; from now on they belong to the user.
    bool m_sending = false;
    bool m_canSend = false;
    bool m_canCopy = false; //!< The provider takes the amount, and the document is open.
    bool m_again = false; //!< The user was told that the same was sent before.
};

} // namespace quittance
