#include "core/formats/importFields.h"

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! In the order of InvoiceCsvColumn.
constexpr auto invoiceFields = std::to_array<ImportField>({
    {"number"_L1, "Number"_L1,
        "number invoicenumber invoiceno invoicenum invoice documentnumber documentno docnumber no num"_L1},
    {"customer"_L1, "Customer"_L1,
        "customer customername contactname contact client clientname buyer buyername billto company "
        "companyname"_L1},
    {"email"_L1, "E-mail"_L1,
        "email emailaddress customeremail clientemail contactemail mail contactemailaddress billtoemail"_L1},
    {"vat_id"_L1, "VAT id"_L1,
        "vatid vatnumber vatno vatregistrationnumber taxid taxnumber customervatid buyervatid "
        "clientvatnumber "
        "customertaxid"_L1},
    {"issue_date"_L1, "Issue date"_L1,
        "issuedate issuedon issued invoicedate date documentdate txndate invoicedateutc"_L1},
    {"due_date"_L1, "Due date"_L1, "duedate dueon due paymentdue paymentduedate invoiceduedate"_L1},
    {"currency"_L1, "Currency"_L1, "currency currencycode invoicecurrency clientcurrency"_L1},
    {"item"_L1, "Item"_L1,
        "item itemname product productname productservice itemproductservice itemproduct"_L1},
    {"description"_L1, "Description"_L1, "description itemdescription linedescription details itemnotes"_L1},
    {"quantity"_L1, "Quantity"_L1, "quantity qty itemquantity"_L1},
    {"unit_price"_L1, "Unit price"_L1,
        "unitprice price unitamount rate itemrate unitcost netprice itemcost itemprice"_L1},
    {"vat_rate"_L1, "VAT rate"_L1,
        "vatrate vatratepct vatpct vatpercent vatpercentage taxrate taxratepct taxpct taxpercent taxtype "
        "itemtaxrate itemtaxcode itemtaxrate1 itemtax"_L1},
    {"vat_category"_L1, "VAT category"_L1, "vatcategory taxcategory vatcode"_L1},
    {"exemption_reason"_L1, "Exemption reason"_L1,
        "exemptionreason vatexemptionreason taxexemptionreason"_L1},
    {"total"_L1, "Total"_L1, "total invoicetotal totalamount grosstotal grossamount totalgross"_L1},
    {"reference"_L1, "Reference"_L1,
        "reference ordernumber purchaseorder ponumber orderreference invoicepo invoiceponumber"_L1},
    {"type"_L1, "Type"_L1, "type documenttype doctype invoicetype"_L1},
    {"discount"_L1, "Discount"_L1, "discount discountpct discountpercent discountpercentage itemdiscount"_L1},
});

constexpr auto customerFields = std::to_array<ImportField>({
    {"name"_L1, "Name"_L1,
        "name customer customername company companyname client clientname contactname displayname"_L1},
    {"contact_name"_L1, "Contact"_L1, "contact contactperson attention attn attentionto fullname"_L1},
    {"first_name"_L1, "First name"_L1, "firstname givenname contactfirstname"_L1},
    {"last_name"_L1, "Last name"_L1, "lastname surname familyname contactlastname"_L1},
    {"email"_L1, "E-mail"_L1, "email emailaddress mail customeremail clientemail contactemail"_L1},
    {"phone"_L1, "Phone"_L1, "phone phonenumber telephone clientphone mainphone"_L1},
    {"vat_id"_L1, "VAT id"_L1,
        "vatid vatnumber vatno vatregistrationnumber businessvatid clientvatnumber"_L1},
    {"tax_number"_L1, "Tax number"_L1, "taxnumber taxno taxid taxregistrationnumber"_L1},
    {"street"_L1, "Street"_L1,
        "street streetaddress address addressline1 address1 clientstreet billingaddressline1 billingstreet"_L1},
    {"street_2"_L1, "Street, second line"_L1,
        "street2 addressline2 address2 clientaptsuite billingaddressline2"_L1},
    {"city"_L1, "City"_L1, "city town clientcity billingcity billingaddresscity"_L1},
    {"post_code"_L1, "Postcode"_L1,
        "postcode postalcode zip zipcode clientpostalcode billingpostalcode billingzip"_L1},
    {"region"_L1, "Region"_L1, "region state province stateprovince county clientstateprovince"_L1},
    {"country"_L1, "Country"_L1, "country countrycode clientcountry billingcountry"_L1},
    {"currency"_L1, "Currency"_L1, "currency currencycode defaultcurrency clientcurrency"_L1},
    {"term_days"_L1, "Days to pay"_L1, "daystopay termdays paymentterms terms paymenttermdays"_L1},
    {"notes"_L1, "Notes"_L1, "notes note comment comments memo privatenotes"_L1},
    {"external_id"_L1, "Id"_L1, "id customerid clientid contactid accountnumber customernumber"_L1},
});

constexpr auto paymentFields = std::to_array<ImportField>({
    {"date"_L1, "Date"_L1, "date paymentdate datepaid paidon receivedon datereceived valuedate"_L1},
    {"amount"_L1, "Amount"_L1, "amount paymentamount amountpaid amountreceived total"_L1},
    {"currency"_L1, "Currency"_L1, "currency currencycode paymentcurrency"_L1},
    {"customer"_L1, "Customer"_L1,
        "customer customername client clientname contact contactname payer payee name"_L1},
    {"email"_L1, "E-mail"_L1, "email emailaddress customeremail clientemail contactemail"_L1},
    {"invoices"_L1, "Invoices"_L1,
        "invoices invoice invoicenumber invoicenumbers invoiceno paidinvoices appliedto"_L1},
    {"method"_L1, "Method"_L1, "method paymentmethod paymenttype paidby"_L1},
    {"reference"_L1, "Reference"_L1,
        "reference transactionreference paymentreference referenceno refno description memo"_L1},
    {"status"_L1, "Status"_L1, "status paymentstatus"_L1},
    {"kind"_L1, "Type"_L1, "type transactiontype"_L1},
    {"refunded"_L1, "Refunded"_L1, "refunded amountrefunded refundedamount"_L1},
    {"external_id"_L1, "Id"_L1, "id paymentid transactionid paymentnumber"_L1},
});

} // namespace

std::span<const ImportField> importFields(CsvKind kind)
{
    switch (kind) {
    case CsvKind::Invoices:
        return invoiceFields;
    case CsvKind::Customers:
        return customerFields;
    case CsvKind::Payments:
        break;
    }
    return paymentFields;
}

QString importFieldTitle(CsvKind kind, const QString &key)
{
    const std::span<const ImportField> fields = importFields(kind);
    const auto found
        = std::ranges::find_if(fields, [&](const ImportField &field) { return field.key == key; });
    return found == fields.end() ? key : QString(found->title);
}

QStringList neededFields(CsvKind kind)
{
    switch (kind) {
    case CsvKind::Invoices:
        return {u"number"_s, u"customer"_s, u"issue_date"_s, u"currency"_s, u"unit_price"_s, u"vat_rate"_s};
    case CsvKind::Customers:
        return {u"name"_s};
    case CsvKind::Payments:
        break;
    }
    return {u"date"_s, u"amount"_s};
}

} // namespace quittance
