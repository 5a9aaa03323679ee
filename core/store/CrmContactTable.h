#pragma once

#include "core/domain/ContactRow.h"
#include "core/store/CrmStatement.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace quittance {

//! What lists show of the CRM's records: the living ones only. Ordinary table: a rebuild leaves it alone.
//! Statements are prepared once: keep one object for many rows. Must not outlive its database.
class CrmContactTable
{
public:
    explicit CrmContactTable(Database &database);

    //! A contact that CrmRecordTable has written is found by its name from now on.
    Result<void> name(const ConnectionId &connection, ContactRow::Kind kind, const QString &remoteId);
    //! What is written from here on is many: nameLoaded() brings in the names of all of a kind that came
    //! since then, or since it was last called. Until then page() and order() do not know them.
    Result<void> beginLoad();
    Result<void> nameLoaded(const ConnectionId &connection, ContactRow::Kind kind);
    //! beginLoad() was called, and nameLoaded() has something to look for.
    bool isLoading() const { return m_namedTo.has_value(); }
    //! Also what a load that broke off has left without a name.
    Result<void> nameAll(const ConnectionId &connection, ContactRow::Kind kind);
    //! It is no longer shown; its record stays.
    Result<void> hide(const ConnectionId &connection, ContactRow::Kind kind, const QString &remoteId);
    //! Persons of a company that was merged into another.
    Result<void> moveCompany(const ConnectionId &connection, const QString &oldId, const QString &newId);
    //! The same of all companies that were ever merged: for persons that were read before and stored after.
    Result<void> followMerged(const ConnectionId &connection);

    //! At most limit rows whose name, mail, phone, company text or domain contains text, by name. Empty text
    //! takes all; case, accents and surrounding blanks do not matter, nor how a phone number is spaced and
    //! whether it begins with a country or a zero.
    Result<QList<ContactRow>> page(const QString &text, int limit);
    //! The keys of all of them, in that order.
    Result<QList<qint64>> order(const QString &text);
    //! The rows behind keys, in their order; keys that are gone are left out.
    Result<QList<ContactRow>> rows(const QList<qint64> &keys);
    //! nullopt when there is no living record of that id.
    Result<std::optional<ContactRow>> find(
        const ConnectionId &connection, ContactRow::Kind kind, const QString &remoteId);
    //! Ids of living persons of a company, at most limit.
    Result<QStringList> personsOf(const ConnectionId &connection, const QString &companyId, int limit);
    //! A few living records of a kind, those that are linked to a customer first.
    Result<QList<ContactRow>> samples(const ConnectionId &connection, ContactRow::Kind kind, int limit);
    //! Those with this id in any connection, or the ones that have absorbed it.
    Result<QList<ContactRow>> ofId(const QString &remoteId);
    Result<qint64> count(const ConnectionId &connection, ContactRow::Kind kind);

private:
    static Result<QList<ContactRow>> read(const Result<CrmStatement::Rows *> &query);

    std::optional<qint64> m_namedTo; //!< The last key before those that wait for their names.
    CrmStatement m_name;
    CrmStatement m_lastKey;
    CrmStatement m_nameBehind;
    CrmStatement m_hide;
    CrmStatement m_moveCompany;
    CrmStatement m_followMerged;
    CrmStatement m_page;
    CrmStatement m_order;
    CrmStatement m_ofKey;
    CrmStatement m_ofId;
    CrmStatement m_count;
    CrmStatement m_find;
    CrmStatement m_personsOf;
    CrmStatement m_samples;
};

} // namespace quittance
