#pragma once

#include "tests/ui/readyAnswer.h"
#include "ui/desk/StartDesk.h"

#include <QPromise>

#include <memory>

//! Books in memory: answers at once, but for the sample book, which is made when a test says so.
class SampleStartDesk final : public quittance::StartDesk
{
public:
    bool hasSample() const override { return sampleIsHere; }
    QFuture<quittance::Result<QString>> sample() override
    {
        using namespace Qt::StringLiterals;
        ++samplesAsked;
        if (sampleIsHere)
            return ready<QString>(u"/books/sample"_s);
        making = std::make_unique<QPromise<quittance::Result<QString>>>();
        making->start();
        return making->future();
    }
    void stopSample() override
    {
        using namespace Qt::StringLiterals;
        finishSample(quittance::fail(
            quittance::Error{.kind = quittance::ErrorKind::Cancelled, .rule = u"sample.stopped"_s}));
    }
    void finishSample(const quittance::Result<QString> &result)
    {
        sampleIsHere = result.has_value();
        making->addResult(result);
        making->finish();
    }
    QStringList knownBooks() const override { return known; }
    QFuture<quittance::Result<QString>> startBook(quittance::NewBook answers) override
    {
        using namespace Qt::StringLiterals;
        if (answers.company.isEmpty())
            return ready<QString>(quittance::invalid(u"company.name_missing"_s, u"company.name"_s, {}));
        begun.append(answers);
        return ready<QString>(u"/books/new"_s);
    }
    QFuture<quittance::Result<QString>> findBook(QString path) override
    {
        found.append(path);
        return ready<QString>(findError ? quittance::Result<QString>(quittance::fail(*findError)) : path);
    }
    QFuture<quittance::Result<quittance::BookHealth>> health(QString) override
    {
        ++looks;
        return ready<quittance::BookHealth>(state);
    }
    QFuture<quittance::Result<void>> restore(QString folder, QString backup) override
    {
        restored.append(folder + u'|' + backup);
        return ready<void>({});
    }
    QFuture<quittance::Result<quittance::BookRescue>> rescue(QString folder, QString target) override
    {
        rescued.append(folder + u'|' + target);
        return ready<quittance::BookRescue>(rescueError
                ? quittance::Result<quittance::BookRescue>(quittance::fail(*rescueError))
                : rescueResult);
    }
    QFuture<quittance::Result<void>> keychain() override
    {
        using namespace Qt::StringLiterals;
        ++keychainAsked;
        return ready<void>(keychainWorks
                ? quittance::Result<void>()
                : quittance::fail(quittance::Error{
                    .kind = quittance::ErrorKind::Secret, .rule = u"secret.keychain_unusable"_s}));
    }

    void choosePassphrase(quittance::SecretText chosen) override
    {
        passphrase = QString::fromUtf8(chosen.reveal());
    }
    bool hasPassphrase() const override { return !passphrase.isEmpty(); }

    bool sampleIsHere = false;
    bool keychainWorks = true;
    QStringList known;
    quittance::BookHealth state;
    std::optional<quittance::Error> findError;

    int samplesAsked = 0;
    int looks = 0;
    int keychainAsked = 0;
    QList<quittance::NewBook> begun;
    QStringList found;
    QStringList restored;
    QStringList rescued;
    QString passphrase;
    quittance::BookRescue rescueResult;
    std::optional<quittance::Error> rescueError;
    std::unique_ptr<QPromise<quittance::Result<QString>>> making;
};
