#include "core/formats/InvoiceCsvColumns.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

struct ColumnNames {
    InvoiceColumn column;
    QLatin1StringView name; //!< Ours.
    QLatin1StringView aliases; //!< Divided by spaces, as simplified() leaves them.
};

constexpr std::array<ColumnNames, invoiceColumnCount> columnNames{{
    {InvoiceColumn::Number, "Number"_L1,
        "number invoicenumber invoiceno invoicenum invoice documentnumber documentno docnumber no num"_L1},
    {InvoiceColumn::Customer, "Customer"_L1,
        "customer customername contactname contact client clientname buyer buyername billto company companyname"_L1},
    {InvoiceColumn::Email, "E-mail"_L1, "email emailaddress customeremail clientemail contactemail mail"_L1},
    {InvoiceColumn::VatId, "VAT id"_L1,
        "vatid vatnumber vatno vatregistrationnumber taxid taxnumber customervatid buyervatid"_L1},
    {InvoiceColumn::IssueDate, "Issue date"_L1,
        "issuedate issuedon issued invoicedate date documentdate txndate"_L1},
    {InvoiceColumn::DueDate, "Due date"_L1, "duedate dueon due paymentdue paymentduedate"_L1},
    {InvoiceColumn::Currency, "Currency"_L1, "currency currencycode invoicecurrency"_L1},
    {InvoiceColumn::Item, "Item"_L1,
        "item itemname product productname productservice itemproductservice"_L1},
    {InvoiceColumn::Description, "Description"_L1, "description itemdescription linedescription details"_L1},
    {InvoiceColumn::Quantity, "Quantity"_L1, "quantity qty itemquantity"_L1},
    {InvoiceColumn::UnitPrice, "Unit price"_L1,
        "unitprice price unitamount rate itemrate unitcost netprice"_L1},
    {InvoiceColumn::VatRate, "VAT rate"_L1,
        "vatrate vatratepct vatpct vatpercent vatpercentage taxrate taxratepct taxpct taxpercent taxtype itemtaxrate"_L1},
    {InvoiceColumn::VatCategory, "VAT category"_L1, "vatcategory taxcategory vatcode"_L1},
    {InvoiceColumn::ExemptionReason, "Exemption reason"_L1,
        "exemptionreason vatexemptionreason taxexemptionreason"_L1},
    {InvoiceColumn::Total, "Total"_L1, "total invoicetotal totalamount grosstotal grossamount totalgross"_L1},
    {InvoiceColumn::Reference, "Reference"_L1,
        "reference ordernumber purchaseorder ponumber orderreference"_L1},
    {InvoiceColumn::Type, "Type"_L1, "type documenttype doctype invoicetype"_L1},
}};

constexpr bool inOrder()
{
    for (size_t i = 0; i < columnNames.size(); ++i)
        if (columnNames[i].column != static_cast<InvoiceColumn>(i))
            return false;
    return true;
}
static_assert(inOrder());

QString simplified(const QString &header)
{
    QString simple;
    for (const QChar c : header) {
        if (c == u'%')
            simple += "pct"_L1;
        else if (c.isLetterOrNumber())
            simple += c.toLower();
    }
    return simple;
}

} // namespace

QString InvoiceCsvColumns::header(InvoiceColumn column) const
{
    return has(column) ? headers.value(of(column)) : QString(columnNames[static_cast<size_t>(column)].name);
}

InvoiceCsvColumns invoiceCsvColumns(const QStringList &headers)
{
    InvoiceCsvColumns columns{.position = {}, .headers = headers, .twice = {}};
    columns.position.fill(-1);
    for (const ColumnNames &names : columnNames) {
        const QStringList aliases = QString(names.aliases).split(u' ');
        qsizetype &position = columns.position[static_cast<size_t>(names.column)];
        for (qsizetype i = 0; i < headers.size(); ++i) {
            if (!aliases.contains(simplified(headers[i])))
                continue;
            if (position >= 0)
                columns.twice.append(names.column);
            else
                position = i;
        }
    }
    return columns;
}

} // namespace quittance
