#pragma once

#include "tests/ui/readyAnswer.h"
#include "ui/desk/ConnectDesk.h"

//! Connecting a CRM in memory: answers at once, and remembers what was given and kept.
class SampleConnectDesk final : public quittance::ConnectDesk
{
public:
    using Answer = QFuture<quittance::Result<quittance::CrmTrial>>;

    static quittance::CrmTrial pictureTrial()
    {
        using Scope = quittance::CrmScope;
        using namespace Qt::StringLiterals;
        return {.connection = quittance::ConnectionId(u"hubspot"_s),
            .account = u"4711"_s,
            .name = u"Brightwater <b>GmbH</b>"_s,
            .currency = u"EUR"_s,
            .scopes
            = {{u"crm.objects.companies.read"_s, Scope::Purpose::ReadCompanies, Scope::State::Given, true},
                {u"crm.objects.contacts.read"_s, Scope::Purpose::ReadPeople, Scope::State::Given, true},
                {u"crm.objects.owners.read"_s, Scope::Purpose::ReadOwners, Scope::State::Missing, false},
                {u"crm.objects.companies.write"_s, Scope::Purpose::Write, Scope::State::NotTold, false}},
            .formerAccount = {}};
    }

    Answer tryToken(quittance::CrmCredentials typed) override { return tried(std::move(typed)); }
    Answer trySignIn(
        quittance::CrmCredentials typed, quittance::ConnectService::OpenBrowser openBrowser) override
    {
        browser = std::move(openBrowser);
        return tried(std::move(typed));
    }
    void pasteAddress(const quittance::SecretText &address) override { pasted.append(address.reveal()); }
    void stop() override { ++stops; }
    Answer keep(quittance::ConnectionId, bool otherAccount) override
    {
        kept.append(otherAccount);
        return ready<quittance::CrmTrial>(trial);
    }
    void forget() override { ++forgets; }

    quittance::CrmTrial trial = pictureTrial();
    std::optional<quittance::Error> error; //!< What a trial answers, if it is set.
    bool waits = false; //!< A sign-in gets no answer.
    QList<quittance::CrmCredentials> given;
    quittance::ConnectService::OpenBrowser browser;
    QByteArrayList pasted;
    QList<bool> kept;
    int stops = 0;
    int forgets = 0;

private:
    Answer tried(quittance::CrmCredentials credentials)
    {
        given.append(std::move(credentials));
        if (waits) {
            m_waiting.start();
            return m_waiting.future();
        }
        if (error)
            return ready<quittance::CrmTrial>(tl::unexpected(*error));
        return ready<quittance::CrmTrial>(trial);
    }

    QPromise<quittance::Result<quittance::CrmTrial>> m_waiting;
};
