#include "tests/core/service/tst_triedmapping.h"

#include "core/service/ConnectService.h"
#include "core/store/CrmMappingTable.h"
#include "tests/core/service/HubSpotDoor.h"
#include "tests/core/service/ServiceBook.h"

#include <QTest>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const ConnectionId hubspot(u"hubspot"_s);
constexpr CrmKind company = CrmKind::Company;

QJsonObject textField(const QString &name, const QString &label)
{
    return {{u"name"_s, name}, {u"label"_s, label}, {u"type"_s, u"string"_s}, {u"fieldType"_s, u"text"_s}};
}

//! A book that knows no CRM, beside a HubSpot with some records.
struct Trial {
    Trial()
        : workshop({.profile = book.dir.path(),
            .actor = u"cli:mara"_s,
            .clock = door.clock,
            .secrets = book.secrets,
            .transport = door,
            .feed = book.feed})
    {
        door.clock.time = book.clock.time;
        door.crm.fields[0] = {textField(u"name"_s, u"Name"_s), textField(u"city"_s, u"City"_s),
            textField(u"town"_s, u"Town"_s), textField(u"address"_s, u"Street"_s)};
        for (int i = 0; i < 7; ++i)
            (void)door.crm.add(company,
                {{u"name"_s, u"Falke %1"_s.arg(i)}, {u"city"_s, u"Jena"_s}, {u"town"_s, u"Lobeda"_s}});
        (void)door.crm.add(CrmKind::Person, {{u"firstname"_s, u"Ada"_s}, {u"lastname"_s, u"Kern"_s}});
    }

    Result<CrmTrial> tryToken()
    {
        return await(connect.tryToken({.connection = hubspot, .token = SecretText("pat-eu1-secret")}));
    }
    //! Of a company.
    CrmMapping mapped(CrmField field)
    {
        return of(await(connect.mapping(hubspot)).value_or(QList<CrmMapping>()), field);
    }
    CrmMapping inBook(CrmField field)
    {
        const auto all = await(workshop.observe(hubspot.text()).run([](Database &database, const StopFlag &) {
            return CrmMappingTable(database, hubspot).all();
        }));
        return of(all.value_or(QList<CrmMapping>()), field);
    }
    //! What a company holds in a field.
    std::optional<QString> held(CrmField field, const QString &name)
    {
        const auto all = await(connect.mapping(hubspot)).value_or(QList<CrmMapping>());
        const auto records = await(connect.examples(hubspot, name)).value_or(QList<CrmDryRun::Example>());
        const auto at = std::ranges::find_if(all,
            [field](const CrmMapping &mapping) { return mapping.field == field && mapping.kind == company; });
        return records.isEmpty() || at == all.end() ? std::nullopt
                                                    : records.constFirst().values.at(at - all.begin());
    }
    static CrmMapping of(const QList<CrmMapping> &all, CrmField field)
    {
        const auto found = std::ranges::find_if(all,
            [field](const CrmMapping &mapping) { return mapping.field == field && mapping.kind == company; });
        return found == all.end() ? CrmMapping() : *found;
    }

    ServiceBook book;
    HubSpotDoor door;
    Workshop workshop;
    ConnectService connect{workshop};
};

QString ruleOf(const auto &result)
{
    return result ? QString() : result.error().rule;
}

} // namespace

void TestTriedMapping::fieldsAreShownOnRealRecordsAndNothingIsKept()
{
    Trial trial;
    QVERIFY(trial.tryToken());

    const auto records = await(trial.connect.examples(hubspot, {}));

    QVERIFY2(records, qPrintable(ruleOf(records)));
    QCOMPARE(records->size(), qsizetype{5});
    QCOMPARE(records->constLast().kind, CrmKind::Person); // People are among them where there are any.
    QCOMPARE(trial.held(CrmField::City, u"falke 0"_s), std::optional(u"Jena"_s));
    QVERIFY(!trial.held(CrmField::City, u"nobody"_s));
    QCOMPARE(trial.mapped(CrmField::City).remoteLabel, u"City"_s); // As this account calls it.
    QVERIFY(!trial.mapped(CrmField::Country).trouble.isEmpty()); // It has no such field.
    QVERIFY(trial.inBook(CrmField::City).remoteLabel.isEmpty());
    QVERIFY(trial.inBook(CrmField::Country).trouble.isEmpty());
}

