#include "core/formats/InvoiceCsv.h"

#include "core/domain/CheckedSum.h"
#include "core/domain/Decimal.h"
#include "core/domain/taxRule.h"
#include "core/formats/CsvDates.h"
#include "core/formats/CsvNumbers.h"
#include "core/formats/CsvTable.h"
#include "core/formats/InvoiceCsvColumns.h"
#include "core/formats/percentText.h"

#include <QHash>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using enum InvoiceCsvColumn;

struct Sheet {
    InvoiceCsvColumns columns;
    QList<CsvRow> rows;
    CsvNumbers numbers;
    CsvDates dates;

    QString cell(const CsvRow &row, InvoiceCsvColumn column) const
    {
        return columns.has(column) ? row.cells.value(columns.of(column)).trimmed() : QString();
    }
};

ImportProblem problemAt(const Sheet &sheet, const CsvRow &row, InvoiceCsvColumn column, const QString &rule)
{
    return {.line = row.line,
        .column = sheet.columns.header(column),
        .rule = rule,
        .value = sheet.cell(row, column)};
}

Result<Sheet> sheetOf(CsvTable table, InvoiceCsvColumns columns)
{
    if (!columns.twice.isEmpty())
        return invalid(u"csv.column_twice"_s, columns.header(columns.twice.first()), {});
    for (const InvoiceCsvColumn column : {Number, Customer, IssueDate, Currency, UnitPrice, VatRate})
        if (!columns.has(column))
            return invalid(u"csv.column_missing"_s, columns.header(column), {});
    return Sheet{.columns = std::move(columns), .rows = std::move(table.rows), .numbers = {}, .dates = {}};
}

//! By what the headers say themselves.
Result<Sheet> readSheet(const QByteArray &bytes)
{
    Result<CsvTable> table = readCsvTable(bytes);
    if (!table)
        return tl::unexpected(table.error());
    InvoiceCsvColumns columns = invoiceCsvColumns(table->headers);
    const bool isKnownExport = guessedMapping(CsvKind::Invoices, table->headers).source.has_value();
    if (columns.twice.isEmpty() && !isKnownExport) {
        if (!columns.has(Quantity))
            return invalid(u"csv.column_missing"_s, columns.header(Quantity), {});
        if (!columns.has(Item) && !columns.has(Description))
            return invalid(u"csv.column_missing"_s, columns.header(Item), {});
    }
    return sheetOf(*std::move(table), std::move(columns));
}

Result<Sheet> readSheet(const QByteArray &bytes, const ColumnMapping &mapping)
{
    Result<CsvTable> table = readCsvTable(bytes);
    if (!table)
        return tl::unexpected(table.error());
    for (const auto &[key, header] : mapping.headerOf)
        if (!table->headers.contains(header))
            return invalid(u"csv.column_missing"_s, header, {});
    InvoiceCsvColumns columns = invoiceCsvColumns(table->headers, mapping);
    return sheetOf(*std::move(table), std::move(columns));
}

//! Lets every number and date of the file say how it is to be read. The problems are of the file, not of one
//! document.
QList<ImportProblem> settleForms(Sheet &sheet)
{
    QList<ImportProblem> problems;
    for (const CsvRow &row : std::as_const(sheet.rows)) {
        for (const InvoiceCsvColumn column : {Quantity, UnitPrice, VatRate, Total, Discount}) {
            const bool fine = !sheet.numbers.contradictory();
            const bool isPercentage = column == VatRate || column == Discount;
            const QString cell = sheet.cell(row, column);
            sheet.numbers.notice(isPercentage ? percentText(cell) : cell);
            if (fine && sheet.numbers.contradictory())
                problems.append(problemAt(sheet, row, column, u"csv.decimal_mixed"_s));
        }
        for (const InvoiceCsvColumn column : {IssueDate, DueDate}) {
            const bool fine = !sheet.dates.contradictory();
            sheet.dates.notice(sheet.cell(row, column));
            if (fine && sheet.dates.contradictory())
                problems.append(problemAt(sheet, row, column, u"csv.date_mixed"_s));
        }
    }
    return problems;
}

//! Builds one invoice from its rows and notes what is wrong with them.
class InvoiceBuilder
{
public:
    InvoiceBuilder(const Sheet &sheet, const QList<qsizetype> &rows, QList<ImportProblem> &problems)
        : m_sheet(sheet)
        , m_rows(rows)
        , m_problems(problems)
    {
    }

    std::optional<ImportedInvoice> build()
    {
        const qsizetype before = m_problems.size();
        readHead();
        for (const qsizetype row : m_rows)
            readLine(m_sheet.rows[row]);
        if (m_problems.size() > before)
            return std::nullopt;
        const Result<InvoiceContent> content = computed(m_invoice.content);
        if (!content) {
            complain(first(), UnitPrice, content.error().rule);
            return std::nullopt;
        }
        m_invoice.content = *content;
        checkTotal();
        if (m_problems.size() > before)
            return std::nullopt;
        return m_invoice;
    }

private:
    const CsvRow &first() const { return m_sheet.rows[m_rows.first()]; }

