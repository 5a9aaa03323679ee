#include "core/store/EffectTable.h"

#include "core/base/Json.h"
#include "core/domain/MailFiles.h"
#include "core/domain/codeNames.h"
#include "core/store/Database.h"
#include "core/store/SqlValues.h"
#include "core/store/pauseEnd.h"
#include "core/store/uncertainEffect.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array stateNames{"requested"_L1, "uncertain"_L1, "done"_L1, "refused"_L1, "dropped"_L1};
constexpr std::array whatNames{"payment_link"_L1, "mail"_L1, "link_revoke"_L1, "refund"_L1, "charge"_L1,
    "capture"_L1, "charge_cancel"_L1, "crm_push"_L1, "crm_note"_L1};

template <class Enum, size_t N>
Enum enumFrom(const std::array<QLatin1StringView, N> &names, const QString &name)
{
    const auto found = std::ranges::find(names, name);
    Q_ASSERT(found != names.end()); // Checked by the table.
    return static_cast<Enum>(std::distance(names.begin(), found));
}

Result<QList<EffectRecord>> readAll(Result<QSqlQuery> row)
{
    if (!row)
        return fail(row.error());
    QList<EffectRecord> effects;
    while (row->next())
        effects.append({.entry = EntryId(row->value(0).toString()),
            .seq = row->value(1).toLongLong(),
            .what = enumFrom<OutboxWhat>(whatNames, row->value(2).toString()),
            .connection = row->value(3).toString(),
            .subject = InvoiceId(row->value(4).toString()),
            .after = EntryId(row->value(5).toString()),
            .payment = PaymentId(row->value(6).toString()),
            .customer = CustomerId(row->value(7).toString()),
            .isDismissed = row->value(8).toBool()});
    return effects;
}

const QString &columns()
{
    static const QString text
        = u"SELECT f.entry_id, f.seq, f.what, f.connection, f.subject, f.after, f.payment_id, "
          "f.customer_id, f.is_dismissed FROM effect f "_s;
    return text;
}

//! Asked for, what it waits for is done, its time has come, and its connection does not pause after a trouble
//! that the next effect would meet as well. The impatient take what waits after a try, whatever the time.
//! What a wrong clock noted holds nothing up.
const QString &dueCondition()
{
    static const QString text
        = u"LEFT JOIN outbox_attempt t ON t.entry_id = f.entry_id LEFT JOIN effect b ON b.entry_id = f.after "
          "LEFT JOIN cursor c ON c.connection = f.connection AND c.name = 'outbox_pause' "
          "WHERE f.state = 'requested' AND (f.after IS NULL OR b.state = 'done') "
          "AND (t.not_before IS NULL OR t.not_before <= :now OR t.noted_at > :credible "
          "OR (:impatient AND t.attempts > 0)) "
          "AND (c.value IS NULL OR c.value <= :now OR c.changed_at > :credible OR :impatient)"_s;
    return text;
}

//! What goes along with a mail, as its entry says; nothing of what is no mail.
QStringList filesIn(const QByteArray &body, const QString &number)
{
    const auto plain = body.isEmpty() ? Result<QJsonObject>(QJsonObject()) : parseJsonObject(body);
    if (!plain)
        return {};
    const bool isStatement = mailKindFrom(plain->value("kind"_L1).toString()) == MailKind::Statement;
    const MailFiles files{.document = plain->value("attached"_L1).toBool() && !isStatement,
        .eInvoice = plain->value("with_e_invoice"_L1).toBool() && !isStatement,
        .statement = plain->value("with_statement"_L1).toBool() || isStatement,
        .through = QDate::fromString(plain->value("through"_L1).toString(), Qt::ISODate)};
    return files.names(number);
}

//! Of files of the user's, as JSON.
QStringList namesIn(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).toVariant().toStringList();
}

