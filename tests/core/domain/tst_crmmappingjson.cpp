#include "tests/core/domain/tst_crmmappingjson.h"

#include "core/domain/crmMappingJson.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

QByteArray fileOf(
    const QByteArray &fields, const QByteArray &head = "\"version\":1,\"connection\":\"hubspot\"")
{
    return "{\"format\":\"quittance.crm_mapping\"," + head + ",\"fields\":[" + fields + "]}";
}

const QByteArray phone = "{\"field\":\"phone\",\"kind\":\"person\",\"remote\":\"mobilephone\","
                         "\"direction\":\"both\",\"policy\":\"ask\"}";

} // namespace

void TestCrmMappingJson::whatWasWrittenIsReadAgain_data()
{
    QTest::addColumn<QString>("connection");
    QTest::newRow("HubSpot") << u"hubspot"_s;
    QTest::newRow("Salesforce") << u"salesforce"_s;
}

void TestCrmMappingJson::whatWasWrittenIsReadAgain()
{
    QFETCH(const QString, connection);
    QList<CrmMapping> mappings = defaultCrmMappings(connection);
    mappings[0].remote.clear(); // Off stands in the file too.
    mappings[0].change = CrmChange::Upper;
    mappings[1].policy = CrmPolicy::Newest;

    const auto read = crmMappingsFrom(crmMappingFile(connection, mappings), connection);

    QVERIFY(read);
    QCOMPARE(*read, mappings);
}

void TestCrmMappingJson::otherFilesAreRefusedWithThePlace_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("field");
    const auto with
        = [](const char *from, const char *to) { return fileOf(QByteArray(phone).replace(from, to)); };
    QTest::newRow("no JSON") << QByteArray("field;remote") << u"crm_mapping_file.not_one"_s << u"file"_s;
    QTest::newRow("other JSON") << QByteArray("{\"fields\":[]}") << u"crm_mapping_file.not_one"_s
                                << u"file"_s;
    QTest::newRow("of a newer program") << fileOf(phone, "\"version\":2,\"connection\":\"hubspot\"")
                                        << u"crm_mapping_file.newer"_s << u"version"_s;
    QTest::newRow("of another CRM") << fileOf(phone, "\"version\":1,\"connection\":\"salesforce\"")
                                    << u"crm_mapping_file.other_crm"_s << u"connection"_s;
    QTest::newRow("a field we do not have")
        << with("\"phone\"", "\"shoe_size\"") << u"crm_mapping_file.unknown_field"_s << u"fields[0].field"_s;
    QTest::newRow("a change we do not know") << with("\"ask\"}", "\"ask\",\"change\":\"rot13\"}")
                                             << u"crm_mapping_file.unknown_word"_s << u"fields[0].change"_s;
    QTest::newRow("a kind we do not know")
        << with("person", "deal") << u"crm_mapping_file.unknown_word"_s << u"fields[0].kind"_s;
    QTest::newRow("a direction we do not know")
        << with("both", "sideways") << u"crm_mapping_file.unknown_word"_s << u"fields[0].direction"_s;
    QTest::newRow("a policy we do not know")
        << with("ask", "toss_a_coin") << u"crm_mapping_file.unknown_word"_s << u"fields[0].policy"_s;
    QTest::newRow("a name that is none")
        << with("\"mobilephone\"", "7") << u"crm_mapping_file.unknown_word"_s << u"fields[0].remote"_s;
    QTest::newRow("a field twice") << fileOf(phone + ',' + phone) << u"crm_mapping_file.twice"_s
                                   << u"fields[1]"_s;
}

void TestCrmMappingJson::otherFilesAreRefusedWithThePlace()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, rule);
    QFETCH(const QString, field);

    const auto read = crmMappingsFrom(file, u"hubspot"_s);

    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(read.error().rule, rule);
    QCOMPARE(read.error().field, field);
}
