#include "core/documents/TableXlsx.h"

#include "core/domain/Decimal.h"

#include <QFile>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Column = ReportTable::Column;

//! The day every file says it was made on: equal reports are to be equal files.
constexpr time_t madeOn = 946'684'800; // 2000-01-01
constexpr qsizetype maxCellText = 32'767;
constexpr qsizetype maxSheetName = 31;

//! A name that Excel takes for a sheet.
QString sheetName(const QString &title, int number)
{
    QString name = title;
    for (const QChar wrong : u"[]:*?/\\'"_s)
        name.remove(wrong);
    name = name.simplified();
    const QString tail = number == 1 ? QString() : u" %1"_s.arg(number);
    return (name.isEmpty() ? u"Report"_s : name.left(maxSheetName - tail.size()).trimmed()) + tail;
}

int columnWidth(Column::Kind kind)
{
    switch (kind) {
    case Column::Date:
        return 12;
    case Column::Number:
    case Column::Percent:
    case Column::Quantity:
        return 10;
    case Column::Amount:
    case Column::Price:
        return 16;
    case Column::Text:
        break;
    }
    return 24;
}

Error unwritable(const QString &path, const QString &detail)
{
    return Error{.kind = ErrorKind::Storage,
        .rule = u"file.unwritable"_s,
        .field = u"file"_s,
        .value = path,
        .detail = detail};
}

} // namespace

class TableXlsx::Workbook
{
public:
    Workbook(const QString &path, int sheetRows)
        : m_path(path)
        , m_file(path + u".XXXXXX"_s)
        , m_sheetRows(static_cast<lxw_row_t>(sheetRows))
    {
    }

    ~Workbook()
    {
        if (m_book) // Left half-way: only closing frees it, and the file goes with m_file.
            workbook_close(m_book);
    }
    Q_DISABLE_COPY_MOVE(Workbook)

    Result<void> begin(const ReportTable &head)
    {
        m_head = head;
        if (!m_file.open()) // Reserves a name nobody else has; the library opens it itself.
            return fail(unwritable(m_path, m_file.errorString()));
        m_file.close();
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.use_zip64 = LXW_FALSE;
        m_book = workbook_new_opt(QFile::encodeName(m_file.fileName()).constData(), &options);
        if (!m_book)
            return fail(unwritable(m_path, {}));
        lxw_doc_properties properties{};
        QByteArray title = m_head.title.toUtf8();
        properties.title = title.data();
        properties.created = madeOn;
        workbook_set_properties(m_book, &properties);
        m_bold = format(nullptr);
        format_set_bold(m_bold);
        m_day = format("yyyy-mm-dd");
        m_boldDay = format("yyyy-mm-dd", true);
        m_percent = format("0.00##%");
        return newSheet();
    }

    Result<void> row(const QList<ReportCell> &cells, bool isTotal)
    {
        Q_ASSERT(cells.size() == m_head.columns.size());
        if (m_row == m_sheetRows) {
            if (const Result<void> done = outcome(filter()).and_then([this] { return newSheet(); }); !done)
                return done;
        }
        lxw_error worst = isTotal ? filter() : LXW_NO_ERROR;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const lxw_error error
                = put(static_cast<lxw_col_t>(i), cells.at(i), m_head.columns.at(i).kind, isTotal);
            if (error != LXW_NO_ERROR)
                worst = error;
        }
        ++m_row;
        return outcome(worst);
    }

    Result<void> end()
    {
        const lxw_error filtered = filter();
        const lxw_error closed = workbook_close(std::exchange(m_book, nullptr));
        if (const Result<void> done = outcome(std::max(filtered, closed)); !done)
            return done;
        // QSaveFile would do this, but the library wants a name, not a device; and Qt's rename replaces
        // nothing.
        std::error_code trouble;
        std::filesystem::rename(m_file.fileName().toStdU16String(), m_path.toStdU16String(), trouble);
        if (trouble)
            return fail(unwritable(m_path, QString::fromStdString(trouble.message())));
        m_file.setAutoRemove(false);
        return {};
    }