    void complain(const CsvRow &row, InvoiceCsvColumn column, const QString &rule)
    {
        m_problems.append(problemAt(m_sheet, row, column, rule));
    }

    //! The value of a column that is the same on all rows of an invoice.
    QString common(InvoiceCsvColumn column, bool mandatory = false)
    {
        const QString value = m_sheet.cell(first(), column);
        for (const qsizetype i : m_rows) {
            const QString other = m_sheet.cell(m_sheet.rows[i], column);
            if (!other.isEmpty() && other != value)
                complain(m_sheet.rows[i], column, u"csv.value_differs"_s);
        }
        if (mandatory && value.isEmpty())
            complain(first(), column, u"csv.value_missing"_s);
        return value;
    }

    QDate commonDate(InvoiceCsvColumn column, bool mandatory)
    {
        const QString text = common(column, mandatory);
        if (text.isEmpty())
            return {};
        const Result<QDate> date = m_sheet.dates.date(text);
        if (!date)
            complain(first(), column, date.error().rule);
        return date.value_or(QDate());
    }

    void readHead()
    {
        InvoiceContent &content = m_invoice.content;
        m_invoice.sourceNumber = m_sheet.cell(first(), Number);
        m_invoice.sourceKey = u"csv:"_s + m_invoice.sourceNumber;
        m_invoice.firstLine = first().line;
        m_invoice.buyer.name = common(Customer, true);
        m_invoice.buyer.email = common(Email);
        m_invoice.buyer.vatId = common(VatId);
        content.orderNumber = common(Reference);
        content.issuedOn = commonDate(IssueDate, true);
        content.dueOn = commonDate(DueDate, false);
        const QString code = common(Currency, true);
        const std::optional<quittance::Currency> currency = quittance::Currency::find(code);
        if (!code.isEmpty() && !currency)
            complain(first(), Currency, u"csv.currency_unknown"_s);
        content.currency = currency.value_or(content.currency);
        m_invoice.buyer.currency = content.currency;
        const std::optional<DocumentType> type = typeFrom(common(Type));
        if (!type)
            complain(first(), Type, u"csv.type_unknown"_s);
        content.type = type.value_or(DocumentType::Invoice);
        if (content.issuedOn.isValid() && content.dueOn.isValid()) {
            const qint64 days = content.issuedOn.daysTo(content.dueOn);
            if (days >= 0 && days <= 3650)
                m_invoice.buyer.termDays = static_cast<int>(days);
        }
    }

    static std::optional<DocumentType> typeFrom(const QString &text)
    {
        QString simple = text.toLower();
        simple.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        if (simple.isEmpty() || simple == "invoice"_L1 || simple == "salesinvoice"_L1
            || simple == "accrec"_L1)
            return DocumentType::Invoice;
        if (simple == "creditnote"_L1 || simple == "creditmemo"_L1 || simple == "salescreditnote"_L1
            || simple == "accreccredit"_L1)
            return DocumentType::CreditNote;
        return documentTypeFrom(simple.toInt());
    }

    qint64 number(const CsvRow &row, InvoiceCsvColumn column, const QString &text, int decimals)
    {
        if (text.isEmpty()) {
            complain(row, column, u"csv.value_missing"_s);
            return 0;
        }
        const Result<qint64> value = m_sheet.numbers.plain(text).and_then(
            [&](const QString &plain) { return parseDecimal(plain, decimals); });
        if (!value)
            complain(row, column, value.error().rule);
        return value.value_or(0);
    }

    void readLine(const CsvRow &row)
    {
        if (row.cells.size() > m_sheet.columns.headers.size()) {
            m_problems.append({.line = row.line,
                .column = {},
                .rule = u"csv.cell_count"_s,
                .value = QString::number(row.cells.size())});
            return;
        }
        InvoiceLine line;
        line.item = m_sheet.cell(row, Item);
        line.description = m_sheet.cell(row, Description);
        if (line.item.isEmpty())
            line.item = std::exchange(line.description, {});
        if (!m_sheet.columns.has(Item) && !m_sheet.columns.has(Description))
            line.item = m_invoice.sourceNumber; // An export of whole invoices does not say what was sold.
        else if (line.item.isEmpty())
            complain(row, m_sheet.columns.has(Item) ? Item : Description, u"csv.value_missing"_s);
        if (m_sheet.columns.has(Quantity)) // Without the column it is one.
            line.quantity = number(row, Quantity, m_sheet.cell(row, Quantity), quantityDecimals);
        line.price = number(row, UnitPrice, m_sheet.cell(row, UnitPrice), priceDecimals);
        line.rate = number(row, VatRate, percentText(m_sheet.cell(row, VatRate)), rateDecimals);
        constexpr qint64 onePercent = powerOfTen(rateDecimals);
        // Below one percent there is no VAT: "0.19" is how a spreadsheet writes a cell that shows 19 %.
        if (line.rate < 0 || line.rate > 100 * onePercent || (line.rate > 0 && line.rate < onePercent))
            complain(row, VatRate, u"csv.vat_rate"_s);
        line.category = category(row, line.rate);
        noteReason(row, line);
        noteDiscount(row, line);
        m_invoice.content.lines.append(line);
    }

