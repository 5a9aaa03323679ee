#pragma once

#include "core/base/Error.h"
#include "core/domain/InvoiceRow.h"
#include "core/domain/LinkMail.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTextBrowser;
class QVBoxLayout;

namespace quittance {

class Chip;
class Desk;
class PlainLabel;

//! Shows the mail with its payment link, or with bank details for a transfer, exactly as it will leave, lets
//! it be changed, and sends it. Closing never takes back what was sent.
class SendLinkDialog final : public QDialog
{
    Q_OBJECT

public:
    //! desk outlives the dialog. again: a further mail for a document that was mailed before. hold: how long
    //! it can be taken back.
    SendLinkDialog(Desk &desk, const InvoiceRow &row, QDate today, bool again, std::chrono::seconds hold,
        QWidget *parent);

signals:
    void sent(const quittance::CommandOutcome &outcome);
    void identityWanted(); //!< Who the customer is at the provider is to be said first.

private:
    QWidget *buildHead(const InvoiceRow &row, QDate today);
    QWidget *buildMail();
    QWidget *buildForms(QWidget *mail);
    QWidget *buildChecks();
    QWidget *buildFoot();
    void askPreview();
    void showPreview(const LinkMailPreview &preview);
    void showProposals(const LinkMailPreview &preview);
    void showWay();
    void showChecks(const QList<LinkCheck> &checks);
    void showError(const Error &error);
    void showTrouble(const QString &text);
    void setSending(bool sending);
    void send();
    SendLinkOrder order() const;

    Desk &m_desk;
    const InvoiceId m_invoice;
    const bool m_again;
    const std::chrono::seconds m_hold;
    QComboBox *m_way;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLineEdit *m_subject;
    QPlainTextEdit *m_message;
    QTextBrowser *m_html;
    QPlainTextEdit *m_text;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    PlainLabel *m_account;
    Chip *m_mode;
    Chip *m_verdict;
    QVBoxLayout *m_checkList;
    PlainLabel *m_trouble;
    QPushButton *m_send;
    QPushButton *m_who = nullptr;
    QTimer m_previewSoon;
    QString m_proposedSubject; //!< What a field holds that the user has not changed.
    QString m_proposedMessage;
    PlainLabel *m_meaning;
    int m_token = 0;
    bool m_filled = false; //!< The proposals are in the fields; from now on they belong to the user.
    bool m_sending = false;
    bool m_canSend = false;
};

} // namespace quittance
