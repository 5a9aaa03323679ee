#include "core/service/ImportService.h"

#include "core/billing/ImportCustomers.h"
#include "core/billing/ImportInvoices.h"
#include "core/billing/ImportPayments.h"
#include "core/formats/CsvPreview.h"
#include "core/formats/CsvTable.h"
#include "core/formats/CustomerCsv.h"
#include "core/formats/InvoiceCsv.h"
#include "core/formats/InvoiceImportReader.h"
#include "core/formats/PaymentCsv.h"
#include "core/formats/rejectedCsv.h"
#include "core/service/inBook.h"
#include "core/store/CompanyTable.h"

#include <QSaveFile>

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr auto otherPreset = "other"_L1;
constexpr std::array presets{std::pair("xero"_L1, CsvSource::Xero),
    std::pair("quickbooks"_L1, CsvSource::QuickBooksOnline), std::pair("stripe"_L1, CsvSource::Stripe),
    std::pair("invoice_ninja"_L1, CsvSource::InvoiceNinja)};

QString presetName(const std::optional<CsvSource> &source)
{
    const auto *preset
        = std::ranges::find_if(presets, [&](const auto &known) { return known.second == source; });
    return preset == presets.end() ? QString(otherPreset) : QString(preset->first);
}

//! By preset or guess alone.
Result<ColumnGuess> proposedMapping(CsvKind kind, const QString &preset, const QStringList &headers)
{
    if (preset.isEmpty())
        return guessedMapping(kind, headers);
    if (preset == otherPreset)
        return aliasMapping(kind, headers);
    const auto *found
        = std::ranges::find_if(presets, [&](const auto &known) { return known.first == preset; });
    if (found == presets.end())
        return invalid(u"import.preset_unknown"_s, u"preset"_s, preset);
    ColumnGuess guess{.mapping = presetMapping(kind, found->second, headers), .source = {}, .twice = {}};
    if (guess.mapping.headerOf.empty())
        guess = aliasMapping(kind, headers);
    guess.source = found->second;
    return guess;
}

Result<ColumnGuess> mappingOf(CsvKind kind, const CsvImport &file, const QStringList &headers)
{
    Result<ColumnGuess> guess = proposedMapping(kind, file.preset, headers);
    if (!guess)
        return guess;
    const auto fields = importFields(kind);
    for (auto chosen = file.headers.cbegin(); chosen != file.headers.cend(); ++chosen) {
        const auto isIt = [&](const ImportField &field) { return field.key == chosen.key(); };
        if (std::ranges::none_of(fields, isIt))
            return invalid(u"import.field_unknown"_s, u"map"_s, chosen.key());
        guess->twice.removeAll(chosen.key());
        guess->mapping.headerOf.erase(chosen.key());
        if (!chosen.value().isEmpty())
            guess->mapping.headerOf.insert({chosen.key(), chosen.value()});
    }
    return guess;
}

Result<Currency> currencyOf(Book &book, const CsvImport &file)
{
    if (!file.currency.isEmpty()) {
        const auto found = Currency::find(file.currency);
        return found ? Result<Currency>(*found)
                     : invalid(u"setting.currency_unknown"_s, u"currency"_s, file.currency);
    }
    return CompanyTable(book.database).read().transform([](const std::optional<CompanyProfile> &company) {
        return company ? company->currency : Currency::of("EUR");
    });
}

//! How a table is read, once that is settled.
struct Table {
    CsvKind kind;
    ColumnMapping mapping;
    Currency currency;
};

Result<ImportReport> takeTable(Book &book, const CsvImport &file, const Table &table, QDate today)
{
    switch (table.kind) {
    case CsvKind::Invoices:
        return readInvoiceCsv(file.bytes, table.mapping).and_then([&](const ImportedBatch &read) {
            return takeImported(book, read, file.goodOnly);
        });
    case CsvKind::Customers:
        return readCustomerCsv(file.bytes, table.mapping, table.currency)
            .and_then(
                [&](const ImportedCustomers &read) { return takeCustomers(book, read, file.goodOnly); });
    case CsvKind::Payments:
        break;
    }
    return readPaymentCsv(file.bytes, table.mapping, table.currency)
        .and_then(
            [&](const ImportedPayments &read) { return takePayments(book, read, file.goodOnly, today); });
}