    TaxCategory category(const CsvRow &row, qint64 rate)
    {
        const TaxCategory usual = rate == 0 ? TaxCategory::ZeroRated : TaxCategory::Standard;
        const QString code = m_sheet.cell(row, VatCategory).toUpper();
        if (code.isEmpty())
            return usual;
        const std::optional<TaxCategory> stated = taxCategoryFrom(code);
        if (!stated || (*stated == TaxCategory::Standard) != (rate != 0)) {
            complain(row, VatCategory, u"csv.vat_category"_s);
            return usual;
        }
        return *stated;
    }

    //! computed() keeps the reasons it finds in the VAT rows.
    void noteReason(const CsvRow &row, const InvoiceLine &line)
    {
        const QString reason = m_sheet.cell(row, ExemptionReason);
        QList<TaxSubtotal> &taxes = m_invoice.content.taxes;
        const auto same
            = [&](const TaxSubtotal &t) { return t.category == line.category && t.rate == line.rate; };
        if (!reason.isEmpty() && line.rate == 0 && std::ranges::none_of(taxes, same))
            taxes.append(
                TaxSubtotal{.category = line.category, .rate = line.rate, .exemptionReason = reason});
    }

    //! computed() takes the percentage off.
    void noteDiscount(const CsvRow &row, InvoiceLine &line)
    {
        const QString text = percentText(m_sheet.cell(row, Discount));
        if (text.isEmpty())
            return;
        const qint64 percent = number(row, Discount, text, rateDecimals);
        if (percent < 0 || percent > 100 * powerOfTen(rateDecimals))
            complain(row, Discount, u"csv.discount"_s);
        else if (percent > 0)
            line.allowances.append(AllowanceCharge{.percent = percent, .reason = u"Discount"_s});
    }

    //! A total on one or every row is the document's; different ones are those of the lines.
    void checkTotal()
    {
        const qint64 payable = m_invoice.content.totals.payable;
        CheckedSum sum;
        bool all = true;
        const CsvRow *other = nullptr; // The first row that states another total.
        for (const qsizetype i : m_rows) {
            const CsvRow &row = m_sheet.rows[i];
            const QString text = m_sheet.cell(row, Total);
            if (text.isEmpty()) {
                all = false;
                continue;
            }
            const Result<Money> total = m_sheet.numbers.plain(text).and_then(
                [&](const QString &plain) { return Money::parse(plain, m_invoice.content.currency); });
            if (!total) {
                complain(row, Total, total.error().rule);
                return;
            }
            if (!other && total->minor() != payable)
                other = &row;
            sum.add(total->minor());
        }
        const bool splitOverTheRows = all && m_rows.size() > 1 && sum.value() == payable;
        if (other && !splitOverTheRows)
            complain(*other, Total, u"csv.total_differs"_s);
    }

    const Sheet &m_sheet;
    const QList<qsizetype> &m_rows;
    QList<ImportProblem> &m_problems;
    ImportedInvoice m_invoice;
};

Result<ImportedBatch> invoicesOf(Result<Sheet> sheet)
{
    if (!sheet)
        return tl::unexpected(sheet.error());
    ImportedBatch batch;
    const QList<ImportProblem> ofTheFile = settleForms(*sheet);
    QHash<QString, qsizetype> indexOf;
    QList<QList<qsizetype>> invoices;
    for (qsizetype i = 0; i < sheet->rows.size(); ++i) {
        const QString number = sheet->cell(sheet->rows[i], Number);
        if (number.isEmpty()) {
            batch.problems.append(problemAt(*sheet, sheet->rows[i], Number, u"csv.value_missing"_s));
            ++batch.refused;
            continue;
        }
        const auto known = indexOf.constFind(number);
        if (known != indexOf.constEnd()) {
            invoices[*known].append(i);
            continue;
        }
        indexOf.insert(number, invoices.size());
        invoices.append(QList<qsizetype>{i});
    }
    if (!ofTheFile.isEmpty()) { // Nothing of it can be read safely.
        batch.problems = ofTheFile;
        batch.refused = invoices.size();
        return batch;
    }
    for (const QList<qsizetype> &rows : std::as_const(invoices)) {
        if (std::optional<ImportedInvoice> invoice = InvoiceBuilder(*sheet, rows, batch.problems).build())
            batch.documents.append(*std::move(invoice));
        else
            ++batch.refused;
    }
    std::ranges::stable_sort(batch.problems, {}, &ImportProblem::line);
    return batch;
}

} // namespace

Result<ImportedBatch> readInvoiceCsv(const QByteArray &bytes)
{
    return invoicesOf(readSheet(bytes));
}

Result<ImportedBatch> readInvoiceCsv(const QByteArray &bytes, const ColumnMapping &mapping)
{
    return invoicesOf(readSheet(bytes, mapping));
}

} // namespace quittance
