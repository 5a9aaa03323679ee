#include "core/service/ImportService.h"

#include "core/billing/ImportCustomers.h"
#include "core/billing/ImportPayments.h"
#include "core/formats/CsvTable.h"
#include "core/formats/CustomerCsv.h"
#include "core/formats/PaymentCsv.h"
#include "core/service/inBook.h"
#include "core/store/CompanyTable.h"

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array presets{std::pair("xero"_L1, CsvSource::Xero),
    std::pair("quickbooks"_L1, CsvSource::QuickBooksOnline), std::pair("stripe"_L1, CsvSource::Stripe),
    std::pair("invoice_ninja"_L1, CsvSource::InvoiceNinja)};

Result<ColumnMapping> mappingOf(CsvKind kind, const CsvImport &file)
{
    const Result<QStringList> headers = csvHeaders(file.bytes);
    if (!headers)
        return fail(headers.error());
    ColumnMapping mapping;
    if (file.preset.isEmpty()) {
        mapping = guessedMapping(kind, *headers).mapping;
    } else {
        const auto *preset
            = std::ranges::find_if(presets, [&](const auto &known) { return known.first == file.preset; });
        if (preset == presets.end())
            return invalid(u"import.preset_unknown"_s, u"preset"_s, file.preset);
        mapping = presetMapping(kind, preset->second, *headers);
    }
    const auto fields = importFields(kind);
    for (auto chosen = file.headers.cbegin(); chosen != file.headers.cend(); ++chosen) {
        const auto isIt = [&](const ImportField &field) { return field.key == chosen.key(); };
        if (std::ranges::none_of(fields, isIt))
            return invalid(u"import.field_unknown"_s, u"map"_s, chosen.key());
        mapping.headerOf.insert_or_assign(chosen.key(), chosen.value());
    }
    return mapping;
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

} // namespace

QFuture<Result<ImportReport>> ImportService::customers(CsvImport file)
{
    return commandIn(m_workshop, [=](Book &book, QDate) -> Result<ImportReport> {
        const Result<ColumnMapping> mapping = mappingOf(CsvKind::Customers, file);
        const Result<Currency> currency = currencyOf(book, file);
        if (!mapping || !currency)
            return fail(mapping ? currency.error() : mapping.error());
        return readCustomerCsv(file.bytes, *mapping, *currency).and_then([&](const ImportedCustomers &read) {
            return takeCustomers(book, read, file.goodOnly);
        });
    });
}

QFuture<Result<ImportReport>> ImportService::payments(CsvImport file)
{
    return commandIn(m_workshop, [=](Book &book, QDate today) -> Result<ImportReport> {
        const Result<ColumnMapping> mapping = mappingOf(CsvKind::Payments, file);
        const Result<Currency> currency = currencyOf(book, file);
        if (!mapping || !currency)
            return fail(mapping ? currency.error() : mapping.error());
        return readPaymentCsv(file.bytes, *mapping, *currency).and_then([&](const ImportedPayments &read) {
            return takePayments(book, read, file.goodOnly, today);
        });
    });
}

} // namespace quittance
