#pragma once

#include <QtGlobal>

#include <map>

namespace quittance::sandbox {

//! How a contact belongs to a company; every pair that is linked at all is also linked without a label.
struct HubSpotLink {
    bool primary = false;
    bool billing = false;
};

//! Which contacts belong to which companies. Neither side need exist.
class HubSpotLinks
{
public:
    using Side = std::map<qint64, HubSpotLink>;

    void link(qint64 contact, qint64 company, HubSpotLink how)
    {
        m_companies[contact][company] = how;
        m_contacts[company][contact] = how;
    }
    void unlink(qint64 contact, qint64 company)
    {
        m_companies[contact].erase(company);
        m_contacts[company].erase(contact);
    }
    const Side &companiesOf(qint64 contact) const { return side(m_companies, contact); }
    const Side &contactsOf(qint64 company) const { return side(m_contacts, company); }
    void forgetContact(qint64 contact) { forget(m_companies, m_contacts, contact); }
    void forgetCompany(qint64 company) { forget(m_contacts, m_companies, company); }

private:
    using Sides = std::map<qint64, Side>;

    static const Side &side(const Sides &sides, qint64 id)
    {
        static const Side none;
        const auto found = sides.find(id);
        return found == sides.end() ? none : found->second;
    }
    static void forget(Sides &from, Sides &to, qint64 id)
    {
        for (const auto &[other, how] : side(from, id))
            to[other].erase(id);
        from.erase(id);
    }

    Sides m_companies;
    Sides m_contacts;
};

} // namespace quittance::sandbox