Result<ImportReport> forecastTable(Book &book, const CsvImport &file, const Table &table, QDate today)
{
    switch (table.kind) {
    case CsvKind::Invoices:
        return readInvoiceCsv(file.bytes, table.mapping).and_then([&](const ImportedBatch &read) {
            return forecastImported(book, read);
        });
    case CsvKind::Customers:
        return readCustomerCsv(file.bytes, table.mapping, table.currency)
            .and_then([&](const ImportedCustomers &read) { return forecastCustomers(book, read); });
    case CsvKind::Payments:
        break;
    }
    return readPaymentCsv(file.bytes, table.mapping, table.currency)
        .and_then([&](const ImportedPayments &read) { return forecastPayments(book, read, today); });
}

//! What makes the file as a whole unreadable, as its one problem.
ImportReport unreadable(const Error &error, CsvKind kind, qint64 refused)
{
    return {.refused = refused,
        .problems = {{.column = error.field, .rule = error.rule, .value = error.value}},
        .kind = kind};
}

QList<ImportPreviewField> fieldsOf(CsvKind kind, const ColumnGuess &guess, const CsvPreview &read)
{
    QList<ImportPreviewField> fields;
    const QStringList needed = neededFields(kind);
    for (const ImportField &field : importFields(kind)) {
        const QString key(field.key);
        const auto header = guess.mapping.headerOf.find(key);
        const auto cells = read.cells.find(key);
        fields.append({.key = key,
            .header = header == guess.mapping.headerOf.end() ? QString() : header->second,
            .isNeeded = needed.contains(key),
            .isClaimedTwice = guess.twice.contains(key),
            .cells = cells == read.cells.end() ? QList<ImportCell>() : cells->second});
    }
    return fields;
}

//! Errors of the file as a whole as problems; what only a broken book can cause stays an error.
Result<ImportReport> asReport(Result<ImportReport> outcome, CsvKind kind, qint64 rows)
{
    if (outcome || outcome.error().kind != ErrorKind::InvalidInput)
        return outcome;
    return unreadable(outcome.error(), kind, rows);
}

void keep(ImportPreview &preview, ImportReport outcome)
{
    preview.problems = outcome.problems.size();
    preview.outcome = std::move(outcome);
    preview.outcome.problems.resize(qMin(ImportPreview::mostProblems, preview.problems));
}

Result<ImportPreview> previewTable(
    Book &book, const CsvImport &file, const std::optional<CsvKind> &wanted, QDate today)
{
    const Result<QStringList> headers = csvHeaders(file.bytes);
    if (!headers)
        return fail(headers.error());
    ImportPreview preview{.kind = wanted.value_or(guessedKind(*headers)), .headers = *headers};
    const Result<ColumnGuess> guess = mappingOf(preview.kind, file, *headers);
    const Result<Currency> currency = currencyOf(book, file);
    if (!guess || !currency)
        return fail(guess ? currency.error() : guess.error());
    const Result<CsvPreview> read = csvPreview(file.bytes, preview.kind, guess->mapping);
    if (!read)
        return fail(read.error());
    preview.preset = presetName(guess->source);
    preview.currency = currency->text();
    preview.fields = fieldsOf(preview.kind, *guess, *read);
    preview.lines = read->lines;
    preview.rows = read->rows;
    Result<ImportReport> outcome
        = asReport(forecastTable(book, file,
                       {.kind = preview.kind, .mapping = guess->mapping, .currency = *currency}, today),
            preview.kind, read->rows);
    if (!outcome)
        return fail(outcome.error());
    keep(preview, *std::move(outcome));
    return preview;
}

