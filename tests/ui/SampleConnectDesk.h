#pragma once

#include "tests/ui/SampleCrmDesk.h"
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

    static quittance::CrmDryRun pictureRun()
    {
        using namespace Qt::StringLiterals;
        return {.companies = 640,
            .persons = 215,
            .alike = 40,
            .doubtful = 3,
            .reasons = {{u"email"_s, 31}, {u"vat_id"_s, 9}}};
    }

    SampleConnectDesk()
    {
        using namespace Qt::StringLiterals;
        using Kind = quittance::ContactRow::Kind;
        using Field = quittance::CrmField;
        fields.mapped
            = {{.field = Field::City, .remote = u"city"_s, .direction = quittance::CrmDirection::Both},
                {.field = Field::OpenBalance,
                    .remote = u"quittance_open_balance"_s,
                    .direction = quittance::CrmDirection::Push},
                {.field = Field::BillingEmail, .kind = Kind::Person, .remote = u"email"_s},
                {.field = Field::Country}};
        fields.fields = {{.remote = u"city"_s, .label = u"City"_s, .type = u"text"_s, .writable = true},
            {.remote = u"town"_s, .label = u"Town"_s, .type = u"text"_s, .writable = true}};
        fields.examined = {{.name = u"Adler <b>& Söhne</b>"_s,
                               .kind = Kind::Company,
                               .customerName = {},
                               .values = {u"Köln"_s, std::nullopt, std::nullopt, std::nullopt}},
            {.name = u"Ada Kern"_s,
                .kind = Kind::Person,
                .customerName = {},
                .values = {std::nullopt, std::nullopt, u"ada@adler.example"_s, std::nullopt}}};
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
    QFuture<quittance::Result<quittance::CrmDryRun>> dryRun(quittance::ConnectionId) override
    {
        ++looks;
        if (dryError)
            return ready<quittance::CrmDryRun>(tl::unexpected(*dryError));
        return ready<quittance::CrmDryRun>(found);
    }
    Answer keep(quittance::ConnectionId, bool otherAccount, quittance::CrmBringing bringing) override
    {
        if (keepError)
            return ready<quittance::CrmTrial>(tl::unexpected(*keepError));
        kept.append(otherAccount);
        brought.append(bringing);
        return ready<quittance::CrmTrial>(trial);
    }
    void forget() override { ++forgets; }
    quittance::MappingDesk &mappings() override { return fields; }

    quittance::CrmTrial trial = pictureTrial();
    quittance::CrmDryRun found = pictureRun();
    SampleCrmDesk fields; //!< What its fields are mapped to.
    std::optional<quittance::Error> dryError; //!< What a dry run answers, if it is set.
    std::optional<quittance::Error> keepError; //!< The same of keeping.
    QList<quittance::CrmBringing> brought; //!< Kept with the accounts.
    int looks = 0;
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
