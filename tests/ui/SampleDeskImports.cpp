#include "tests/ui/SampleDesk.h"

#include "tests/ui/readyAnswer.h"

// What the sample desk says about files, and the files it is told to write.

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

ImportCell text(const QString &raw)
{
    return {.raw = raw, .read = raw};
}

ImportCell number(const QString &raw, const QString &read)
{
    return {.raw = raw, .read = read, .form = ImportCell::Form::Number};
}

ImportCell date(const QString &raw, const QString &read)
{
    return {.raw = raw, .read = read, .form = ImportCell::Form::Date};
}

} // namespace

ImportPreview SampleDesk::picturePreview()
{
    ImportPreview preview{.kind = CsvKind::Payments,
        .preset = u"other"_s,
        .currency = u"EUR"_s,
        .headers = {u"Buchungstag"_s, u"Betrag"_s, u"Währung"_s, u"Zahler"_s, u"E-Mail"_s, u"Rechnung"_s,
            u"Verwendungszweck"_s, u"Art"_s}};
    preview.lines = {2, 3, 4};
    preview.rows = 412;
    const auto field = [&](const QString &key, const QString &header, const QList<ImportCell> &cells,
                           bool isNeeded = false) {
        preview.fields.append({.key = key, .header = header, .isNeeded = isNeeded, .cells = cells});
    };
    field(u"date"_s, u"Buchungstag"_s,
        {date(u"03.11.2026"_s, u"2026-11-03"_s), date(u"04.11.2026"_s, u"2026-11-04"_s),
            date(u"31.11.2026"_s, {})},
        true);
    field(u"amount"_s, u"Betrag"_s,
        {number(u"1.249,97"_s, u"1249.97"_s), number(u"88,00"_s, u"88.00"_s), number(u"12,5O"_s, {})}, true);
    field(u"currency"_s, u"Währung"_s, {text(u"EUR"_s), text(u"EUR"_s), text(u"EUR"_s)});
    field(u"customer"_s, u"Zahler"_s,
        {text(u"Adler & Söhne GmbH"_s), text(u"<img src=x><b>Paid</b>"_s), text(u"Øster & Co"_s)});
    field(u"email"_s, {}, {});
    field(u"invoices"_s, u"Rechnung"_s, {text(u"INV-2026-001042"_s), text({}), text(u"INV-2026-001083"_s)});
    field(u"method"_s, {}, {});
    field(u"reference"_s, u"Verwendungszweck"_s,
        {text(u"RF18 5390 0754 7034"_s), text(u"Vielen Dank"_s), text({})});
    field(u"status"_s, {}, {});
    field(u"kind"_s, u"Art"_s, {text(u"Payment"_s), text(u"Payment"_s), text(u"Payment"_s)});
    field(u"refunded"_s, {}, {});
    field(u"external_id"_s, {}, {});
    preview.outcome = {.added = 408,
        .alreadyHere = 2,
        .refused = 2,
        .problems
        = {{.line = 4, .column = u"Betrag"_s, .rule = u"csv.number_malformed"_s, .value = u"12,5O"_s},
            {.line = 4,
                .column = u"Buchungstag"_s,
                .rule = u"csv.date_malformed"_s,
                .value = u"31.11.2026"_s},
            {.line = 219, .column = u"Rechnung"_s, .rule = u"invoice.unknown"_s, .value = u"<b>INV</b>-7"_s}},
        .kind = CsvKind::Payments};
    preview.problems = 3;
    return preview;
}

QFuture<Result<ImportPreview>> SampleDesk::previewImport(CsvImport file, std::optional<CsvKind> kind)
{
    previewed.append({kind, file});
    if (importError)
        return ready<ImportPreview>(fail(*importError));
    ImportPreview preview = importPreview;
    preview.kind = kind.value_or(preview.kind);
    preview.outcome.kind = preview.kind;
    if (!file.preset.isEmpty())
        preview.preset = file.preset;
    if (!file.currency.isEmpty())
        preview.currency = file.currency;
    for (ImportPreviewField &field : preview.fields) {
        if (!file.headers.contains(field.key))
            continue;
        field.header = file.headers.value(field.key);
        field.isClaimedTwice = false;
        field.cells = importColumns.value(field.header);
    }
    return ready<ImportPreview>(preview);
}

QFuture<Result<ImportReport>> SampleDesk::import(CsvKind kind, CsvImport file)
{
    imported.append({kind, file});
    if (importError)
        return ready<ImportReport>(fail(*importError));
    ImportReport report = importReport;
    report.kind = kind;
    return ready<ImportReport>(report);
}

QFuture<Result<qint64>> SampleDesk::saveRejected(CsvKind, CsvImport, RejectedWords words, QString path)
{
    if (importError)
        return ready<qint64>(fail(*importError));
    QStringList reasons{words.title};
    for (const ImportProblem &problem : std::as_const(importPreview.outcome.problems))
        reasons.append(words.reasonOf(problem));
    rejected.append({path, reasons});
    return ready<qint64>(importPreview.outcome.refused);
}

QFuture<Result<void>> SampleDesk::exportInvoices(
    InvoiceQuery query, ReportService::Wording<InvoiceRow> wording, ReportService::File format, QString path)
{
    if (importError)
        return ready<void>(fail(*importError));
    for (const InvoiceRow &row : std::as_const(invoices))
        wording.head.rows.append(wording.cells(row));
    exportedTables.append(wording.head);
    exported.append({query, format, path});
    return ready<void>({});
}

QFuture<Result<void>> SampleDesk::exportPayments(
    PaymentQuery query, ReportService::Wording<PaymentRow> wording, ReportService::File format, QString path)
{
    if (importError)
        return ready<void>(fail(*importError));
    for (const PaymentRow &row : std::as_const(moneyIn))
        wording.head.rows.append(wording.cells(row));
    exportedTables.append(wording.head);
    exported.append({{}, format, path, query});
    return ready<void>({});
}