OutboxState shownState(EffectTable::State state, bool sending, int attempts, bool later, bool uncertain)
{
    switch (state) {
    case EffectTable::State::Uncertain:
        return OutboxState::Uncertain;
    case EffectTable::State::Done:
        return OutboxState::Done;
    case EffectTable::State::Refused:
        return OutboxState::Refused;
    case EffectTable::State::Dropped:
        return OutboxState::Dropped;
    case EffectTable::State::Requested:
        break;
    }
    if (sending)
        return OutboxState::Sending;
    if (uncertain)
        return OutboxState::Uncertain;
    if (later)
        return attempts == 0 ? OutboxState::Held : OutboxState::Waiting;
    return attempts == 0 ? OutboxState::Requested : OutboxState::Waiting;
}

} // namespace

Result<void> EffectTable::insert(const EffectRecord &effect)
{
    return m_database.execute(
        u"INSERT INTO effect (entry_id, seq, what, connection, subject, payment_id, customer_id, "
        "after, state) VALUES (:entry, :seq, :what, :connection, :subject, :payment, :customer, :after, 'requested')"_s,
        {{":entry"_L1, effect.entry.text()}, {":seq"_L1, effect.seq},
            {":what"_L1, QString(whatNames[static_cast<size_t>(effect.what)])},
            {":connection"_L1, effect.connection}, {":subject"_L1, textOrNull(effect.subject.text())},
            {":payment"_L1, textOrNull(effect.payment.text())},
            {":customer"_L1, textOrNull(effect.customer.text())},
            {":after"_L1, textOrNull(effect.after.text())}});
}

Result<void> EffectTable::setState(const EntryId &entry, State state, const QString &answer)
{
    return m_database.execute(u"UPDATE effect SET state = :state, answer = :answer, "
                              "is_dismissed = is_dismissed AND state = :state WHERE entry_id = :entry"_s,
        {{":state"_L1, QString(stateNames[static_cast<size_t>(state)])}, {":answer"_L1, textValue(answer)},
            {":entry"_L1, entry.text()}});
}

Result<void> EffectTable::setDismissed(const EntryId &entry, bool dismissed)
{
    return m_database.execute(u"UPDATE effect SET is_dismissed = :dismissed WHERE entry_id = :entry"_s,
        {{":dismissed"_L1, dismissed ? 1 : 0}, {":entry"_L1, entry.text()}});
}

