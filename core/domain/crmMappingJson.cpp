#include "core/domain/crmMappingJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr auto format = "quittance.crm_mapping"_L1;
constexpr int version = 1;

QString codeOfKind(ContactRow::Kind kind)
{
    return kind == ContactRow::Kind::Company ? u"company"_s : u"person"_s;
}

std::optional<ContactRow::Kind> kindFrom(const QString &code)
{
    if (code == "company"_L1)
        return ContactRow::Kind::Company;
    if (code == "person"_L1)
        return ContactRow::Kind::Person;
    return std::nullopt;
}

//! One field of the file. A word we do not know is never guessed at.
Result<CrmMapping> mappingFrom(const QJsonObject &object, const QString &place)
{
    const auto word = [&](QLatin1StringView key) { return object.value(key).toString(); };
    const auto unknown = [&](QLatin1StringView key) {
        return invalid(u"crm_mapping_file.unknown_word"_s, place + u'.' + key, word(key));
    };
    const auto field = crmFieldFrom(word("field"_L1));
    if (!field)
        return invalid(u"crm_mapping_file.unknown_field"_s, place + u".field"_s, word("field"_L1));
    const auto kind = kindFrom(word("kind"_L1));
    if (!kind)
        return unknown("kind"_L1);
    const auto direction = crmDirectionFrom(word("direction"_L1));
    if (!direction)
        return unknown("direction"_L1);
    const auto policy = crmPolicyFrom(word("policy"_L1));
    if (!policy)
        return unknown("policy"_L1);
    const auto change = crmChangeFrom(word("change"_L1)); // Older files name none.
    if (!change)
        return unknown("change"_L1);
    if (!object.value("remote"_L1).isString())
        return unknown("remote"_L1);
    return CrmMapping{.field = *field,
        .kind = *kind,
        .remote = word("remote"_L1).trimmed(),
        .direction = *direction,
        .policy = *policy,
        .change = *change,
        .trouble = {},
        .remoteLabel = {},
        .options = {}};
}

} // namespace

QByteArray crmMappingFile(const QString &connection, const QList<CrmMapping> &mappings)
{
    QJsonArray fields;
    for (const CrmMapping &mapping : mappings)
        fields.append(QJsonObject{{u"field"_s, codeOf(mapping.field)}, {u"kind"_s, codeOfKind(mapping.kind)},
            {u"remote"_s, mapping.remote}, {u"direction"_s, codeOf(mapping.direction)},
            {u"policy"_s, codeOf(mapping.policy)}, {u"change"_s, codeOf(mapping.change)}});
    return QJsonDocument(QJsonObject{{u"format"_s, QString(format)}, {u"version"_s, version},
                             {u"connection"_s, connection}, {u"fields"_s, fields}})
        .toJson();
}

Result<QList<CrmMapping>> crmMappingsFrom(const QByteArray &file, const QString &connection)
{
    const QJsonObject root = QJsonDocument::fromJson(file).object();
    if (root.value("format"_L1).toString() != format || !root.value("fields"_L1).isArray())
        return invalid(u"crm_mapping_file.not_one"_s, u"file"_s, {});
    if (root.value("version"_L1).toInt() != version)
        return invalid(
            u"crm_mapping_file.newer"_s, u"version"_s, QString::number(root.value("version"_L1).toInt()));
    if (const QString crm = root.value("connection"_L1).toString(); crm != connection)
        return invalid(u"crm_mapping_file.other_crm"_s, u"connection"_s, crm);
    const QJsonArray fields = root.value("fields"_L1).toArray();
    QList<CrmMapping> mappings;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const QString place = u"fields[%1]"_s.arg(i);
        const auto mapping = mappingFrom(fields.at(i).toObject(), place);
        if (!mapping)
            return fail(mapping.error());
        const bool isTwice = std::ranges::any_of(mappings, [&](const CrmMapping &known) {
            return known.field == mapping->field && known.kind == mapping->kind;
        });
        if (isTwice)
            return invalid(u"crm_mapping_file.twice"_s, place, codeOf(mapping->field));
        mappings.append(*mapping);
    }
    return mappings;
}

} // namespace quittance
