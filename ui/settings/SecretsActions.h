#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

class QDialog;
class QWidget;

namespace quittance {

class SecretsDesk;

//! What a person does about where the keys of a book are kept: unlocking them, choosing a passphrase,
//! changing it, going back to the keychain. One dialog at a time.
class SecretsActions final : public QObject
{
    Q_OBJECT

public:
    //! Both outlive it; dialogs cover window.
    SecretsActions(SecretsDesk &desk, QWidget &window);

    //! The book is another computer's: keys only open what is sealed in it.
    void setForReading() { m_isForReading = true; }

    //! What helps against an error of this rule; empty where nothing here does.
    static QString remedyText(const QString &rule);
    void remedy(const QString &rule);

    void unlock();
    //! Of a keychain that cannot be used.
    void choose();
    void usePassphrase();
    void changePassphrase();
    void useKeychain();

signals:
    void said(const QString &text);
    void failed(const QString &text);
    void usable(); //!< Keys that could not be read can be read now.
    void changed(); //!< Where they are, or whether they are locked.

private:
    bool isAsking() const { return !m_dialog.isNull(); }
    void end(const QString &text);

    SecretsDesk &m_desk;
    QWidget &m_window;
    QPointer<QDialog> m_dialog;
    bool m_isForReading = false;
};

} // namespace quittance
