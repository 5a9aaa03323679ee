#include "core/sync/ContactApply.h"

#include "core/store/CrmReadyRow.h"
#include "core/sync/contentHash.h"

#include <QJsonDocument>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! A field the provider did not tell is unknown, not empty: it keeps its last value.
QJsonObject withUnknownKept(QJsonObject values, const QJsonObject &last)
{
    for (auto it = last.constBegin(); it != last.constEnd(); ++it)
        if (!values.contains(it.key()))
            values.insert(it.key(), it.value());
    return values;
}

} // namespace

ContactApply::ContactApply(Database &database, CrmStream &stream, const ConnectionId &connection)
    : m_stream(stream)
    , m_records(database, connection, stream.track())
    , m_aliasTable(database, connection, stream.track())
{
}

Result<void> ContactApply::open(const QDateTime &since)
{
    m_since = since;
    if (const Result<void> known = learnMerges(); !known)
        return known;
    return m_records.isEmpty().and_then([this](bool isEmpty) -> Result<void> {
        m_isFirst = isEmpty;
        return isEmpty ? m_stream.beginLoad() : Result<void>();
    });
}

Result<void> ContactApply::learnMerges()
{
    return m_aliasTable.all().transform(
        [this](QHash<QString, QString> aliases) { m_aliases = std::move(aliases); });
}

Result<bool> ContactApply::isCurrent(const CrmStamp &stamp)
{
    const Result<std::optional<CrmRecordRow>> row = m_records.find(stamp.id);
    if (!row)
        return fail(row.error());
    return *row && (*row)->state == CrmRecordRow::State::Alive && stamp.changedThere.isValid()
        && (*row)->changedThere == stamp.changedThere;
}

Result<void> ContactApply::put(const CrmRecord &record, qint64 pass)
{
    if (m_aliases.contains(record.id)) {
        if (!m_stream.mergesCanBeUndone())
            return {}; // A late page still shows what was merged away; its survivor is or will be here.
        m_aliases.remove(record.id);
        if (const Result<void> separate = m_aliasTable.remove(record.id); !separate)
            return separate; // Links stay with the survivor: a person decides.
    }
    for (const QString &old : record.mergedIds)
        if (const Result<void> merged = merge(old, record.id); !merged)
            return merged;

    if (m_isFirst)
        if (const Result<bool> added = addNew(record, pass); !added || *added)
            return added.transform([](bool) {});

    const Result<std::optional<CrmRecordRow>> found = m_records.find(record.id);
    if (!found)
        return fail(found.error());
    const std::optional<CrmRecordRow> &last = *found;
    const QString companyId = record.companyId.value_or(last ? last->companyId : QString());

    CrmRecord whole = record;
    QByteArray raw = record.values.json();
    QByteArray hash = contentHash(m_hash, raw, companyId, record);
    if (last && last->hash != hash && last->state == CrmRecordRow::State::Alive && m_since.isValid()) {
        const Result<bool> told = m_stream.wasToldSince(record.id, m_since);
        if (!told)
            return fail(told.error());
        if (*told) // It was read again before; what else changed there since, the next window tells.
            return m_records.touch(record.id, last->changedThere, pass);
    }
    QJsonObject before; // Where they differ: what the mirror holds.
    if (last && last->hash != hash) {
        before = QJsonDocument::fromJson(last->raw).object();
        whole.values = withUnknownKept(record.values, before);
        raw = whole.values.json();
        whole.fields.reset(); // Of the values as they were told.
        hash = contentHash(m_hash, raw, companyId, record);
    }
    if (last && last->hash == hash && last->state == CrmRecordRow::State::Alive) {
        if (last->seenPass == pass && last->changedThere == record.changedThere)
            return {};
        return m_records.touch(record.id, record.changedThere, pass);
    }
    const Result<bool> isNews = tellsNews(whole, last, before, companyId);
    if (!isNews)
        return fail(isNews.error());
    m_changed += *isNews ? 1 : 0;
    const CrmRecordRow row{.remoteId = record.id,
        .changedThere = record.changedThere,
        .hash = hash,
        .raw = raw,
        .companyId = companyId,
        .state = CrmRecordRow::State::Alive,
        .seenPass = pass};
    return m_records.put(row, m_stream.shownOf(whole)).and_then([&] { return m_stream.show(whole, row); });
}

//! Whether somebody there has made or changed what the mirror does not hold to the letter.
Result<bool> ContactApply::tellsNews(const CrmRecord &record, const std::optional<CrmRecordRow> &last,
    const QJsonObject &before, const QString &companyId)
{
    if (!last)
        return m_stream.isOurs(record).transform([](bool isOurs) { return !isOurs; });
    if (last->state != CrmRecordRow::State::Alive || last->companyId != companyId)
        return true;
    return m_stream.sayTheSame(record.values, before).transform([](bool isSame) { return !isSame; });
}

Result<bool> ContactApply::addNew(const CrmRecord &record, qint64 pass)
{
    if (record.ready)
        return m_records.add(*record.ready, pass).transform([this](bool isNew) {
            m_changed += isNew ? 1 : 0;
            return isNew;
        });
    const QByteArray raw = record.values.json();
    const QString companyId = record.companyId.value_or(QString());
    const CrmRecordRow row{.remoteId = record.id,
        .changedThere = record.changedThere,
        .hash = contentHash(m_hash, raw, companyId, record),
        .raw = raw,
        .companyId = companyId,
        .state = CrmRecordRow::State::Alive,
        .seenPass = pass};
    const Result<bool> added = m_records.add(row, m_stream.shownOf(record));
    if (!added || !*added)
        return added;
    const Result<bool> isNews = tellsNews(record, {}, {}, companyId);
    if (!isNews)
        return isNews;
    m_changed += *isNews ? 1 : 0;
    return m_stream.showFirst(record, row).transform([] { return true; });
}

Result<void> ContactApply::merge(const QString &oldId, const QString &into)
{
    const QString newId = m_aliases.value(into, into);
    // Where two records each claim to have absorbed the other, the first word stands: they would chase each
    // other.
    if (oldId == newId || m_aliases.value(oldId) == newId)
        return {};
    for (QString &survivor : m_aliases)
        if (survivor == oldId)
            survivor = newId;
    m_aliases.insert(oldId, newId);
    return m_aliasTable.put(oldId, newId).and_then([&] { return m_records.remove(oldId); }).and_then([&] {
        return m_stream.follow(oldId, newId);
    });
}

Result<void> ContactApply::bin(const CrmRecord &record, qint64 binPass)
{
    if (!record.mergedInto.isEmpty())
        return merge(record.id, record.mergedInto);
    // It may have been merged and archived since we last looked.
    for (const QString &old : record.mergedIds)
        if (const Result<void> merged = merge(old, record.id); !merged)
            return merged;
    return retire(record.id, CrmRecordRow::State::Archived, binPass);
}

Result<void> ContactApply::forget(const QString &remoteId)
{
    return retire(remoteId, CrmRecordRow::State::Gone, 0);
}

Result<void> ContactApply::retire(const QString &remoteId, CrmRecordRow::State state, qint64 pass)
{
    const Result<std::optional<CrmRecordRow>> row = m_records.find(remoteId);
    if (!row)
        return fail(row.error());
    if (!*row || ((*row)->state == state && (*row)->seenPass == pass))
        return {};
    if ((*row)->state == CrmRecordRow::State::Alive)
        ++m_retired;
    return m_records.setState(remoteId, state, pass).and_then([&] { return m_stream.hide(remoteId); });
}

} // namespace quittance
