#include "tests/sandbox/hubspot/HubSpotPeople.h"

#include "tests/sandbox/hubspot/HubSpotNations.h"

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

namespace {

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr std::array titles{"Accounts Payable", "Managing Director", "Office Manager", "Buyer", "Bookkeeper"};

} // namespace

int HubSpotPeople::pick(int below)
{
    // Not std::uniform_int_distribution: its results differ from library to library.
    return static_cast<int>(m_random() % static_cast<quint32>(below));
}

HubSpotPeople::Company HubSpotPeople::company(int number)
{
    const int nation = pick(static_cast<int>(hubSpotNations.size()));
    const HubSpotNation &from = hubSpotNations[static_cast<size_t>(nation)];
    const HubSpotWord &family = from.last[static_cast<size_t>(pick(8))];
    const HubSpotWord &trade = from.trades[static_cast<size_t>(pick(5))];
    const HubSpotPlace &place = from.places[static_cast<size_t>(pick(3))];
    const QString domain = u"%1-%2-%3.example"_s.arg(utf8(family.ascii), utf8(trade.ascii)).arg(number);
    HubSpotValues values{
        {u"name"_s, utf8(from.company).arg(utf8(family.utf8), utf8(trade.utf8))},
        {u"domain"_s, domain},
        {u"website"_s, u"https://www."_s + domain},
        {u"phone"_s, u"%1 %2"_s.arg(utf8(from.dial)).arg(1000 + pick(9000))},
        {u"address"_s, utf8(from.street).arg(1 + pick(180))},
        {u"city"_s, utf8(place.city)},
        {u"state"_s, utf8(place.state)},
        {u"zip"_s, utf8(place.zip)},
        {u"country"_s, utf8(from.country)},
        {u"lifecyclestage"_s, pick(3) == 0 ? u"lead"_s : u"customer"_s},
        {u"numberofemployees"_s, QString::number(1 + pick(400))},
    };
    if (pick(4) != 0)
        values[u"annualrevenue"_s] = QString::number(50'000 + 1000 * pick(9000));
    return {.values = values, .nation = nation};
}

HubSpotValues HubSpotPeople::contact(const Company &employer, int number)
{
    const HubSpotNation &from = hubSpotNations[static_cast<size_t>(employer.nation)];
    const HubSpotWord &first = from.first[static_cast<size_t>(pick(8))];
    const HubSpotWord &last = from.last[static_cast<size_t>(pick(8))];
    HubSpotValues values{
        {u"firstname"_s, utf8(first.utf8)},
        {u"lastname"_s, utf8(last.utf8)},
        {u"company"_s, employer.values[u"name"_s]},
        {u"jobtitle"_s, utf8(titles[static_cast<size_t>(pick(5))])},
        {u"country"_s, employer.values[u"country"_s]},
        {u"city"_s, employer.values[u"city"_s]},
        {u"lifecyclestage"_s, employer.values[u"lifecyclestage"_s]},
    };
    // As in real address books, some have no e-mail and some no telephone.
    if (pick(40) != 0) {
        values[u"email"_s] = u"%1.%2.%3@%4"_s.arg(
            utf8(first.ascii), utf8(last.ascii), QString::number(number), employer.values[u"domain"_s]);
    }
    if (pick(12) != 0)
        values[u"phone"_s] = u"%1 %2"_s.arg(utf8(from.dial)).arg(1000 + pick(9000));
    return values;
}

HubSpotValues HubSpotPeople::hostileContact()
{
    return {
        {u"firstname"_s, u"<img src=x><b>Paid</b>"_s},
        {u"lastname"_s, u"O'\"; DROP TABLE customer; --"_s},
        {u"email"_s, u"hostile@hostile.example"_s},
        {u"company"_s, u"=cmd|' /C calc'!A0"_s},
        {u"phone"_s, u"\u202E+1 555 0100"_s},
    };
}

} // namespace quittance::sandbox
