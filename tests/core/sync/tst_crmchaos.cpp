#include "tests/core/sync/tst_crmchaos.h"

#include "core/billing/CrmComparison.h"
#include "core/billing/ResolveCrmConflict.h"
#include "core/domain/CrmBringing.h"
#include "core/store/CrmConflictTable.h"
#include "core/store/CrmContactTable.h"
#include "core/store/SettingTable.h"
#include "tests/core/sync/CrmOffice.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace quittance;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr CrmKind company = CrmKind::Company;
constexpr CrmKind person = CrmKind::Person;

//! Changes at random on both sides; what can be compared afterwards is what both can hold.
class Chaos
{
public:
    Chaos(CrmOffice &office, quint32 seed)
        : m_office(office)
        , m_dice(seed)
    {
        for (int i = 0; i < 3; ++i)
            addCompany();
        addPerson();
        addPerson();
    }

    const QList<CustomerId> &customers() const { return m_customers; }

    void step()
    {
        m_office.wait(1s);
        const CrmKind kind = pick(3) == 0 ? person : company;
        switch (pick(11)) {
        case 0:
            kind == company ? addCompany() : addPerson();
            break;
        case 1:
        case 2:
        case 3:
            changeThere(kind);
            break;
        case 4:
            if (const QString id = any(m_office.living(kind)); !id.isEmpty())
                m_office.archive(kind, id);
            break;
        case 5:
            if (const QString id = any(m_office.archived(kind)); !id.isEmpty())
                pick(3) == 0 ? m_office.purge(kind, id) : m_office.restore(kind, id);
            break;
        case 6:
            if (const QStringList ids = m_office.living(kind); ids.size() > 1)
                m_office.merge(kind, ids.first(), ids.last(), pick(2) == 0);
            break;
        case 7:
            (void)m_office.addIssued({.customer = anyCustomer()});
            break;
        default:
            editHere();
        }
        if (pick(4) == 0)
            (void)m_office.pull();
        if (pick(4) == 0)
            (void)m_office.push();
    }

private:
    int pick(int of) { return static_cast<int>(m_dice.bounded(static_cast<quint32>(of))); }
    QString any(const QStringList &of)
    {
        return of.isEmpty() ? QString() : of.at(pick(static_cast<int>(of.size())));
    }
    CustomerId anyCustomer() { return m_customers.at(pick(static_cast<int>(m_customers.size()))); }
    //! An address of a contact there is nobody else's.
    QString freshAddress() { return u"p%1@example.org"_s.arg(++m_addresses); }

    void addCompany() { m_customers.append(m_office.linked(u"Company %1"_s.arg(m_customers.size()))); }
    void addPerson()
    {
        m_office.wait(1s);
        const QString id = m_office.add(person, u"Person %1"_s.arg(m_customers.size()));
        m_office.change(person, id, CrmField::BillingEmail, freshAddress());
        m_customers.append(m_office.adopt(person, id));
    }

    void changeThere(CrmKind kind)
    {
        const QString id = any(m_office.living(kind));
        if (id.isEmpty())
            return;
        if (kind == person) {
            const CrmField field
                = std::array{CrmField::BillingEmail, CrmField::Phone, CrmField::FirstName}.at(
                    static_cast<std::size_t>(pick(3)));
            m_office.change(kind, id, field,
                field == CrmField::BillingEmail ? freshAddress() : u"+49 30 90%1"_s.arg(pick(1000)));
            return;
        }
        const std::array fields{CrmField::City, CrmField::PostCode, CrmField::Region, CrmField::Street,
            CrmField::Country, CrmField::Phone, CrmField::TaxId, CrmField::OpenBalance};
        const CrmField field = fields.at(static_cast<std::size_t>(pick(static_cast<int>(fields.size()))));
        const QStringList texts = field == CrmField::OpenBalance
            ? QStringList{u""_s, u"12345.60"_s, u"-1"_s}
            : QStringList{u""_s, u"Köln"_s, u" Bremen "_s, u"France"_s, u"N/A"_s, u"12,345.60"_s, u"a;b"_s};
        m_office.change(kind, id, field, any(texts));
    }

