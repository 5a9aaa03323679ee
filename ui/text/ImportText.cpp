#include "ui/text/ImportText.h"

#include "core/domain/Decimal.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/ReconcileText.h"
#include "ui/text/placeText.h"

#include <QCoreApplication>
#include <QHash>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::ImportText)
};

QString counted(qint64 count, const QString &one, const QString &many)
{
    return (count == 1 ? one : many).arg(textLocale().toString(count));
}

QString importedText(const ImportReport &report)
{
    if (!report.drafts.isEmpty())
        return counted(
            report.drafts.size(), Words::tr("%1 draft imported."), Words::tr("%1 drafts imported."));
    if (report.added == 0)
        return {};
    return report.kind == CsvKind::Customers
        ? counted(report.added, Words::tr("%1 customer imported."), Words::tr("%1 customers imported."))
        : counted(report.added, Words::tr("%1 payment imported."), Words::tr("%1 payments imported."));
}

QString emptyText(CsvKind kind)
{
    switch (kind) {
    case CsvKind::Invoices:
        return Words::tr("The file holds no documents.");
    case CsvKind::Customers:
        return Words::tr("The file holds no customers.");
    case CsvKind::Payments:
        break;
    }
    return Words::tr("The file holds no payments.");
}

const QHash<QString, const char *> &fieldWords()
{
    static const QHash<QString, const char *> words{
        {u"number"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "Number")},
        {u"customer"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "Customer")},
        {u"email"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "E-mail")},
        {u"vat_id"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "VAT id")},
        {u"issue_date"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "Issue date")},
        {u"due_date"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "Due date")},
        {u"currency"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "Currency")},
        {u"item"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "Item")},
        {u"description"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "Description")},
        {u"quantity"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "Quantity")},
        {u"unit_price"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "Unit price")},
        {u"vat_rate"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "VAT rate")},
        {u"vat_category"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "VAT category")},
        {u"exemption_reason"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "Exemption reason")},
        {u"total"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "Total")},
        {u"reference"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "Reference")},
        {u"type"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "Type")},
        {u"discount"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "Discount")},
        {u"name"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "Name")},
        {u"contact_name"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "Contact")},
        {u"first_name"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "First name")},
        {u"last_name"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "Last name")},
        {u"phone"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "Phone")},
        {u"tax_number"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "Tax number")},
        {u"street"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "Street")},
        {u"street_2"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "Street, second line")},
        {u"city"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "City")},
        {u"post_code"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "Postcode")},
        {u"region"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "Region")},
        {u"country"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "Country")},
        {u"term_days"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "Days to pay")},
        {u"notes"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "Notes")},
        {u"external_id"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "Id there")},
        {u"date"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "Date")},
        {u"amount"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "Amount")},
        {u"invoices"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "Pays invoices")},
        {u"method"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "Method")},
        {u"status"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "Status")},
        {u"kind"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "Kind")},
        {u"refunded"_s, QT_TRANSLATE_NOOP("quittance::ImportText", "Refunded")}};
    return words;
}

} // namespace

QString importColumnText(const ImportProblem &problem)
{
    if (problem.rule == "csv.column_missing"_L1)
        for (const char *word : fieldWords())
            if (problem.column == QLatin1StringView(word))
                return Words::tr(word);
    // Of an e-invoice that is no whole document the line: "line 12".
    return problem.rule.startsWith("ubl."_L1) ? placeText(problem.column) : problem.column;
}

QString importProblemText(const ImportProblem &problem)
{
    const QString reason = ruleText(problem.rule, problem.column, problem.value);
    const QString column = importColumnText(problem);
    if (problem.line > 0 && !column.isEmpty())
        return Words::tr("Line %1, %2: %3").arg(textLocale().toString(problem.line), column, reason);
    if (problem.line > 0)
        return Words::tr("Line %1: %2").arg(textLocale().toString(problem.line), reason);
    if (!column.isEmpty())
        return Words::tr("%1: %2").arg(column, reason);
    return reason;
}