void TestTriedMapping::aChangedMappingIsReadAnewAndKeptWithTheAccount()
{
    Trial trial;
    QVERIFY(trial.tryToken());
    CrmMapping city = trial.mapped(CrmField::City);
    city.remote = u"town"_s;

    const Result<void> set = await(trial.connect.setMappings(hubspot, {city}));

    QVERIFY2(set, qPrintable(ruleOf(set)));
    QCOMPARE(trial.held(CrmField::City, u"falke 0"_s), std::optional(u"Lobeda"_s));
    QCOMPARE(trial.inBook(CrmField::City).remote, u"city"_s);
    QVERIFY(await(trial.connect.keep(hubspot, false)));
    QCOMPARE(trial.inBook(CrmField::City).remote, u"town"_s);
}

void TestTriedMapping::whatTheAccountDoesNotHaveIsRefused()
{
    Trial trial;
    QVERIFY(trial.tryToken());
    CrmMapping city = trial.mapped(CrmField::City);
    city.remote = u"nosuch"_s;

    QCOMPARE(ruleOf(await(trial.connect.setMappings(hubspot, {city}))), u"crm_mapping.gone"_s);
    QCOMPARE(ruleOf(await(trial.connect.preview(hubspot, city))), u"crm_mapping.gone"_s);
    QCOMPARE(trial.mapped(CrmField::City).remote, u"city"_s);
}

void TestTriedMapping::aFieldThatIsNotMappedYetIsTriedOnTheseRecords()
{
    Trial trial;
    QVERIFY(trial.tryToken());
    CrmMapping city = trial.mapped(CrmField::City);
    city.remote = u"town"_s;

    const auto rows = await(trial.connect.preview(hubspot, city));
    const auto choices = await(trial.connect.choices(hubspot, company, CrmField::City));

    QVERIFY2(rows, qPrintable(ruleOf(rows)));
    QVERIFY(!rows->isEmpty());
    QVERIFY(rows->constFirst().isTold);
    QCOMPARE(rows->constFirst().theirs, u"Lobeda"_s);
    QVERIFY(choices);
    QCOMPARE(choices->size(), qsizetype{4});
}

void TestTriedMapping::nothingIsMappedWithoutATrial()
{
    Trial trial;

    QCOMPARE(ruleOf(await(trial.connect.mapping(hubspot))), u"connection.not_tried"_s);
    QCOMPARE(ruleOf(await(trial.connect.setMappings(hubspot, {}))), u"connection.not_tried"_s);
}

void TestTriedMapping::whatIsForgottenIsNotKeptLater()
{
    Trial trial;
    QVERIFY(trial.tryToken());
    CrmMapping city = trial.mapped(CrmField::City);
    city.remote = u"town"_s;
    QVERIFY(await(trial.connect.setMappings(hubspot, {city})));

    trial.connect.forget();
    QVERIFY(trial.tryToken());
    QVERIFY(await(trial.connect.keep(hubspot, false)));

    QCOMPARE(trial.inBook(CrmField::City).remote, u"city"_s);
}

void TestTriedMapping::withoutWritingBackAChangedFieldIsOnlyPulled()
{
    Trial trial;
    QVERIFY(trial.tryToken());
    CrmMapping city = trial.mapped(CrmField::City);
    city.remote = u"town"_s;
    city.direction = CrmDirection::Both;
    QVERIFY(await(trial.connect.setMappings(hubspot, {city})));

    QVERIFY(await(trial.connect.keep(hubspot, false, {.writesBack = false})));

    QCOMPARE(trial.inBook(CrmField::City).remote, u"town"_s);
    QCOMPARE(trial.inBook(CrmField::City).direction, CrmDirection::Pull);
}