    void editHere()
    {
        m_office.edit(anyCustomer(), [&](Customer &customer) {
            const QString text = any({u""_s, u"Köln"_s, u"Bremen"_s});
            switch (pick(3)) {
            case 0:
                customer.address.city = text;
                break;
            case 1:
                customer.address.region = text;
                break;
            default:
                customer.email = freshAddress();
            }
        });
    }

    CrmOffice &m_office;
    QRandomGenerator m_dice;
    QList<CustomerId> m_customers;
    int m_addresses = 0;
};

//! A person says ours is right, of every conflict there is.
void settleAll(CrmOffice &office)
{
    for (const CrmConflict &conflict : must(CrmConflictTable(office.database).list()))
        if (conflict.state == CrmConflict::State::Open)
            must(resolveCrmConflict(office.book, office.connection, conflict.customer, conflict.field,
                CrmConflictResolved::Choice::Ours, {}));
}

//! Where the mirror and what is to be seen there are not the same.
QStringList differences(CrmOffice &office)
{
    QStringList wrong;
    for (const CrmKind kind : {company, person}) {
        CrmRecordTable records(office.database, office.connection, kind);
        const QStringList living = office.living(kind);
        for (const QString &id : living) {
            const auto row = must(records.find(id));
            if (!row || row->state != CrmRecordRow::State::Alive) {
                wrong.append(id + u" is missing"_s);
                continue;
            }
            const QJsonObject mirrored = QJsonDocument::fromJson(row->raw).object();
            const QJsonObject seen = office.seen(kind, id).values;
            for (auto it = seen.begin(); it != seen.end(); ++it)
                if (mirrored.value(it.key()) != it.value())
                    wrong.append(u"%1.%2: '%3' instead of '%4'"_s.arg(
                        id, it.key(), mirrored.value(it.key()).toString(), it.value().toString()));
        }
        const qint64 shown = must(CrmContactTable(office.database).count(office.connection, kind));
        if (shown != living.size())
            wrong.append(u"%1 shown, %2 there"_s.arg(shown).arg(living.size()));
    }
    return wrong;
}

//! Where customer and record say different things, though the record is the customer's alone.
QStringList disagreements(CrmOffice &office, const QList<CustomerId> &customers)
{
    CrmComparison comparison(office.database, office.connection, office.clock.now());
    must(comparison.open());
    CrmBaseTable bases(office.database, office.connection);
    QStringList wrong;
    for (const CustomerId &id : customers) {
        const Customer customer = office.known(id);
        for (const CrmComparedField &field : must(comparison.fields(customer, must(bases.load(customer.id)))))
            if (field.mapping.direction == CrmDirection::Both && field.mapping.field != CrmField::Currency
                && field.sides.theirs && *field.sides.theirs != field.sides.ours)
                wrong.append(u"%1 of %2: '%3' there, '%4' here"_s.arg(
                    codeOf(field.mapping.field), customer.name, *field.sides.theirs, field.sides.ours));
    }
    return wrong;
}

} // namespace

void TestCrmChaos::invariant1_pullAndPushComeToRestAndAgree_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<quint32>("seed");
    const quint32 seeds = qEnvironmentVariableIsSet("QUITTANCE_LONG") ? 200 : 6;
    for (quint32 seed = 1; seed <= seeds; ++seed) {
        // Two in three with HubSpot, which knows more ways to merge.
        const QString provider = seed % 3 == 0 ? u"salesforce"_s : u"hubspot"_s;
        QTest::addRow("%s, seed %u", qPrintable(provider), seed) << provider << seed;
    }
}

void TestCrmChaos::invariant1_pullAndPushComeToRestAndAgree()
{
    QFETCH(const QString, provider);
    QFETCH(const quint32, seed);
    const auto office = CrmOffice::of(provider);
    must(SettingTable(office->database).set(crmInteractionsSetting(office->connection), u"off"_s));
    Chaos chaos(*office, seed);

    for (int step = 0; step < 25; ++step)
        chaos.step();
    office->untilQuiet();
    settleAll(*office);
    office->untilQuiet();

    QCOMPARE(differences(*office), QStringList());
    QCOMPARE(disagreements(*office, chaos.customers()), QStringList());
    const qint64 entries = office->entryCount();
    const CrmSyncReport again = office->pull(true);
    QCOMPARE(again.customers, CrmRun());
    QCOMPARE(again.contacts.changed, 0);
    QCOMPARE(office->push(), 0);
    QCOMPARE(office->entryCount(), entries);
}