Result<RejectedCsv> rejectedRows(
    Book &book, CsvKind kind, const CsvImport &file, const RejectedWords &words, QDate today)
{
    const Result<CsvTable> table = readCsvTable(file.bytes);
    if (!table)
        return fail(table.error());
    const Result<ColumnGuess> guess = mappingOf(kind, file, table->headers);
    const Result<Currency> currency = currencyOf(book, file);
    if (!guess || !currency)
        return fail(guess ? currency.error() : guess.error());
    const Result<ImportReport> outcome
        = forecastTable(book, file, {.kind = kind, .mapping = guess->mapping, .currency = *currency}, today);
    if (!outcome)
        return fail(outcome.error());
    QHash<qint64, QString> reasons;
    for (const ImportProblem &problem : outcome->problems) {
        if (problem.isWarning || problem.line == 0)
            continue;
        QString &reason = reasons[problem.line];
        const QString one = words.reasonOf(problem);
        reason = reason.isEmpty() ? one : reason + u' ' + one;
    }
    const auto number = guess->mapping.headerOf.find(u"number"_s);
    const bool hasDocuments = kind == CsvKind::Invoices && number != guess->mapping.headerOf.end();
    return rejectedCsv(*table, words.title, reasons, hasDocuments ? number->second : QString());
}

Result<ImportPreview> previewDocument(Book &book, const CsvImport &file)
{
    ImportPreview preview{.isTable = false, .rows = 1};
    Result<ImportReport> outcome
        = asReport(importInvoices(file.bytes, file.fileName).and_then([&](const ImportedBatch &batch) {
              return forecastImported(book, batch);
          }),
            CsvKind::Invoices, 1);
    if (!outcome)
        return fail(outcome.error());
    keep(preview, *std::move(outcome));
    return preview;
}

} // namespace

QFuture<Result<ImportPreview>> ImportService::preview(CsvImport file, std::optional<CsvKind> kind) const
{
    return m_workshop.observe(u"import"_s)
        .run([=, this](Database &database, const StopFlag &) -> Result<ImportPreview> {
            const Result<QDate> today = bookDay(database, m_workshop.clock().now());
            if (!today)
                return fail(today.error());
            Book book = m_workshop.plainBook(database);
            switch (importFormat(file.bytes, file.fileName)) {
            case ImportFormat::Xml:
                return previewDocument(book, file);
            case ImportFormat::Csv:
                return previewTable(book, file, kind, *today);
            case ImportFormat::Other:
                break;
            }
            return invalid(u"import.unknown_format"_s, u"file"_s, file.fileName);
        });
}

QFuture<Result<ImportReport>> ImportService::take(CsvKind kind, CsvImport file)
{
    return commandIn(m_workshop, [=](Book &book, QDate today) -> Result<ImportReport> {
        if (importFormat(file.bytes, file.fileName) != ImportFormat::Csv)
            return importInvoices(file.bytes, file.fileName).and_then([&](const ImportedBatch &batch) {
                return takeImported(book, batch, file.goodOnly);
            });
        const Result<QStringList> headers = csvHeaders(file.bytes);
        if (!headers)
            return fail(headers.error());
        const Result<ColumnGuess> guess = mappingOf(kind, file, *headers);
        const Result<Currency> currency = currencyOf(book, file);
        if (!guess || !currency)
            return fail(guess ? currency.error() : guess.error());
        return takeTable(book, file, {.kind = kind, .mapping = guess->mapping, .currency = *currency}, today);
    });
}

QFuture<Result<qint64>> ImportService::saveRejected(
    CsvKind kind, CsvImport file, RejectedWords words, QString path) const
{
    return m_workshop.observe(u"import"_s)
        .run([=, this](Database &database, const StopFlag &) -> Result<qint64> {
            const Result<QDate> today = bookDay(database, m_workshop.clock().now());
            if (!today)
                return fail(today.error());
            Book book = m_workshop.plainBook(database);
            const Result<RejectedCsv> rejected = rejectedRows(book, kind, file, words, *today);
            if (!rejected)
                return fail(rejected.error());
            QSaveFile into(path);
            if (!into.open(QIODevice::WriteOnly) || into.write(rejected->bytes) != rejected->bytes.size()
                || !into.commit())
                return fail(Error{.kind = ErrorKind::Storage,
                    .rule = u"file.unwritable"_s,
                    .field = u"file"_s,
                    .value = path,
                    .detail = into.errorString()});
            return rejected->rows;
        });
}

} // namespace quittance
