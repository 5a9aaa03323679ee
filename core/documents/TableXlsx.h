#pragma once

#include "core/formats/TableSink.h"

#include <memory>

namespace quittance {

//! A report as an Excel file: numbers as numbers with the decimals of their currency, days as days, the head
//! frozen and filterable, title and notes above it. Text is never a formula. What does not fit a sheet goes
//! on in a next one. Equal reports give equal bytes. Writes beside the file and moves it there at the end(),
//! so that a half-written one never has its name; what was there is replaced.
class TableXlsx final : public TableSink
{
public:
    //! Rows that a sheet of Excel holds.
    static constexpr int maxSheetRows = 1'048'576;

    explicit TableXlsx(const QString &path, int sheetRows = maxSheetRows);
    ~TableXlsx() override;
    Q_DISABLE_COPY_MOVE(TableXlsx)

    //! Storage "file.unwritable", here as in the functions below.
    Result<void> begin(const ReportTable &head) override;
    Result<void> row(const QList<ReportCell> &cells) override;
    Result<void> total(const QList<ReportCell> &cells) override;
    Result<void> end() override;

private:
    class Workbook;
    std::unique_ptr<Workbook> m_workbook;
};

} // namespace quittance
