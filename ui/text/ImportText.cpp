#include "ui/text/ImportText.h"

#include "core/domain/Decimal.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/ReconcileText.h"

#include <QCoreApplication>
#include <QHash>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("quittance::ImportText", text);
}

QString counted(qint64 count, const char *one, const char *many)
{
    return say(count == 1 ? one : many).arg(textLocale().toString(count));
}

QString importedText(const ImportReport &report)
{
    if (!report.drafts.isEmpty())
        return counted(report.drafts.size(), "%1 draft imported.", "%1 drafts imported.");
    if (report.added == 0)
        return {};
    return report.kind == CsvKind::Customers
        ? counted(report.added, "%1 customer imported.", "%1 customers imported.")
        : counted(report.added, "%1 payment imported.", "%1 payments imported.");
}

QString emptyText(CsvKind kind)
{
    switch (kind) {
    case CsvKind::Invoices:
        return say("The file holds no documents.");
    case CsvKind::Customers:
        return say("The file holds no customers.");
    case CsvKind::Payments:
        break;
    }
    return say("The file holds no payments.");
}

#define SAY(text) QT_TRANSLATE_NOOP("quittance::ImportText", text)

const QHash<QString, const char *> &fieldWords()
{
    static const QHash<QString, const char *> words{{u"number"_s, SAY("Number")},
        {u"customer"_s, SAY("Customer")}, {u"email"_s, SAY("E-mail")}, {u"vat_id"_s, SAY("VAT id")},
        {u"issue_date"_s, SAY("Issue date")}, {u"due_date"_s, SAY("Due date")},
        {u"currency"_s, SAY("Currency")}, {u"item"_s, SAY("Item")}, {u"description"_s, SAY("Description")},
        {u"quantity"_s, SAY("Quantity")}, {u"unit_price"_s, SAY("Unit price")},
        {u"vat_rate"_s, SAY("VAT rate")}, {u"vat_category"_s, SAY("VAT category")},
        {u"exemption_reason"_s, SAY("Exemption reason")}, {u"total"_s, SAY("Total")},
        {u"reference"_s, SAY("Reference")}, {u"type"_s, SAY("Type")}, {u"discount"_s, SAY("Discount")},
        {u"name"_s, SAY("Name")}, {u"contact_name"_s, SAY("Contact")}, {u"first_name"_s, SAY("First name")},
        {u"last_name"_s, SAY("Last name")}, {u"phone"_s, SAY("Phone")}, {u"tax_number"_s, SAY("Tax number")},
        {u"street"_s, SAY("Street")}, {u"street_2"_s, SAY("Street, second line")}, {u"city"_s, SAY("City")},
        {u"post_code"_s, SAY("Post code")}, {u"region"_s, SAY("Region")}, {u"country"_s, SAY("Country")},
        {u"term_days"_s, SAY("Days to pay")}, {u"notes"_s, SAY("Notes")}, {u"external_id"_s, SAY("Id there")},
        {u"date"_s, SAY("Date")}, {u"amount"_s, SAY("Amount")}, {u"invoices"_s, SAY("Pays invoices")},
        {u"method"_s, SAY("Method")}, {u"status"_s, SAY("Status")}, {u"kind"_s, SAY("Kind")},
        {u"refunded"_s, SAY("Refunded")}};
    return words;
}

#undef SAY

} // namespace

QString importProblemText(const ImportProblem &problem)
{
    const QString reason = ruleText(problem.rule, problem.column, problem.value);
    if (problem.line > 0 && !problem.column.isEmpty())
        return say("Line %1, %2: %3").arg(textLocale().toString(problem.line), problem.column, reason);
    if (problem.line > 0)
        return say("Line %1: %2").arg(textLocale().toString(problem.line), reason);
    if (!problem.column.isEmpty())
        return say("%1: %2").arg(problem.column, reason);
    return reason;
}

QString importReportText(const ImportReport &report)
{
    if (report.nothingDone)
        return counted(report.refused, "Nothing was imported: %1 document has problems.",
            "Nothing was imported: %1 documents have problems.");
    QString text = importedText(report);
    const bool isNew = !text.isEmpty();
    if (report.alreadyHere > 0 && !isNew)
        text = counted(
            report.alreadyHere, "Nothing new: %1 was here already.", "Nothing new: %1 were here already.");
    else if (report.alreadyHere > 0)
        text += u' ' + counted(report.alreadyHere, "%1 was here already.", "%1 were here already.");
    if (report.refused > 0)
        text += u' ' + counted(report.refused, "%1 was refused.", "%1 were refused.");
    if (report.skipped > 0)
        text += u' '
            + counted(report.skipped, "%1 row is no payment that arrived and was passed over.",
                "%1 rows are no payments that arrived and were passed over.");
    return text.isEmpty() ? emptyText(report.kind) : text.trimmed();
}

QString importForecastText(const ImportReport &outcome)
{
    QStringList parts{counted(outcome.added, "%1 new", "%1 new")};
    if (outcome.alreadyHere > 0)
        parts += counted(outcome.alreadyHere, "%1 here already", "%1 here already");
    if (outcome.refused > 0)
        parts += counted(outcome.refused, "%1 left out", "%1 left out");
    if (outcome.skipped > 0)
        parts += counted(outcome.skipped, "%1 passed over", "%1 passed over");
    return parts.join(u"  ·  "_s);
}

QString importActText(CsvKind kind, qint64 count)
{
    switch (kind) {
    case CsvKind::Invoices:
        return counted(count, "Import %1 draft", "Import %1 drafts");
    case CsvKind::Customers:
        return counted(count, "Import %1 customer", "Import %1 customers");
    case CsvKind::Payments:
        break;
    }
    return counted(count, "Import %1 payment", "Import %1 payments");
}

QString csvKindText(CsvKind kind)
{
    switch (kind) {
    case CsvKind::Invoices:
        return say("Invoices");
    case CsvKind::Customers:
        return say("Customers");
    case CsvKind::Payments:
        break;
    }
    return say("Payments");
}

QString importFieldText(const QString &key)
{
    if (key.startsWith("bank."_L1))
        if (const auto field = bankCsvFieldFrom(QStringView(key).mid(5)))
            return bankCsvFieldText(*field);
    const auto found = fieldWords().constFind(key);
    return found == fieldWords().cend() ? key : say(*found);
}

QString importPresetText(const QString &preset)
{
    static const QHash<QString, QString> names{{u"xero"_s, u"Xero"_s}, {u"quickbooks"_s, u"QuickBooks"_s},
        {u"stripe"_s, u"Stripe"_s}, {u"invoice_ninja"_s, u"Invoice Ninja"_s}};
    const auto found = names.constFind(preset);
    return found == names.cend() ? say("Another program") : *found;
}

QString importCellText(const ImportCell &cell)
{
    if (cell.isUnreadable())
        return cell.raw;
    if (cell.form == ImportCell::Form::Date)
        return dateText(QDate::fromString(cell.read, Qt::ISODate));
    if (cell.form == ImportCell::Form::Number) {
        const auto decimals = static_cast<int>(cell.read.section(u'.', 1).size());
        constexpr int mostDecimals = 9; // What has more is shown as it is; no field of ours takes it.
        if (decimals > mostDecimals)
            return cell.read;
        const Result<qint64> number = parseDecimal(cell.read, decimals);
        return number ? decimalForReading(*number, decimals, decimals) : cell.read;
    }
    return cell.read;
}

} // namespace quittance
