#include "core/formats/CsvPreview.h"

#include "core/domain/countryCode.h"
#include "core/domain/vatIdShape.h"
#include "core/formats/CsvDates.h"
#include "core/formats/CsvNumbers.h"
#include "core/formats/CsvTable.h"
#include "core/formats/percentText.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

enum class Form : quint8 { Text, Number, Percent, Date, Currency, Country, VatId };

Form formOf(CsvKind kind, const QString &key)
{
    static const std::map<QString, Form> forms{{u"quantity"_s, Form::Number}, {u"unit_price"_s, Form::Number},
        {u"total"_s, Form::Number}, {u"amount"_s, Form::Number}, {u"refunded"_s, Form::Number},
        {u"vat_rate"_s, Form::Percent}, {u"discount"_s, Form::Percent}, {u"issue_date"_s, Form::Date},
        {u"due_date"_s, Form::Date}, {u"date"_s, Form::Date}, {u"currency"_s, Form::Currency},
        {u"country"_s, Form::Country}};
    if (key == "vat_id"_L1)
        return kind == CsvKind::Customers ? Form::VatId : Form::Text;
    const auto found = forms.find(key);
    return found == forms.end() ? Form::Text : found->second;
}

class Reader
{
public:
    Reader(const CsvTable &table, CsvKind kind, const ColumnMapping &mapping)
        : m_table(table)
        , m_kind(kind)
    {
        for (const auto &[key, header] : mapping.headerOf)
            if (const qsizetype at = table.headers.indexOf(header); at >= 0)
                m_positions.insert({key, at});
        for (const CsvRow &row : table.rows)
            for (const auto &[key, at] : m_positions)
                notice(formOf(kind, key), row.cells.value(at).trimmed());
    }

    CsvPreview read() const
    {
        CsvPreview preview{.rows = m_table.rows.size(), .lines = {}, .cells = {}};
        for (const CsvRow &row : m_table.rows.first(qMin(ImportPreview::mostRows, m_table.rows.size()))) {
            preview.lines.append(row.line);
            for (const auto &[key, at] : m_positions)
                preview.cells[key].append(cell(row, key, row.cells.value(at).trimmed()));
        }
        return preview;
    }

private:
    void notice(Form form, const QString &text)
    {
        if (form == Form::Number)
            m_numbers.notice(text);
        else if (form == Form::Percent)
            m_numbers.notice(percentText(text));
        else if (form == Form::Date)
            m_dates.notice(text);
    }

    QString country(const CsvRow &row) const
    {
        const auto at = m_positions.find(u"country"_s);
        return at == m_positions.end()
            ? QString()
            : countryCode(row.cells.value(at->second).trimmed()).value_or(QString());
    }

    ImportCell cell(const CsvRow &row, const QString &key, const QString &text) const
    {
        ImportCell made{.raw = text.left(ImportPreview::mostText), .read = {}};
        if (text.isEmpty())
            return made;
        const Form form = formOf(m_kind, key);
        switch (form) {
        case Form::Text:
            made.read = made.raw;
            break;
        case Form::Number:
        case Form::Percent:
            made.form = ImportCell::Form::Number;
            if (!m_numbers.contradictory())
                readNumber(made, form == Form::Percent ? percentText(text) : text);
            break;
        case Form::Date:
            made.form = ImportCell::Form::Date;
            if (!m_dates.contradictory())
                readDate(made, text);
            break;
        case Form::Currency:
            if (const std::optional<Currency> currency = Currency::find(text))
                made.read = currency->text();
            break;
        case Form::Country:
            made.read = countryCode(text).value_or(QString());
            break;
        case Form::VatId:
            made.read = checkedVatId(text, country(row)).value_or(QString());
            break;
        }
        return made;
    }

    void readNumber(ImportCell &cell, const QString &text) const
    {
        const Result<QString> number = m_numbers.plain(text);
        cell.read = number.value_or(QString());
        if (number || number.error().rule != "csv.number_ambiguous"_L1)
            return;
        for (const QString &other : {u"1,5"_s, u"1.5"_s}) { // As if the file had said so.
            CsvNumbers numbers;
            numbers.notice(other);
            cell.readings.append(numbers.plain(text).value_or(QString()));
        }
    }

    void readDate(ImportCell &cell, const QString &text) const
    {
        const Result<QDate> date = m_dates.date(text);
        cell.read = date ? date->toString(Qt::ISODate) : QString();
        if (date || date.error().rule != "csv.date_ambiguous"_L1)
            return;
        for (const QString &other : {u"31/12/2026"_s, u"12/31/2026"_s}) {
            CsvDates dates;
            dates.notice(other);
            const Result<QDate> read = dates.date(text);
            cell.readings.append(read ? read->toString(Qt::ISODate) : QString());
        }
    }

    const CsvTable &m_table;
    const CsvKind m_kind;
    std::map<QString, qsizetype> m_positions;
    CsvNumbers m_numbers;
    CsvDates m_dates;
};

} // namespace

Result<CsvPreview> csvPreview(const QByteArray &bytes, CsvKind kind, const ColumnMapping &mapping)
{
    return readCsvTable(bytes).transform(
        [&](const CsvTable &table) { return Reader(table, kind, mapping).read(); });
}

} // namespace quittance
