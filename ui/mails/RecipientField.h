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
class TokenField;

//! The addresses a mail goes to, each with the name of whose it is. Whom it may go to is offered while typing
//! and by Alt+Down; one that is no address is red, and named under the field.
class RecipientField final : public QWidget
{
    Q_OBJECT

public:
    //! name is the object name of the line that is typed in.
    RecipientField(const QString &name, QWidget *parent = nullptr);

    QLineEdit *line() const;
    //! Addresses, divided by commas; also the one that is being typed.
    QString text() const;
    void setText(const QString &text);
    void setPlaceholderText(const QString &text);
    void setReadOnly(bool readOnly);
    void offer(const QList<Recipient> &recipients);

signals:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString textOf(const QString &address) const;
    void suggest();
    void complete(const QString &choice);
    void showChoices();
    void showNote();

    TokenField *m_field;
    PlainLabel *m_note;
    QStringListModel *m_choices;
    QCompleter *m_completer;
    QAction *m_choose;
    QList<Recipient> m_offered;
};

} // namespace quittance
