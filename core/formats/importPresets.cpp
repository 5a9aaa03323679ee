#include "core/formats/importPresets.h"

#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr auto xeroCustomers = std::to_array<PresetColumn>({
    {"name"_L1, "contactname"_L1},
    {"contact_name"_L1, "poattentionto"_L1},
    {"first_name"_L1, "firstname"_L1},
    {"last_name"_L1, "lastname"_L1},
    {"email"_L1, "emailaddress"_L1},
    {"phone"_L1, "phonenumber mobilenumber"_L1},
    {"vat_id"_L1, "taxnumber"_L1},
    {"street"_L1, "poaddressline1"_L1},
    {"street_2"_L1, "poaddressline2"_L1},
    {"city"_L1, "pocity"_L1},
    {"post_code"_L1, "popostalcode"_L1},
    {"region"_L1, "poregion"_L1},
    {"country"_L1, "pocountry"_L1},
    {"currency"_L1, "currency defaultcurrency"_L1},
    {"external_id"_L1, "accountnumber"_L1},
});

constexpr auto xeroPayments = std::to_array<PresetColumn>({
    {"date"_L1, "paymentdate date"_L1},
    {"amount"_L1, "paymentamount amount"_L1},
    {"currency"_L1, "currency"_L1},
    {"customer"_L1, "contactname"_L1},
    {"email"_L1, "emailaddress"_L1},
    {"invoices"_L1, "invoicenumber"_L1},
    {"reference"_L1, "paymentreference reference"_L1},
    {"external_id"_L1, "paymentid"_L1},
});

constexpr auto quickBooksCustomers = std::to_array<PresetColumn>({
    {"name"_L1, "customer customerfullname name companyname company"_L1}, // What payments call it.
    {"email"_L1, "email"_L1},
    {"phone"_L1, "phone phonenumbers mobile"_L1},
    {"tax_number"_L1, "resalenumber"_L1},
    {"street"_L1, "streetaddress street billaddress"_L1},
    {"city"_L1, "city"_L1},
    {"post_code"_L1, "zip zipcode postcode"_L1},
    {"region"_L1, "state"_L1},
    {"country"_L1, "country"_L1},
    {"currency"_L1, "currency"_L1},
    {"notes"_L1, "notes"_L1},
});

constexpr auto quickBooksPayments = std::to_array<PresetColumn>({
    {"date"_L1, "date"_L1},
    {"amount"_L1, "amount total"_L1},
    {"currency"_L1, "currency"_L1},
    {"customer"_L1, "customer name"_L1},
    {"invoices"_L1, "appliedto invoiceno"_L1},
    {"method"_L1, "paymentmethod method"_L1},
    {"reference"_L1, "referenceno num no"_L1},
    {"status"_L1, "status"_L1},
    {"kind"_L1, "transactiontype type"_L1},
});

constexpr auto stripeCustomers = std::to_array<PresetColumn>({
    {"name"_L1, "name"_L1},
    {"email"_L1, "email"_L1},
    {"phone"_L1, "phone"_L1},
    {"vat_id"_L1, "businessvatid"_L1},
    {"street"_L1, "addressline1 cardaddressline1"_L1},
    {"street_2"_L1, "addressline2 cardaddressline2"_L1},
    {"city"_L1, "addresscity cardaddresscity"_L1},
    {"post_code"_L1, "addresspostalcode cardaddresszip"_L1},
    {"region"_L1, "addressstate cardaddressstate"_L1},
    {"country"_L1, "addresscountry cardaddresscountry"_L1},
    {"currency"_L1, "currency"_L1},
    {"notes"_L1, "description"_L1},
    {"external_id"_L1, "id"_L1},
});

constexpr auto stripePayments = std::to_array<PresetColumn>({
    {"date"_L1, "createddateutc createdutc"_L1},
    {"amount"_L1, "amount"_L1},
    {"currency"_L1, "currency"_L1},
    {"customer"_L1, "customername customerdescription"_L1},
    {"email"_L1, "customeremail"_L1},
    {"invoices"_L1, "invoicenumber invoicenumbermetadata"_L1},
    {"method"_L1, "cardbrand paymentmethodtype paymentsourcetype"_L1},
    {"reference"_L1, "description"_L1},
    {"status"_L1, "status"_L1},
    {"refunded"_L1, "amountrefunded"_L1},
    {"external_id"_L1, "id"_L1},
});

constexpr auto stripeInvoices = std::to_array<PresetColumn>({
    {"number"_L1, "number"_L1},
    {"customer"_L1, "customername customerdescription customeremail"_L1},
    {"email"_L1, "customeremail"_L1},
    {"issue_date"_L1, "finalizedatutc dateutc createdutc"_L1},
    {"due_date"_L1, "duedateutc"_L1},
    {"currency"_L1, "currency"_L1},
    {"item"_L1, "description memo"_L1},
    {"unit_price"_L1, "subtotal"_L1},
    {"vat_rate"_L1, "taxpercent"_L1},
    {"total"_L1, "total"_L1},
});

