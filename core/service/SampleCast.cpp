#include "core/service/SampleCast.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What differs between the customers; the rest follows from it.
struct Role {
    QString name;
    QString contact;
    QString mail;
    QString vatId;
    Address address;
    QString language;
    int termDays = 14;
    int paysAfterDays = 14;
};

QList<Role> roles()
{
    return {
        {u"Adler & Söhne GmbH"_s, u"Ingrid Adler"_s, u"buchhaltung@adler.example"_s, u"DE900000011"_s,
            {u"Hafenstraße 12"_s, u"Hamburg"_s, u"20457"_s, {}, u"DE"_s}, u"de"_s, 14, 11},
        {u"Kowalczyk Instalacje Sp. z o.o."_s, u"Marek Kowalczyk"_s, u"ap@kowalczyk.example"_s,
            u"PL9000000015"_s, {u"ul. Wodna 4"_s, u"Poznań"_s, u"61-781"_s, {}, u"PL"_s}, u"en"_s, 30, 27},
        {u"Harbor Light Dental LLC"_s, u"Dana Whitfield"_s, u"billing@harborlight.example"_s, {},
            {u"210 Pier Avenue"_s, u"Portland"_s, u"04101"_s, u"ME"_s, u"US"_s}, u"en"_s, 30, 24},
        {u"García Núñez e Hijos S.L."_s, u"Lucía García"_s, u"pagos@garcia.example"_s, u"ESB90000011"_s,
            {u"Calle del Agua 7"_s, u"Sevilla"_s, u"41001"_s, {}, u"ES"_s}, u"es"_s, 30, 41},
        {u"Café Morgenrot"_s, u"Jonas Brandt"_s, u"post@morgenrot.example"_s, u"DE900000029"_s,
            {u"Lange Reihe 3"_s, u"Lübeck"_s, u"23552"_s, {}, u"DE"_s}, u"de"_s, 14, 9},
        {u"Öztürk Lojistik A.Ş."_s, u"Tuğçe Şahin"_s, u"finans@ozturk.example"_s, u"9000000012"_s,
            {u"Liman Caddesi 18"_s, u"İzmir"_s, u"35220"_s, {}, u"TR"_s}, u"tr"_s, 30, 52},
        {u"Maison Lefèvre SARL"_s, u"Claire Lefèvre"_s, u"compta@lefevre.example"_s, u"FR00900000019"_s,
            {u"5 quai des Bateliers"_s, u"Strasbourg"_s, u"67000"_s, {}, u"FR"_s}, u"fr"_s, 30, 29},
        {u"Blue Heron Clinic Inc."_s, u"Ray Delgado"_s, u"ap@blueheron.example"_s, {},
            {u"88 Lakeshore Drive"_s, u"Madison"_s, u"53703"_s, u"WI"_s, u"US"_s}, u"en"_s, 30, 35},
        {u"Fjordlys Kraft AS"_s, u"Solveig Dahl"_s, u"faktura@fjordlys.example"_s, u"NO900000014MVA"_s,
            {u"Strandgaten 21"_s, u"Bergen"_s, u"5013"_s, {}, u"NO"_s}, u"en"_s, 30, 31},
        {u"Bakkerij De Vries B.V."_s, u"Sanne de Vries"_s, u"admin@devries.example"_s, u"NL900000014B01"_s,
            {u"Molenweg 9"_s, u"Utrecht"_s, u"3511 AB"_s, {}, u"NL"_s}, u"en"_s, 14, 13},
        {u"Okonkwo & Daughters Ltd"_s, u"Adaeze Okonkwo"_s, u"accounts@okonkwo.example"_s, u"GB900000014"_s,
            {u"41 Canal Street"_s, u"Manchester"_s, u"M1 3HE"_s, {}, u"GB"_s}, u"en"_s, 30, 45},
        {u"Çınar Yapı A.Ş."_s, u"Emre Çınar"_s, u"ap@cinar.example"_s, u"9000000023"_s,
            {u"Atatürk Bulvarı 77"_s, u"Ankara"_s, u"06420"_s, {}, u"TR"_s}, u"tr"_s, 30, 33},
    };
}

//! Why VAT is due or not: at home it is, in the EU the buyer owes it, and beyond it is an export.
TaxCategory categoryOf(const QString &country)
{
    static const QStringList union_{u"PL"_s, u"ES"_s, u"FR"_s, u"NL"_s};
    if (country == "DE"_L1)
        return TaxCategory::Standard;
    return union_.contains(country) ? TaxCategory::ReverseCharge : TaxCategory::Export;
}

} // namespace

CompanyProfile sampleCompany()
{
    return {.name = u"Brightwater GmbH"_s,
        .vatId = u"DE900000003"_s,
        .taxNumber = {},
        .email = u"billing@brightwater.example"_s,
        .phone = u"+49 40 5550 1042"_s,
        .address = {u"Kaiserkai 30"_s, u"Hamburg"_s, u"20457"_s, {}, u"DE"_s},
        .currency = Currency::of("EUR"),
        .zone = u"Europe/Berlin"_s,
        .iban = u"DE89370400440532013000"_s, // The registry's own example.
        .bic = u"COBADEFFXXX"_s,
        .bankName = u"Musterbank"_s,
        .accountHolder = {},
        .logo = {}};
}

QList<SampleCustomer> sampleCustomers()
{
    QList<SampleCustomer> customers;
    for (const Role &role : roles()) {
        Customer customer{.name = role.name,
            .contactName = role.contact,
            .email = role.mail,
            .vatId = role.vatId,
            .address = role.address,
            .termDays = role.termDays,
            .language = role.language};
        if (role.address.country == "US"_L1)
            customer.currency = Currency::of("USD");
        customers.append({.customer = customer,
            .category = categoryOf(role.address.country),
            .paysAfterDays = role.paysAfterDays});
    }
    return customers;
}

QList<SampleWare> sampleWares()
{
    return {{u"Water filter AX-20"_s, u"C62"_s, 389'000'000, 4},
        {u"Filter cartridge"_s, u"C62"_s, 24'900'000, 40},
        {u"Maintenance, on site"_s, u"HUR"_s, 92'500'000, 8}, {u"Pump unit P3"_s, u"C62"_s, 1'249'000'000, 2},
        {u"Water analysis"_s, u"C62"_s, 165'000'000, 3}, {u"Steel pipe 22 mm"_s, u"MTR"_s, 11'350'000, 60},
        {u"Commissioning"_s, u"DAY"_s, 760'000'000, 2}};
}

} // namespace quittance
