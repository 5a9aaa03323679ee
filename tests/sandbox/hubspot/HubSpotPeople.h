#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <random>

namespace quittance::sandbox {

using HubSpotValues = QHash<QString, QString>;

//! Invents companies and their people, the same for the same seed on every machine. All addresses end in
//! .example.
class HubSpotPeople
{
public:
    explicit HubSpotPeople(int seed)
        : m_random(static_cast<quint32>(seed))
    {
    }

    struct Company {
        HubSpotValues values;
        int nation = 0;
    };
    //! number makes the domain unique.
    Company company(int number);
    //! Somebody who works there; number makes the address unique.
    HubSpotValues contact(const Company &employer, int number);
    //! A person whose name is mark-up, for whoever shows names.
    static HubSpotValues hostileContact();
    //! A value in [0, below).
    int pick(int below);

private:
    std::mt19937 m_random;
};

} // namespace quittance::sandbox
