#include "core/formats/CustomerCsv.h"

#include "core/domain/countryCode.h"
#include "core/domain/emailShape.h"
#include "core/domain/vatIdShape.h"
#include "core/formats/MappedTable.h"

#include <QRegularExpression>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

class CustomerRow
{
public:
    CustomerRow(
        const MappedTable &table, const CsvRow &row, Currency currency, QList<ImportProblem> &problems)
        : m_table(table)
        , m_row(row)
        , m_problems(problems)
    {
        m_made.line = row.line;
        m_made.customer.currency = currency;
    }

    std::optional<ImportedCustomer> read()
    {
        const qsizetype before = m_problems.size();
        if (const std::optional<ImportProblem> tooMany = m_table.tooManyCells(m_row)) {
            m_problems.append(*tooMany);
            return std::nullopt;
        }
        readNames();
        readAddress();
        readTerms();
        return m_problems.size() > before ? std::nullopt : std::optional(m_made);
    }

private:
    QString cell(const QString &key) const { return m_table.cell(m_row, key); }
    void complain(const QString &key, const QString &rule)
    {
        m_problems.append(m_table.problem(m_row, key, rule));
    }

    void readNames()
    {
        Customer &customer = m_made.customer;
        const QString person = (cell(u"first_name"_s) + u' ' + cell(u"last_name"_s)).trimmed();
        customer.name = cell(u"name"_s);
        customer.contactName = person.isEmpty() ? cell(u"contact_name"_s) : person;
        if (customer.name.isEmpty())
            customer.name = customer.contactName;
        if (customer.name == customer.contactName) {
            customer.kind
                = customer.name.isEmpty() || person.isEmpty() ? CustomerKind::Company : CustomerKind::Person;
            customer.contactName.clear();
        }
        if (customer.name.isEmpty())
            complain(u"name"_s, u"csv.value_missing"_s);
        customer.email = cell(u"email"_s);
        if (!customer.email.isEmpty() && !looksLikeEmail(customer.email))
            complain(u"email"_s, u"csv.email_malformed"_s);
        customer.phone = cell(u"phone"_s);
        customer.notes = cell(u"notes"_s);
        m_made.externalId = cell(u"external_id"_s);
        customer.number = m_made.externalId; // By which people know it from the other program.
    }

    void readAddress()
    {
        Address &address = m_made.customer.address;
        const QStringList lines{cell(u"street"_s), cell(u"street_2"_s)};
        address.street = lines.join(u'\n').trimmed();
        address.city = cell(u"city"_s);
        address.postCode = cell(u"post_code"_s);
        address.region = cell(u"region"_s);
        const QString country = cell(u"country"_s);
        if (!country.isEmpty()) {
            const std::optional<QString> code = countryCode(country);
            if (!code)
                complain(u"country"_s, u"csv.country_unknown"_s);
            address.country = code.value_or(QString());
        }
        m_made.customer.taxNumber = cell(u"tax_number"_s);
        const QString vatId = cell(u"vat_id"_s);
        if (vatId.isEmpty())
            return;
        const Result<QString> checked = checkedVatId(vatId, address.country);
        if (!checked)
            complain(u"vat_id"_s, checked.error().rule);
        m_made.customer.vatId = checked.value_or(QString());
    }

    void readTerms()
    {
        const QString code = cell(u"currency"_s);
        if (!code.isEmpty()) {
            const std::optional<Currency> currency = Currency::find(code);
            if (!currency)
                complain(u"currency"_s, u"csv.currency_unknown"_s);
            m_made.customer.currency = currency.value_or(m_made.customer.currency);
        }
        const QString days = cell(u"term_days"_s);
        if (days.isEmpty())
            return;
        static const QRegularExpression form(
            u"^(?:net )?(\\d{1,4})(?: days?)?$"_s, QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch match = form.match(days);
        const int number = match.captured(1).toInt();
        if (!match.hasMatch() || number > 3650)
            complain(u"term_days"_s, u"csv.term_days"_s);
        m_made.customer.termDays = number;
    }

    const MappedTable &m_table;
    const CsvRow &m_row;
    QList<ImportProblem> &m_problems;
    ImportedCustomer m_made;
};

//! What two rows of one customer have in common.
QString identityOf(const ImportedCustomer &row)
{
    if (!row.externalId.isEmpty())
        return u"id "_s + row.externalId;
    return row.customer.name.toCaseFolded() + u'\n' + row.customer.email.toCaseFolded();
}

} // namespace

Result<ImportedCustomers> readCustomerCsv(
    const QByteArray &bytes, const ColumnMapping &mapping, Currency currency)
{
    const Result<MappedTable> table = MappedTable::read(bytes, CsvKind::Customers, mapping,
        isComplete(CsvKind::Customers, mapping) ? QStringList() : neededFields(CsvKind::Customers));
    if (!table)
        return tl::unexpected(table.error());
    ImportedCustomers found;
    std::map<QString, QList<qsizetype>> rowsOf;
    QList<std::optional<ImportedCustomer>> read;
    for (const CsvRow &row : table->rows()) {
        read.append(CustomerRow(*table, row, currency, found.problems).read());
        if (read.last())
            rowsOf[identityOf(*read.last())].append(read.size() - 1);
    }
    for (const auto &[identity, rows] : rowsOf) {
        if (rows.size() < 2)
            continue;
        const QString key = identity.startsWith("id "_L1) ? u"external_id"_s : u"name"_s;
        for (const qsizetype at : rows) { // Which of them is right, only a person can say.
            found.problems.append(table->problem(table->rows()[at], key, u"csv.customer_twice"_s));
            read[at].reset();
        }
    }
    for (std::optional<ImportedCustomer> &customer : read) {
        if (customer)
            found.customers.append(*std::move(customer));
        else
            ++found.refused;
    }
    std::ranges::stable_sort(found.problems, {}, &ImportProblem::line);
    return found;
}

} // namespace quittance