Result<EffectTable::State> EffectTable::state(const EntryId &entry)
{
    auto row = m_database.query(
        u"SELECT state FROM effect WHERE entry_id = :entry"_s, {{":entry"_L1, entry.text()}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(Error{.kind = ErrorKind::NotFound,
            .rule = u"outbox.unknown"_s,
            .field = u"id"_s,
            .value = entry.text()});
    return enumFrom<State>(stateNames, row->value(0).toString());
}

Result<EffectRecord> EffectTable::byEntry(const EntryId &entry)
{
    const auto effects = readAll(
        m_database.query(columns() + u"WHERE f.entry_id = :entry"_s, {{":entry"_L1, entry.text()}}));
    if (!effects)
        return fail(effects.error());
    if (effects->isEmpty())
        return fail(Error{.kind = ErrorKind::NotFound,
            .rule = u"outbox.unknown"_s,
            .field = u"id"_s,
            .value = entry.text()});
    return effects->first();
}

Result<QList<EffectRecord>> EffectTable::due(const QString &connection, const QDateTime &now, bool impatient)
{
    return readAll(
        m_database.query(columns() + dueCondition() + u" AND f.connection = :connection ORDER BY f.seq"_s,
            {{":connection"_L1, connection}, {":now"_L1, instantText(now)},
                {":credible"_L1, instantText(lastCredible(now))}, {":impatient"_L1, impatient}}));
}

Result<bool> EffectTable::isDue(const EntryId &entry, const QDateTime &now, bool impatient)
{
    auto row = m_database.query(columns() + dueCondition() + u" AND f.entry_id = :entry"_s,
        {{":entry"_L1, entry.text()}, {":now"_L1, instantText(now)},
            {":credible"_L1, instantText(lastCredible(now))}, {":impatient"_L1, impatient}});
    return row.map([](QSqlQuery &found) { return found.next(); });
}

Result<bool> EffectTable::hasDue(const QDateTime &now)
{
    auto row = m_database.query(columns() + dueCondition() + u" LIMIT 1"_s,
        {{":now"_L1, instantText(now)}, {":credible"_L1, instantText(lastCredible(now))},
            {":impatient"_L1, false}});
    return row.map([](QSqlQuery &found) { return found.next(); });
}

Result<QList<EffectRecord>> EffectTable::sending(const QString &connection)
{
    return readAll(m_database.query(columns()
            + u"JOIN outbox_attempt t ON t.entry_id = f.entry_id "
              "WHERE f.state = 'requested' AND t.sending = 1 AND f.connection = :connection ORDER BY f.seq"_s,
        {{":connection"_L1, connection}}));
}

Result<QList<EffectRecord>> EffectTable::orphans()
{
    return readAll(m_database.query(columns()
        + u"JOIN effect b ON b.entry_id = f.after WHERE f.state = 'requested' AND b.state IN ('refused', "
          u"'dropped') "
          "ORDER BY f.seq"_s));
}

Result<QList<EffectRecord>> EffectTable::openChanges(const InvoiceId &invoice)
{
    return readAll(m_database.query(columns()
            + u"WHERE f.state = 'requested' AND f.subject = :invoice AND f.what IN ('capture', "
              u"'charge_cancel') "
              "ORDER BY f.seq"_s,
        {{":invoice"_L1, invoice.text()}}));
}

Result<QList<OutboxRow>> EffectTable::list(const QDateTime &now, int limit)
{
    // Which ones first: what they are about is read of those alone, not of all that was ever sent.
    auto row = m_database.query(
        u"WITH shown AS MATERIALIZED (SELECT f.seq, f.entry_id, f.is_uncertain, "
        "CASE WHEN f.is_uncertain THEN 0 WHEN f.state = 'refused' AND f.is_dismissed = 0 THEN 1 "
        "WHEN f.state = 'requested' THEN 2 ELSE 3 END AS place FROM (SELECT f.*, "_s
            + uncertainEffect()
            + u" AS is_uncertain FROM effect f) f "
              "ORDER BY place, f.seq DESC LIMIT :limit) "
              "SELECT f.entry_id, f.what, f.subject, COALESCE(i.number, q.method, c.name), f.connection, "
              "f.state, e.occurred_at, f.answer, t.attempts, "
              "CASE WHEN t.noted_at > :credible THEN NULL ELSE t.not_before END, t.sending, t.answer, "
              "p.json ->> 'to', f.payment_id, f.customer_id, "
              "COALESCE(h.currency, r.currency, l.currency), "
              "CASE WHEN f.what = 'capture' THEN e.body ->> '$.amount.minor' "
              "ELSE COALESCE(h.amount_minor, r.amount_minor, l.amount_minor) END, m.kind, m.level, "
              "CASE WHEN f.what = 'mail' THEN e.body END, "
              "CASE WHEN f.what = 'mail' THEN p.json ->> '$.files' END, s.is_uncertain, f.is_dismissed "
              "FROM shown s JOIN effect f ON f.entry_id = s.entry_id JOIN entry e ON e.id = f.entry_id "
              "LEFT JOIN charge h ON h.id = COALESCE(e.body ->> '$.charge', f.entry_id) "
              "LEFT JOIN refund r ON r.id = f.entry_id "
              "LEFT JOIN mail m ON m.id = f.entry_id "
              "LEFT JOIN link l ON l.id = COALESCE(m.link_id, f.entry_id) "
              "LEFT JOIN invoice i ON i.id = f.subject LEFT JOIN payment q ON q.id = f.payment_id "
              "LEFT JOIN customer c ON c.id = f.customer_id "
              "LEFT JOIN outbox_attempt t ON t.entry_id = f.entry_id "
              "LEFT JOIN personal p ON p.entry_id = f.entry_id "
              "ORDER BY s.place, f.seq DESC"_s,
        {{":limit"_L1, limit}, {":credible"_L1, instantText(lastCredible(now))}});
    if (!row)
        return fail(row.error());
    QList<OutboxRow> rows;
    while (row->next()) {
        const QDateTime notBefore = instantFrom(row->value(9).toString());
        const bool later = notBefore.isValid() && notBefore > now;
        const int attempts = row->value(8).toInt();
        const OutboxState state = shownState(enumFrom<State>(stateNames, row->value(5).toString()),
            row->value(10).toBool(), attempts, later, row->value(21).toBool());
        const QString answer = row->value(7).toString();
        const QString to = row->value(12).toString();
        rows.append({.id = EntryId(row->value(0).toString()),
            .what = enumFrom<OutboxWhat>(whatNames, row->value(1).toString()),
            .subject = InvoiceId(row->value(2).toString()),
            .payment = PaymentId(row->value(13).toString()),
            .customer = CustomerId(row->value(14).toString()),
            .subjectText = row->value(3).toString(),
            .to = to.isEmpty() ? row->value(4).toString() : to,
            .connection = row->value(4).toString(),
            .amount = row->value(16).isNull() || row->value(15).isNull()
                ? std::nullopt
                : std::optional(moneyFrom(row->value(16), row->value(15))),
            .state = state,
            .attempts = attempts,
            .since = instantFrom(row->value(6).toString()),
            .nextTry = later && (state == OutboxState::Held || state == OutboxState::Waiting) ? notBefore
                                                                                              : QDateTime(),
            .answer = answer.isEmpty() ? row->value(11).toString() : answer,
            .mailKind = mailKindFrom(row->value(17).toString()).value_or(MailKind::PaymentLink),
            .mailLevel = row->value(18).toInt(),
            .files = filesIn(row->value(19).toByteArray(), row->value(3).toString())
                + namesIn(row->value(20).toByteArray()),
            .isDismissed = row->value(22).toBool()});
    }
    return rows;
}

Result<bool> EffectTable::hasOpen(const QString &connection)
{
    auto row = m_database.query(
        u"SELECT 1 FROM effect WHERE state = 'requested' AND connection = :connection LIMIT 1"_s,
        {{":connection"_L1, connection}});
    return row.map([](QSqlQuery &found) { return found.next(); });
}

Result<std::optional<EffectTable::LastPush>> EffectTable::lastPush(
    const ConnectionId &connection, const CustomerId &customer)
{
    auto row = m_database.query(
        u"SELECT entry_id, state FROM effect WHERE customer_id = :customer AND what = 'crm_push' "
        "AND connection = :connection ORDER BY seq DESC LIMIT 1"_s,
        {{":customer"_L1, customer.text()}, {":connection"_L1, connection.text()}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return std::nullopt;
    return LastPush{.entry = EntryId(row->value(0).toString()),
        .state = enumFrom<State>(stateNames, row->value(1).toString())};
}

Result<bool> EffectTable::wasToldSince(
    const ConnectionId &connection, ContactRow::Kind kind, const QString &remoteId, const QDateTime &since)
{
    constexpr int longestListing = 1; // Days. What is noted later was noted by a wrong clock.
    auto row = m_database.query(
        u"SELECT 1 FROM crm_link AS l JOIN customer AS k ON k.id = l.customer_id "
        "JOIN effect AS f ON f.what = 'crm_push' AND f.connection = l.connection AND f.customer_id IN "
        "(SELECT id FROM customer WHERE id = coalesce(k.merged_into, k.id) OR merged_into = "
        "coalesce(k.merged_into, k.id)) "
        "JOIN outbox_attempt AS t ON t.entry_id = f.entry_id "
        "WHERE l.connection = :connection AND l.kind = :kind AND l.remote_id = :record "
        "AND ((t.sending = 1 AND t.data_begun = 1) OR (t.noted_at BETWEEN :since AND :through "
        "AND (f.state IN ('done', 'refused') OR (f.state = 'requested' AND t.attempts > 0)))) LIMIT 1"_s,
        {{":connection"_L1, connection.text()}, {":kind"_L1, static_cast<int>(kind)},
            {":record"_L1, remoteId}, {":since"_L1, instantText(since)},
            {":through"_L1, instantText(since.addDays(longestListing))}});
    return row.map([](QSqlQuery &found) { return found.next(); });
}

Result<qint64> EffectTable::waiting()
{
    auto row = m_database.query(u"SELECT COUNT(*) FROM effect WHERE state IN ('requested', 'uncertain')"_s);
    return row.map([](QSqlQuery &count) { return count.next() ? count.value(0).toLongLong() : 0; });
}

} // namespace quittance
