#pragma once

#include "core/crm/CrmValuesWriter.h"
#include "core/crm/salesforce/SalesforceSchema.h"

#include <deque>
#include <memory>
#include <optional>
#include <string>

namespace quittance {

//! Reads the pages of a list of accounts or contacts, of a query or a bulk job, which is most of what a first
//! load does. Reads only pages that are as they usually are; what else there may be is left to
//! readSalesforceRecord.
class SalesforcePage
{
public:
    //! asked: the columns of each row.
    SalesforcePage(CrmKind kind, const QStringList &asked);
    ~SalesforcePage();
    Q_DISABLE_COPY_MOVE(SalesforcePage)

    const QStringList &asked() const { return m_asked; }

    //! Takes the next page of a query in. False when it is no usual one.
    bool take(const QByteArray &body);
    bool isDone() const; //!< The service says that the page is the last one.
    qsizetype size() const; //!< Rows of the page.
    QString lastId() const; //!< Of the last row; empty when there is none.
    //! The records of the page that was taken, with their fields. Nothing when one of them is no usual one.
    std::optional<QList<CrmRecord>> records();
    //! The records of a page of a bulk job; nothing where it is no whole CSV or one of them is no usual one.
    std::optional<QList<CrmRecord>> recordsOfCsv(const QByteArray &csv);

private:
    struct Json;
    struct Row {
        std::string_view id;
        std::string_view changed;
        std::string_view master;
        std::optional<std::string_view> account;
        bool isDeleted = false;
    };

    void clear();
    void set(std::string_view column, std::string_view text); //!< Empty text is no value.
    std::optional<CrmRecord> record();

    const CrmKind m_kind;
    const QStringList m_asked;
    CrmValuesWriter m_values;
    Row m_row;
    std::deque<std::string> m_cleaned; //!< Texts of the row that do not stand in the page as they are.
    const std::unique_ptr<Json> m_json;
};

} // namespace quittance
