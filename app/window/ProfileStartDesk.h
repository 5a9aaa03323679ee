#pragma once

#include "core/base/StopFlag.h"
#include "ui/desk/StartDesk.h"

#include <optional>
#include <utility>

namespace quittance {

class Bookshelf;

//! The start page's desk of the real program: books are folders on this computer. What takes time is done
//! beside the window's thread.
class ProfileStartDesk final : public StartDesk
{
    Q_OBJECT

public:
    //! shelf outlives it. newFolder: where a new book goes; empty: a free place on the shelf.
    ProfileStartDesk(Bookshelf &shelf, QString newFolder, QObject *parent = nullptr);
    //! Ends what is being made.
    ~ProfileStartDesk() override;

    bool hasSample() const override;
    QFuture<Result<QString>> sample() override;
    void stopSample() override;
    QStringList knownBooks() const override;
    QFuture<Result<QString>> startBook(NewBook answers) override;
    QFuture<Result<QString>> findBook(QString path) override;
    QFuture<Result<BookHealth>> health(QString folder) override;
    QFuture<Result<void>> restore(QString folder, QString backup) override;
    QFuture<Result<BookRescue>> rescue(QString folder, QString target) override;
    QFuture<Result<void>> keychain() override;
    void choosePassphrase(SecretText passphrase) override { m_passphrase = std::move(passphrase); }
    bool hasPassphrase() const override { return m_passphrase.has_value(); }
    //! Only the book that is opened next gets it.
    std::optional<SecretText> takePassphrase() { return std::exchange(m_passphrase, {}); }

private:
    QString placeForNew() const;

    Bookshelf &m_shelf;
    QString m_newFolder;
    StopFlag m_stop; //!< Of the sample that is being made.
    StopFlag m_leaving;
    std::optional<SecretText> m_passphrase;
};

} // namespace quittance
