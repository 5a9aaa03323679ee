#include "core/documents/ublParties.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Who someone is, in business terms.
struct UblParty {
    QString email;
    QString id; //!< BT-29
    QString name;
    QString vatId;
    QString taxNumber; //!< BT-32
    QString legalId; //!< BT-47
    QString contact;
    QString phone;
    Address address;
};

//! BR-CO-09: in front of it stand the letters of a country; Greece writes EL.
QString withCountry(const QString &vatId, const QString &country)
{
    const auto isCapital = [](QChar letter) { return letter >= u'A' && letter <= u'Z'; };
    if (vatId.isEmpty() || (vatId.size() > 2 && isCapital(vatId[0]) && isCapital(vatId[1])))
        return vatId;
    return (country == "GR"_L1 ? u"EL"_s : country) + vatId;
}

UblParty sellerOf(const CompanyProfile &company, bool isOutsideVat)
{
    UblParty party{.email = company.email,
        .id = {},
        .name = company.name,
        .vatId = isOutsideVat ? QString() : withCountry(company.vatId, company.address.country),
        .taxNumber = company.taxNumber,
        .legalId = {},
        .contact = company.name,
        .phone = company.phone,
        .address = company.address};
    if (party.vatId.isEmpty())
        party.id = company.taxNumber.isEmpty() ? company.vatId : company.taxNumber;
    return party;
}

UblParty buyerOf(const Customer &customer, bool isOutsideVat)
{
    return {.email = customer.billingEmail(),
        .id = {},
        .name = customer.name,
        .vatId = isOutsideVat ? QString() : withCountry(customer.vatId, customer.address.country),
        .taxNumber = {},
        .legalId = customer.taxNumber,
        .contact = customer.contactName,
        .phone = customer.phone,
        .address = customer.address};
}

void writeTaxId(UblXml &xml, const QString &id, const QString &scheme)
{
    if (xmlText(id).isEmpty())
        return;
    xml.open(u"cac:PartyTaxScheme"_s);
    xml.text(u"cbc:CompanyID"_s, id);
    xml.taxScheme(scheme);
    xml.close();
}

void writeContact(UblXml &xml, const UblParty &party)
{
    if (xmlText(party.contact + party.phone + party.email).isEmpty())
        return;
    xml.open(u"cac:Contact"_s);
    xml.text(u"cbc:Name"_s, party.contact);
    xml.text(u"cbc:Telephone"_s, party.phone);
    xml.text(u"cbc:ElectronicMail"_s, party.email);
    xml.close();
}

void writeParty(UblXml &xml, const QString &role, const UblParty &party)
{
    xml.open(role);
    xml.open(u"cac:Party"_s);
    if (!xmlText(party.email).isEmpty())
        xml.measured(u"cbc:EndpointID"_s, u"schemeID"_s, u"EM"_s, party.email); // EAS code of e-mail.
    xml.text(u"cac:PartyIdentification"_s, u"cbc:ID"_s, party.id);
    xml.open(u"cac:PostalAddress"_s);
    writeUblAddress(xml, party.address);
    xml.close();
    writeTaxId(xml, party.vatId, u"VAT"_s);
    writeTaxId(xml, party.taxNumber, u"FC"_s); // Fiscal code: every scheme but VAT makes it BT-32.
    xml.open(u"cac:PartyLegalEntity"_s);
    xml.text(u"cbc:RegistrationName"_s, party.name);
    xml.text(u"cbc:CompanyID"_s, party.legalId);
    xml.close();
    writeContact(xml, party);
    xml.close();
    xml.close();
}

} // namespace

void writeUblParties(UblXml &xml, const InvoiceDocument &document, bool isOutsideVat)
{
    writeParty(xml, u"cac:AccountingSupplierParty"_s, sellerOf(document.company, isOutsideVat));
    writeParty(xml, u"cac:AccountingCustomerParty"_s, buyerOf(document.buyer, isOutsideVat));
}

void writeUblAddress(UblXml &xml, const Address &address)
{
    QStringList street;
    for (const QString &line : address.street.split(u'\n'))
        if (const QString clean = xmlText(line); !clean.isEmpty())
            street.append(clean);
    xml.text(u"cbc:StreetName"_s, street.value(0));
    xml.text(u"cbc:AdditionalStreetName"_s, street.value(1));
    xml.text(u"cbc:CityName"_s, address.city);
    xml.text(u"cbc:PostalZone"_s, address.postCode);
    xml.text(u"cbc:CountrySubentity"_s, address.region);
    // There is a third line, and no fourth (UBL-SR-51).
    xml.text(u"cac:AddressLine"_s, u"cbc:Line"_s, street.mid(2).join(u", "_s));
    xml.text(u"cac:Country"_s, u"cbc:IdentificationCode"_s, address.country);
}

} // namespace quittance
