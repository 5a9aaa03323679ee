#pragma once

#include "core/formats/TableSink.h"

class QIODevice;

namespace quittance {

//! A report as comma separated values: the columns' titles and the rows, as CsvWriter writes them, with a
//! byte order mark, which Excel needs. Title, notes and totals are left out, so that every line below the
//! first is one record. Percentages are plain numbers: 19 percent is 19.
class TableCsv final : public TableSink
{
public:
    //! The device is open for writing and outlives this.
    explicit TableCsv(QIODevice &device)
        : m_device(device)
    {
    }

    Result<void> begin(const ReportTable &head) override;
    Result<void> row(const QList<ReportCell> &cells) override;
    Result<void> total(const QList<ReportCell> &cells) override;
    Result<void> end() override;

private:
    Result<void> put(const QByteArray &bytes);

    QIODevice &m_device;
    QList<ReportTable::Column> m_columns;
};

} // namespace quittance
