#pragma once

#include "core/base/Id.h"
#include "core/domain/LinkMail.h"
#include "ui/acts/TypingLimit.h"

#include <QDate>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimeZone>

namespace quittance {

class Desk;
class DraftDesk;
class EditorWindow;
struct Customer;

//! The windows in which invoices are written: one for each draft, as many as are wanted.
class EditorActions final : public QObject
{
    Q_OBJECT

public:
    //! desk and drafts outlive it. modeText as in WindowFacts.
    EditorActions(Desk &desk, DraftDesk &drafts, QTimeZone zone, QString modeText, QObject *parent);
    ~EditorActions() override;

    void setModeText(const QString &text) { m_modeText = text; }
    void setToday(QDate today) { m_today = today; }
    void setIssueRefusal(const QString &refusal) { m_issueRefusal = refusal; }
    void setTypingLimit(TypingLimit limit) { m_typingLimit = limit; } //!< Of windows opened from now on.
    //! Whether editors show the page beside the lines.
    bool showsPreview() const { return m_showsPreview; }
    void setShowsPreview(bool shows) { m_showsPreview = shows; }
    void newInvoice();
    void newInvoiceFor(const Customer &customer);
    void edit(const InvoiceId &draft);
    //! Brings the window of this draft to the front; false where it has none.
    bool showOpen(const InvoiceId &draft);
    //! Closes all that can be closed now; those that still save close by themselves. Whether none is left.
    bool closeAll();
    QList<EditorWindow *> windows() const;

signals:
    void issued(const quittance::CommandOutcome &outcome);
    void windowsChanged(); //!< One was opened, or is closed.
    void allClosed(); //!< The last one, after closeAll() had to wait.
    void stayed(); //!< One that closeAll() was to close: somebody has to look at it first.

private:
    EditorWindow *open();

    Desk &m_desk;
    DraftDesk &m_drafts;
    const QTimeZone m_zone;
    QString m_modeText;
    QDate m_today;
    QString m_issueRefusal;
    TypingLimit m_typingLimit;
    QList<QPointer<EditorWindow>> m_windows;
    bool m_showsPreview = true;
    bool m_isClosingAll = false;
};

} // namespace quittance
