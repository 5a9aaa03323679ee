#pragma once

#include "core/domain/Recipient.h"

#include <QList>
#include <QWidget>

class QAction;
class QCompleter;
class QLineEdit;
class QStringListModel;

namespace quittance {

class PlainLabel;

//! A line for the addresses a mail goes to. Whom it may go to is offered while typing and by Alt+Down; under
//! the line stands who they are, or, once it is left, which of them is no address.
class RecipientField final : public QWidget
{
    Q_OBJECT

public:
    //! name is the object name of the line.
    RecipientField(const QString &name, QWidget *parent = nullptr);

    QLineEdit *line() const { return m_line; }
    //! Addresses, divided by commas.
    QString text() const;
    void setText(const QString &text);
    void setReadOnly(bool readOnly);
    void offer(const QList<Recipient> &recipients);

signals:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void suggest();
    void complete(const QString &choice);
    void showChoices();
    void add(const QString &address);
    void showNote();

    QLineEdit *m_line;
    PlainLabel *m_note;
    QStringListModel *m_choices;
    QCompleter *m_completer;
    QAction *m_choose;
    QList<Recipient> m_offered;
    bool m_isLeft = false; //!< Since it was last typed in.
};

} // namespace quittance
