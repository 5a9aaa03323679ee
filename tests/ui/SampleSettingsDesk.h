#pragma once

#include "tests/ui/readyAnswer.h"
#include "ui/desk/GatewayDesk.h"
#include "ui/desk/MailAccountDesk.h"
#include "ui/desk/SecretsDesk.h"
#include "ui/desk/SettingsDesk.h"

//! Connecting a payment provider in memory: answers at once, and remembers what was given and kept.
class SampleGatewayDesk final : public quittance::GatewayDesk
{
public:
    static quittance::GatewayTrial pictureTrial();

    QFuture<quittance::Result<quittance::GatewayStanding>> standing(quittance::ConnectionId) override
    {
        return ready<quittance::GatewayStanding>(stands);
    }
    QFuture<quittance::Result<quittance::GatewayTrial>> tryKey(quittance::GatewayCredentials typed) override
    {
        given.append(typed);
        if (error)
            return ready<quittance::GatewayTrial>(tl::unexpected(*error));
        trial.connection = typed.connection;
        return ready<quittance::GatewayTrial>(trial);
    }
    QFuture<quittance::Result<void>> keep(quittance::ConnectionId, quittance::GatewayWishes wishes) override
    {
        if (keepError)
            return ready<void>(tl::unexpected(*keepError));
        kept.append(wishes);
        return ready<void>({});
    }
    void forget() override { ++forgets; }

    quittance::GatewayStanding stands;
    quittance::GatewayTrial trial = pictureTrial();
    std::optional<quittance::Error> error; //!< What a trial answers, if it is set.
    std::optional<quittance::Error> keepError; //!< The same of keeping.
    QList<quittance::GatewayCredentials> given;
    QList<quittance::GatewayWishes> kept;
    int forgets = 0;
};

//! A mail account in memory.
class SampleMailAccountDesk final : public quittance::MailAccountDesk
{
public:
    QFuture<quittance::Result<quittance::MailStanding>> standing() override
    {
        return ready<quittance::MailStanding>(stands);
    }
    QFuture<quittance::Result<QString>> sendTest(
        quittance::MailAccount account, quittance::TestMail mail) override
    {
        if (error)
            return ready<QString>(tl::unexpected(*error));
        tested.append({account, mail});
        return ready<QString>(QStringLiteral("250 2.0.0 Ok: queued as 4711"));
    }
    QFuture<quittance::Result<void>> keep(quittance::MailAccount account) override
    {
        if (keepError)
            return ready<void>(tl::unexpected(*keepError));
        kept.append(account);
        return ready<void>({});
    }

    quittance::MailStanding stands{.url = {}, .from = QStringLiteral("billing@brightwater.example")};
    std::optional<quittance::Error> error;
    std::optional<quittance::Error> keepError; //!< What keeping answers, if it is set.
    QList<std::pair<quittance::MailAccount, quittance::TestMail>> tested;
    QList<quittance::MailAccount> kept;
};

//! Keys in memory, in one place or the other.
class SampleSecretsDesk final : public quittance::SecretsDesk
{
public:
    quittance::SecretsPlace place() const override { return where; }
    bool isLocked() const override { return locked; }
    QFuture<quittance::Result<void>> unlock(quittance::SecretText passphrase) override
    {
        if (passphrase.reveal() != known)
            return ready<void>(tl::unexpected(wrong()));
        locked = false;
        return ready<void>({});
    }
    QFuture<quittance::Result<void>> tryKeychain() override
    {
        ++keychainAsked;
        if (keychainError)
            return ready<void>(tl::unexpected(*keychainError));
        return ready<void>({});
    }
    QFuture<quittance::Result<quittance::SecretsMove>> usePassphrase(
        quittance::SecretText passphrase) override
    {
        known = passphrase.reveal();
        where = quittance::SecretsPlace::Passphrase;
        return ready<quittance::SecretsMove>(quittance::SecretsMove{.moved = 4, .left = keychainError});
    }
    QFuture<quittance::Result<quittance::SecretsMove>> useKeychain() override
    {
        if (keychainError)
            return ready<quittance::SecretsMove>(tl::unexpected(*keychainError));
        where = quittance::SecretsPlace::Keychain;
        return ready<quittance::SecretsMove>(quittance::SecretsMove{.moved = 4, .left = {}});
    }
    QFuture<quittance::Result<void>> changePassphrase(
        quittance::SecretText now, quittance::SecretText next) override
    {
        if (now.reveal() != known)
            return ready<void>(tl::unexpected(wrong()));
        known = next.reveal();
        return ready<void>({});
    }

    static quittance::Error wrong()
    {
        return {.kind = quittance::ErrorKind::Secret,
            .rule = QStringLiteral("secret.passphrase_wrong"),
            .field = QStringLiteral("passphrase")};
    }

