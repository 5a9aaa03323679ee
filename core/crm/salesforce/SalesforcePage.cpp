#include "core/crm/salesforce/SalesforcePage.h"

#include "core/crm/salesforce/SalesforceCsvRows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <simdjson.h>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

namespace dom = simdjson::dom;

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string_view viewOf(QLatin1StringView text)
{
    return {text.data(), static_cast<size_t>(text.size())};
}

//! A number as a text; empty for what is none.
std::string numberOf(const dom::element &value)
{
    if (value.is_object() || value.is_array())
        return {};
    const QByteArray list = '[' + QByteArray::fromStdString(simdjson::minify(value)) + ']';
    return QJsonDocument::fromJson(list).array().first().toVariant().toString().toStdString();
}

//! What the values of a record hold: all but what every row carries.
QStringList valuesAmong(const QStringList &asked)
{
    QStringList names = asked;
    names.removeIf([](const QString &name) { return isOfTheSystem(name) || name == "AccountId"_L1; });
    return names;
}

} // namespace

struct SalesforcePage::Json {
    dom::parser parser;
    dom::object page;
    dom::array rows;
};

SalesforcePage::SalesforcePage(CrmKind kind, const QStringList &asked)
    : m_kind(kind)
    , m_asked(asked)
    , m_values(valuesAmong(asked))
    , m_json(std::make_unique<Json>())
{
}

SalesforcePage::~SalesforcePage() = default;

bool SalesforcePage::take(const QByteArray &body)
{
    dom::element whole;
    return !m_json->parser.parse(body.constData(), static_cast<size_t>(body.size())).get(whole)
        && !whole.get(m_json->page) && !m_json->page["records"].get(m_json->rows);
}

bool SalesforcePage::isDone() const
{
    bool done = false;
    return !m_json->page["done"].get(done) && done;
}

qsizetype SalesforcePage::size() const
{
    return static_cast<qsizetype>(m_json->rows.size());
}

QString SalesforcePage::lastId() const
{
    dom::element last;
    for (const dom::element &row : m_json->rows)
        last = row;
    std::string_view id;
    return m_json->rows.size() == 0 || last["Id"].get(id) ? QString() : textOf(id);
}

std::optional<QList<CrmRecord>> SalesforcePage::records()
{
    QList<CrmRecord> records;
    records.reserve(size());
    for (const dom::element &each : m_json->rows) {
        dom::object row;
        if (each.get(row))
            return {};
        clear();
        for (const auto &[column, value] : row) {
            std::string_view text;
            bool truth = false;
            if (value.is_null())
                set(column, {});
            else if (!value.get(text))
                set(column, text);
            else if (!value.get(truth))
                set(column, truth ? "true" : "false");
            else
                set(column, m_cleaned.emplace_back(numberOf(value)));
        }
        std::optional<CrmRecord> record = this->record();
        if (!record)
            return {};
        records.append(std::move(*record));
    }
    return records;
}

std::optional<QList<CrmRecord>> SalesforcePage::recordsOfCsv(const QByteArray &csv)
{
    QList<CrmRecord> records;
    SalesforceCsvRows rows(csv);
    if (rows.atEnd())
        return records;
    if (!rows.take())
        return {};
    const std::vector<std::string> header(rows.cells().begin(), rows.cells().end());
    while (!rows.atEnd()) {
        if (!rows.take() || rows.cells().size() != header.size())
            return {};
        clear();
        for (size_t i = 0; i < header.size(); ++i)
            set(header[i], rows.cells()[i]);
        std::optional<CrmRecord> record = this->record();
        if (!record)
            return {};
        records.append(std::move(*record));
    }
    return records;
}

void SalesforcePage::clear()
{
    m_values.clear();
    m_row = {};
    m_cleaned.clear();
}

void SalesforcePage::set(std::string_view column, std::string_view text)
{
    if (text.find('\0') != std::string_view::npos) {
        std::string &cleaned = m_cleaned.emplace_back(text);
        std::erase(cleaned, '\0');
        text = cleaned;
    }
    if (const qsizetype place = m_values.place(column); place != CrmValuesWriter::none) {
        if (text.empty())
            m_values.setNull(place);
        else
            m_values.setText(place, text);
    } else if (column == "Id") {
        m_row.id = text;
    } else if (column == "SystemModstamp") {
        m_row.changed = text;
    } else if (column == "IsDeleted") {
        m_row.isDeleted = text == "true";
    } else if (column == "MasterRecordId") {
        m_row.master = text;
    } else if (column == "AccountId" && m_asked.contains("AccountId"_L1)) {
        m_row.account = text;
    }
}

std::optional<CrmRecord> SalesforcePage::record()
{
    CrmRecord record{.id = textOf(m_row.id)};
    if (!isSalesforceId(record.id))
        return {};
    record.changedThere = salesforceTime(textOf(m_row.changed));
    if (m_row.isDeleted) {
        record.archivedThere = record.changedThere;
        record.mergedInto = textOf(m_row.master);
    }
    if (m_row.account)
        record.companyId = m_row.account->empty() ? u""_s : textOf(*m_row.account);
    record.values = CrmValues::ofJson(m_values.json());
    record.fields = salesforceListFields(
        m_kind, [&](QLatin1StringView name) { return m_values.trimmed(m_values.place(viewOf(name))); });
    return record;
}

} // namespace quittance
