#pragma once

#include "core/domain/LinkMail.h"

#include <QFrame>

class QPlainTextEdit;
class QStackedWidget;
class QTabBar;
class QTextBrowser;

namespace quittance {

//! The forms a mail has: as it is shown, as plain text, and its message to be changed.
class MailForms final : public QFrame
{
    Q_OBJECT

public:
    //! name is the stem of all object names; note stands beside the tabs. Without isEditable the message
    //! cannot be changed.
    MailForms(const QString &name, const QString &note, bool isEditable, QWidget *parent = nullptr);

    void show(const MailProof &proof);
    //! What the user wrote; empty while the message is the proposed one.
    QString ownMessage() const;
    void clear();
    using QFrame::show;

signals:
    void edited();

private:
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QTextBrowser *m_html;
    QPlainTextEdit *m_text;
    QPlainTextEdit *m_message = nullptr;
    QString m_proposed;
    bool m_filled = false; //!< The proposal is in the field; from now on it belongs to the user.
};

} // namespace quittance