QString importReportText(const ImportReport &report)
{
    if (report.nothingDone)
        return counted(report.refused, Words::tr("Nothing was imported: %1 document has problems."),
            Words::tr("Nothing was imported: %1 documents have problems."));
    QString text = importedText(report);
    const bool isNew = !text.isEmpty();
    if (report.alreadyHere > 0 && !isNew)
        text = counted(report.alreadyHere, Words::tr("Nothing new: %1 was here already."),
            Words::tr("Nothing new: %1 were here already."));
    else if (report.alreadyHere > 0)
        text += u' '
            + counted(
                report.alreadyHere, Words::tr("%1 was here already."), Words::tr("%1 were here already."));
    if (report.refused > 0)
        text += u' ' + counted(report.refused, Words::tr("%1 was refused."), Words::tr("%1 were refused."));
    if (report.skipped > 0)
        text += u' '
            + counted(report.skipped, Words::tr("%1 row is no payment that arrived and was passed over."),
                Words::tr("%1 rows are no payments that arrived and were passed over."));
    return text.isEmpty() ? emptyText(report.kind) : text.trimmed();
}

QString importForecastText(const ImportReport &outcome)
{
    QStringList parts{counted(outcome.added, Words::tr("%1 new"), Words::tr("%1 new"))};
    if (outcome.alreadyHere > 0)
        parts += counted(outcome.alreadyHere, Words::tr("%1 here already"), Words::tr("%1 here already"));
    if (outcome.refused > 0)
        parts += counted(outcome.refused, Words::tr("%1 left out"), Words::tr("%1 left out"));
    if (outcome.skipped > 0)
        parts += counted(outcome.skipped, Words::tr("%1 passed over"), Words::tr("%1 passed over"));
    return parts.join(u"  ·  "_s);
}

QString importActText(CsvKind kind, qint64 count)
{
    switch (kind) {
    case CsvKind::Invoices:
        return counted(count, Words::tr("Import %1 draft"), Words::tr("Import %1 drafts"));
    case CsvKind::Customers:
        return counted(count, Words::tr("Import %1 customer"), Words::tr("Import %1 customers"));
    case CsvKind::Payments:
        break;
    }
    return counted(count, Words::tr("Import %1 payment"), Words::tr("Import %1 payments"));
}

QString csvKindText(CsvKind kind)
{
    switch (kind) {
    case CsvKind::Invoices:
        return Words::tr("Invoices");
    case CsvKind::Customers:
        return Words::tr("Customers");
    case CsvKind::Payments:
        break;
    }
    return Words::tr("Payments");
}

QString importFieldText(const QString &key)
{
    if (key.startsWith("bank."_L1))
        if (const auto field = bankCsvFieldFrom(QStringView(key).mid(5)))
            return bankCsvFieldText(*field);
    const auto found = fieldWords().constFind(key);
    return found == fieldWords().cend() ? key : Words::tr(*found);
}

QString importPresetText(const QString &preset)
{
    static const QHash<QString, QString> names{{u"xero"_s, u"Xero"_s}, {u"quickbooks"_s, u"QuickBooks"_s},
        {u"stripe"_s, u"Stripe"_s}, {u"invoice_ninja"_s, u"Invoice Ninja"_s}};
    const auto found = names.constFind(preset);
    return found == names.cend() ? Words::tr("Another program") : *found;
}

QString importReadingText(ImportCell::Form form, const QString &read)
{
    if (form == ImportCell::Form::Date)
        return dateText(QDate::fromString(read, Qt::ISODate));
    if (form == ImportCell::Form::Number) {
        const auto decimals = static_cast<int>(read.section(u'.', 1).size());
        constexpr int mostDecimals = 9; // What has more is shown as it is; no field of ours takes it.
        if (decimals > mostDecimals)
            return read;
        const Result<qint64> number = parseDecimal(read, decimals);
        return number ? decimalForReading(*number, decimals, decimals) : read;
    }
    return read;
}

QString importCellText(const ImportCell &cell)
{
    return cell.isUnreadable() ? cell.raw : importReadingText(cell.form, cell.read);
}

} // namespace quittance