constexpr auto ninjaCustomers = std::to_array<PresetColumn>({
    {"name"_L1, "clientname"_L1},
    {"first_name"_L1, "contactfirstname"_L1},
    {"last_name"_L1, "contactlastname"_L1},
    {"email"_L1, "contactemail"_L1},
    {"phone"_L1, "clientphone contactphone"_L1},
    {"vat_id"_L1, "clientvatnumber"_L1},
    {"tax_number"_L1, "clientidnumber"_L1},
    {"street"_L1, "clientstreet clientaddress1"_L1},
    {"street_2"_L1, "clientaptsuite clientaddress2"_L1},
    {"city"_L1, "clientcity"_L1},
    {"post_code"_L1, "clientpostalcode"_L1},
    {"region"_L1, "clientstateprovince clientstate"_L1},
    {"country"_L1, "clientcountry"_L1},
    {"currency"_L1, "clientcurrency"_L1},
    {"term_days"_L1, "clientpaymentterms"_L1},
    {"notes"_L1, "clientprivatenotes"_L1},
    {"external_id"_L1, "clientnumber"_L1},
});

constexpr auto ninjaPayments = std::to_array<PresetColumn>({
    {"date"_L1, "paymentdate date"_L1},
    {"amount"_L1, "paymentamount amount"_L1},
    {"currency"_L1, "paymentcurrency currency clientcurrency"_L1},
    {"customer"_L1, "clientname client"_L1},
    {"email"_L1, "contactemail"_L1},
    {"invoices"_L1, "invoicenumber invoiceinvoicenumber invoices"_L1},
    {"method"_L1, "paymenttype type"_L1},
    {"reference"_L1, "transactionreference paymenttransactionreference"_L1},
    {"status"_L1, "paymentstatus status"_L1},
    {"refunded"_L1, "paymentrefunded refunded"_L1},
    {"external_id"_L1, "paymentnumber number"_L1},
});

constexpr auto ninjaInvoices = std::to_array<PresetColumn>({
    {"number"_L1, "invoicenumber invoiceinvoicenumber"_L1},
    {"customer"_L1, "clientname"_L1},
    {"email"_L1, "contactemail clientemail"_L1},
    {"vat_id"_L1, "clientvatnumber"_L1},
    {"issue_date"_L1, "invoicedate invoiceinvoicedate"_L1},
    {"due_date"_L1, "invoiceduedate duedate"_L1},
    {"currency"_L1, "clientcurrency currency"_L1},
    {"item"_L1, "itemproduct"_L1},
    {"description"_L1, "itemnotes itemdescription"_L1},
    {"quantity"_L1, "itemquantity"_L1},
    {"unit_price"_L1, "itemcost"_L1},
    {"discount"_L1, "itemdiscount"_L1},
    {"vat_rate"_L1, "itemtaxrate1 itemtaxrate"_L1},
    {"total"_L1, "invoiceamount"_L1},
    {"reference"_L1, "invoiceponumber ponumber"_L1},
});

//! Xero's and QuickBooks' invoice exports are told by the aliases of the fields.
constexpr auto presets = std::to_array<ImportPreset>({
    {CsvKind::Customers, CsvSource::Xero, "contactname poaddressline1"_L1, xeroCustomers},
    {CsvKind::Payments, CsvSource::Xero, "contactname paymentdate paymentamount"_L1, xeroPayments},
    {CsvKind::Customers, CsvSource::QuickBooksOnline, "streetaddress openbalance"_L1, quickBooksCustomers},
    {CsvKind::Customers, CsvSource::QuickBooksOnline, "street openingbalance resalenumber"_L1,
        quickBooksCustomers},
    {CsvKind::Payments, CsvSource::QuickBooksOnline, "date type no customer amount"_L1, quickBooksPayments},
    {CsvKind::Payments, CsvSource::QuickBooksOnline, "date transactiontype num name amount"_L1,
        quickBooksPayments},
    {CsvKind::Customers, CsvSource::Stripe, "id createdutc delinquent"_L1, stripeCustomers},
    {CsvKind::Payments, CsvSource::Stripe, "id sellermessage amountrefunded"_L1, stripePayments},
    {CsvKind::Invoices, CsvSource::Stripe, "id number subtotal amountdue"_L1, stripeInvoices},
    {CsvKind::Customers, CsvSource::InvoiceNinja, "clientname clientcountry"_L1, ninjaCustomers},
    {CsvKind::Payments, CsvSource::InvoiceNinja, "paymentdate paymentamount clientname"_L1, ninjaPayments},
    {CsvKind::Payments, CsvSource::InvoiceNinja, "date amount transactionreference client"_L1, ninjaPayments},
    {CsvKind::Invoices, CsvSource::InvoiceNinja, "clientname invoicenumber itemquantity itemcost"_L1,
        ninjaInvoices},
});

} // namespace

std::span<const ImportPreset> importPresets()
{
    return presets;
}

} // namespace quittance
