#include "core/formats/ColumnMapping.h"

#include "core/formats/CsvTable.h"
#include "core/formats/importPresets.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QStringList simpleHeaders(const QStringList &headers)
{
    QStringList simple;
    for (const QString &header : headers)
        simple.append(simpleHeader(header));
    return simple;
}

std::optional<CsvSource> sourceOf(CsvKind kind, const QStringList &simple)
{
    for (const ImportPreset &preset : importPresets()) {
        if (preset.kind != kind)
            continue;
        const QStringList signature = QString(preset.signature).split(u' ');
        if (std::ranges::all_of(signature, [&](const QString &header) { return simple.contains(header); }))
            return preset.source;
    }
    return std::nullopt;
}

} // namespace

ColumnMapping presetMapping(CsvKind kind, CsvSource source, const QStringList &headers)
{
    const QStringList simple = simpleHeaders(headers);
    ColumnMapping mapping;
    for (const ImportPreset &preset : importPresets()) {
        if (preset.kind != kind || preset.source != source)
            continue;
        for (const PresetColumn &column : preset.columns) {
            for (const QString &name : QString(column.headers).split(u' ')) {
                const qsizetype at = simple.indexOf(name);
                if (at < 0)
                    continue;
                mapping.headerOf.insert({QString(column.key), headers[at]});
                break;
            }
        }
    }
    return mapping;
}

ColumnGuess aliasMapping(CsvKind kind, const QStringList &headers)
{
    const QStringList simple = simpleHeaders(headers);
    ColumnGuess guess;
    for (const ImportField &field : importFields(kind)) {
        const QStringList aliases = QString(field.aliases).split(u' ');
        const auto claims = [&](const QString &header) { return aliases.contains(header); };
        const auto found = std::ranges::find_if(simple, claims);
        if (found == simple.end())
            continue;
        if (std::ranges::count_if(simple, claims) > 1)
            guess.twice.append(field.key);
        else
            guess.mapping.headerOf.insert({QString(field.key), headers[found - simple.begin()]});
    }
    return guess;
}

ColumnGuess guessedMapping(CsvKind kind, const QStringList &headers)
{
    const std::optional<CsvSource> source = sourceOf(kind, simpleHeaders(headers));
    if (!source)
        return aliasMapping(kind, headers);
    return {.mapping = presetMapping(kind, *source, headers), .source = source, .twice = {}};
}

bool isComplete(CsvKind kind, const ColumnMapping &mapping)
{
    const auto has = [&](const QString &key) { return mapping.headerOf.contains(key); };
    if (kind == CsvKind::Customers && has(u"first_name"_s) && has(u"last_name"_s))
        return true;
    return std::ranges::all_of(neededFields(kind), has);
}

CsvKind guessedKind(const QStringList &headers)
{
    CsvKind best = CsvKind::Invoices;
    size_t most = 0;
    for (const CsvKind kind : {CsvKind::Invoices, CsvKind::Payments, CsvKind::Customers}) {
        const ColumnMapping mapping = guessedMapping(kind, headers).mapping;
        // Their name alone makes customers complete, and stands in tables of invoices, too.
        const bool isOfOthers = kind == CsvKind::Customers && most > 2 * mapping.headerOf.size();
        if (isComplete(kind, mapping) && !isOfOthers)
            return kind;
        if (mapping.headerOf.size() > most) {
            most = mapping.headerOf.size();
            best = kind;
        }
    }
    return best;
}

} // namespace quittance
