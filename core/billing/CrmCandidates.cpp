#include "core/billing/CrmCandidates.h"

#include "core/domain/crmValue.h"
#include "core/store/CrmFreeRecords.h"
#include "core/store/CustomerTable.h"

#include <QSet>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Where everybody can have an address.
bool isMailProvider(const QString &domain)
{
    static const QSet<QString> providers{u"gmail.com"_s, u"googlemail.com"_s, u"outlook.com"_s,
        u"hotmail.com"_s, u"live.com"_s, u"msn.com"_s, u"yahoo.com"_s, u"icloud.com"_s, u"me.com"_s,
        u"aol.com"_s, u"gmx.de"_s, u"gmx.net"_s, u"gmx.at"_s, u"gmx.ch"_s, u"web.de"_s, u"t-online.de"_s,
        u"freenet.de"_s, u"posteo.de"_s, u"mailbox.org"_s, u"proton.me"_s, u"protonmail.com"_s,
        u"orange.fr"_s, u"free.fr"_s, u"laposte.net"_s, u"libero.it"_s, u"bluewin.ch"_s, u"mail.ru"_s,
        u"qq.com"_s, u"163.com"_s};
    return providers.contains(domain);
}

QString domainOf(const QString &email)
{
    return email.section(u'@', -1).toLower();
}

} // namespace

Result<void> CrmCandidates::open()
{
    constexpr int everybody = -1; // SQLite's word for no limit.
    const auto customers = CustomerTable(m_database).list({}, everybody);
    if (!customers)
        return fail(customers.error());
    for (const Customer &customer : *customers) {
        m_names.insert(customer.id, customer.name);
        if (!customer.vatId.isEmpty())
            m_byVatId.insert(normalCrmValue(CrmFieldType::TaxId, customer.vatId), customer.id);
        QSet<QString> emails{customer.email.trimmed().toLower()};
        for (const CustomerContact &contact : customer.contacts)
            emails.insert(contact.email.trimmed().toLower());
        QSet<QString> domains;
        for (const QString &email : std::as_const(emails)) {
            if (!email.contains(u'@'))
                continue;
            m_byEmail.insert(email, customer.id);
            if (!isMailProvider(domainOf(email)))
                domains.insert(domainOf(email));
        }
        for (const QString &domain : std::as_const(domains))
            m_byDomain.insert(domain, customer.id);
    }
    return {};
}

QList<CrmCandidate> CrmCandidates::matches(
    const ContactRow &record, const QString &vatId, const QString &ourId) const
{
    QList<CrmCandidate> found;
    const auto add = [&](const CustomerId &customer, const QString &reason) {
        const auto known = std::ranges::find(found, customer, &CrmCandidate::customer);
        if (known != found.end())
            known->reasons.append(reason);
        else
            found.append({.record = record,
                .customer = customer,
                .customerName = m_names.value(customer),
                .reasons = {reason}});
    };
    if (m_names.contains(CustomerId(ourId)))
        add(CustomerId(ourId), u"external_id"_s);
    if (!vatId.isEmpty())
        for (const CustomerId &customer : m_byVatId.values(normalCrmValue(CrmFieldType::TaxId, vatId)))
            add(customer, u"vat_id"_s);
    if (!record.email.isEmpty())
        for (const CustomerId &customer : m_byEmail.values(record.email.trimmed().toLower()))
            add(customer, u"email"_s);
    if (record.kind == ContactRow::Kind::Company && !record.domain.isEmpty())
        for (const CustomerId &customer : m_byDomain.values(record.domain.trimmed().toLower()))
            add(customer, u"domain"_s);
    return found;
}

Result<QList<CrmCandidate>> CrmCandidates::of(const ContactRow &record)
{
    return CrmFreeRecords(m_database).keysOf(record).transform([&](const CrmFreeRecords::Keys &keys) {
        return matches(record, keys.vatId, keys.ourId);
    });
}

Result<QList<CrmCandidate>> CrmCandidates::all(int limit)
{
    QList<CrmCandidate> found;
    return CrmFreeRecords(m_database)
        .each([&](const ContactRow &record, const CrmFreeRecords::Keys &keys) {
            found += matches(record, keys.vatId, keys.ourId);
            return found.size() < limit;
        })
        .transform([&] { return found.mid(0, limit); });
}

} // namespace quittance