private:
    lxw_format *format(const char *numbers, bool isBold = false)
    {
        lxw_format *made = workbook_add_format(m_book);
        if (numbers)
            format_set_num_format(made, numbers);
        if (isBold)
            format_set_bold(made);
        return made;
    }

    //! "#,##0.00" with as many decimals as the currency has.
    lxw_format *amountFormat(int decimals, bool isBold)
    {
        lxw_format *&made = m_amounts[static_cast<size_t>(decimals * 2 + (isBold ? 1 : 0))];
        if (!made) {
            const QByteArray digits = decimals == 0 ? QByteArray() : '.' + QByteArray(decimals, '0');
            made = format(("#,##0" + digits).constData(), isBold);
        }
        return made;
    }

    Result<void> newSheet()
    {
        m_sheet = workbook_add_worksheet(m_book, sheetName(m_head.title, ++m_sheets).toUtf8().constData());
        if (!m_sheet)
            return fail(unwritable(m_path, u"no sheet"_s));
        m_row = 0;
        for (qsizetype i = 0; i < m_head.columns.size(); ++i)
            worksheet_set_column(m_sheet, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i),
                columnWidth(m_head.columns.at(i).kind), nullptr);
        lxw_error worst = text(0, m_head.title, m_bold);
        ++m_row;
        for (const QString &note : std::as_const(m_head.notes)) {
            worst = std::max(worst, text(0, note, nullptr));
            ++m_row;
        }
        m_headRow = ++m_row; // An empty row parts it from what stands above.
        for (qsizetype i = 0; i < m_head.columns.size(); ++i)
            worst = std::max(worst, text(static_cast<lxw_col_t>(i), m_head.columns.at(i).title, m_bold));
        ++m_row;
        m_isFiltered = false;
        worksheet_freeze_panes(m_sheet, m_row, 0);
        return outcome(worst);
    }

    //! Filters the rows so far. In this mode the library knows only rows at or below the last one written:
    //! call this while that is the last row of data.
    lxw_error filter()
    {
        if (std::exchange(m_isFiltered, true))
            return LXW_NO_ERROR;
        const auto lastColumn = static_cast<lxw_col_t>(std::max<qsizetype>(m_head.columns.size() - 1, 0));
        return worksheet_autofilter(m_sheet, m_headRow, 0, m_row - 1, lastColumn);
    }

    lxw_error text(lxw_col_t column, const QString &words, lxw_format *look)
    {
        if (words.isEmpty())
            return LXW_NO_ERROR;
        return worksheet_write_string(
            m_sheet, m_row, column, words.left(maxCellText).toUtf8().constData(), look);
    }

    lxw_error put(lxw_col_t column, const ReportCell &cell, Column::Kind kind, bool isTotal)
    {
        if (const auto *date = std::get_if<QDate>(&cell)) {
            if (!date->isValid())
                return LXW_NO_ERROR;
            lxw_datetime day{date->year(), date->month(), date->day(), 0, 0, 0};
            return worksheet_write_datetime(m_sheet, m_row, column, &day, isTotal ? m_boldDay : m_day);
        }
        // Excel knows no other numbers than these; they are made here, at the last moment, and never read.
        if (const auto *money = std::get_if<Money>(&cell)) {
            const int decimals = money->currency().decimals();
            return worksheet_write_number(m_sheet, m_row, column,
                static_cast<double>(money->minor()) / static_cast<double>(powerOfTen(decimals)),
                amountFormat(decimals, isTotal));
        }
        if (const auto *number = std::get_if<qint64>(&cell)) {
            const bool isPercent = kind == Column::Percent; // × 10^-4 percent is × 10^-6.
            return worksheet_write_number(m_sheet, m_row, column,
                static_cast<double>(*number)
                    / static_cast<double>(powerOfTen(Column::decimalsOf(kind) + (isPercent ? 2 : 0))),
                isPercent     ? m_percent
                    : isTotal ? m_bold
                              : nullptr);
        }
        return text(column, std::get<QString>(cell), isTotal ? m_bold : nullptr);
    }

    Result<void> outcome(lxw_error error) const
    {
        if (error == LXW_NO_ERROR)
            return {};
        return fail(unwritable(m_path, QString::fromUtf8(lxw_strerror(error))));
    }

    QString m_path;
    QTemporaryFile m_file;
    lxw_row_t m_sheetRows;
    ReportTable m_head;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_format *m_day = nullptr;
    lxw_format *m_boldDay = nullptr;
    lxw_format *m_percent = nullptr;
    std::array<lxw_format *, 10> m_amounts{}; //!< By decimals × 2, plus one for bold ones.
    int m_sheets = 0;
    lxw_row_t m_row = 0;
    lxw_row_t m_headRow = 0;
    bool m_isFiltered = false;
};

TableXlsx::TableXlsx(const QString &path, int sheetRows)
    : m_workbook(std::make_unique<Workbook>(path, sheetRows))
{
}

TableXlsx::~TableXlsx() = default;

Result<void> TableXlsx::begin(const ReportTable &head)
{
    return m_workbook->begin(head);
}

Result<void> TableXlsx::row(const QList<ReportCell> &cells)
{
    return m_workbook->row(cells, false);
}

Result<void> TableXlsx::total(const QList<ReportCell> &cells)
{
    return m_workbook->row(cells, true);
}

Result<void> TableXlsx::end()
{
    return m_workbook->end();
}

} // namespace quittance