    quittance::SecretsPlace where = quittance::SecretsPlace::Keychain;
    bool locked = false;
    QByteArray known; //!< The passphrase.
    std::optional<quittance::Error> keychainError;
    int keychainAsked = 0;
};

//! Settings in memory. What it does not know cannot be set, as in the book.
class SampleSettingsDesk final : public quittance::SettingsDesk
{
public:
    template <class T>
    using Answer = QFuture<quittance::Result<T>>;

    static QMap<QString, QString> pictureSettings();
    //! One of each state.
    static QList<quittance::ConnectionState> pictureConnections();

    Answer<QMap<QString, QString>> all() override { return ready<QMap<QString, QString>>(settings); }
    Answer<void> set(QString key, QString value) override;
    Answer<QString> numberMask(quittance::DocumentType type) override;
    Answer<void> defineNumbers(quittance::DocumentType type, QString mask, qint64 next) override;
    Answer<QList<quittance::NumberSeries>> numberSeries() override
    {
        return ready<QList<quittance::NumberSeries>>(series);
    }
    Answer<void> defineSeries(QString name, QString mask) override;
    //! As they may be named in drafts.
    QList<quittance::NumberSeries> series{
        {.name = QStringLiteral("INV"), .mask = QStringLiteral("INV-{yyyy}-{seq:6}"), .isUsual = true},
        {.name = QStringLiteral("EXP"), .mask = QStringLiteral("EXP-{yyyy}-{seq:5}")}};
    Answer<QDate> lockedThrough() override { return ready<QDate>(locked); }
    Answer<void> lock(QDate through, QString reason) override;
    Answer<void> unlock(QString reason) override;
    Answer<QList<quittance::ConnectionState>> connections() override
    {
        return ready<QList<quittance::ConnectionState>>(states);
    }
    Answer<quittance::ConnectionTest> test(quittance::ConnectionId id) override;
    Answer<void> disconnect(quittance::ConnectionId id) override;
    Answer<quittance::GatewayFacts> gateway() override { return ready<quittance::GatewayFacts>(facts); }
    quittance::GatewayDesk &gateways() override { return gatewayDesk; }
    quittance::MailAccountDesk &mail() override { return mailDesk; }
    quittance::SecretsDesk &secrets() override { return secretsDesk; }
    QString folder() override { return QStringLiteral("/home/mara/.local/share/Quittance/book"); }
    Answer<void> saveCopy(QString path) override
    {
        copies.append(path);
        return ready<void>({});
    }

    Answer<void> backUp() override
    {
        ++backUps;
        if (backUpError)
            return ready<void>(tl::unexpected(*backUpError));
        settings[quittance::backupAtKey] = QStringLiteral("2026-11-23T13:00:00.000Z");
        settings[quittance::backupFileKey]
            = settings.value(quittance::backupFolderKey) + QStringLiteral("/book.sqlite");
        return ready<void>({});
    }

    Answer<QString> makeRecoveryKey() override { return ready<QString>(madeKey); }
    Answer<void> keepRecoveryKey(quittance::SecretText key) override
    {
        if (recoveryError)
            return ready<void>(tl::unexpected(*recoveryError));
        keptKeys.append(QString::fromUtf8(key.reveal()));
        settings[quittance::recoveryKeyAtKey] = QStringLiteral("2026-11-23T13:00:00.000Z");
        return ready<void>({});
    }
    Answer<quittance::KeyKept> useRecoveryKey(quittance::SecretText key) override
    {
        if (recoveryError)
            return ready<quittance::KeyKept>(tl::unexpected(*recoveryError));
        usedKeys.append(QString::fromUtf8(key.reveal()));
        return ready<quittance::KeyKept>(keyKept);
    }

    SampleGatewayDesk gatewayDesk;
    SampleMailAccountDesk mailDesk;
    SampleSecretsDesk secretsDesk;
    QMap<QString, QString> settings = pictureSettings();
    QList<quittance::ConnectionState> states = pictureConnections();
    std::optional<quittance::Error> error; //!< What set() answers, if it is set.
    quittance::GatewayFacts facts;
    QDate locked;
    QList<std::pair<QString, QString>> done; //!< Settings that were set.
    struct Defined {
        quittance::DocumentType type;
        QString mask;
        qint64 next;
    };
    QList<Defined> defined;
    QStringList reasons; //!< Of locks.
    QStringList tested;
    QStringList disconnected;
    QStringList copies;
    int backUps = 0;
    std::optional<quittance::Error> backUpError; //!< What backUp() answers, if it is set.
    QString madeKey = QStringLiteral("7K3M-0QX9-TB4H-2NWC-PJ6Y-8DRA-ZE5V-1GFS");
    QStringList keptKeys;
    QStringList usedKeys;
    quittance::KeyKept keyKept = quittance::KeyKept::InKeychain;
    std::optional<quittance::Error> recoveryError; //!< What keeping and using a key answer, if it is set.
    QStringList missing; //!< Permissions a test finds missing.
};
