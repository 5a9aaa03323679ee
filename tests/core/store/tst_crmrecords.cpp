#include "tests/core/store/tst_crmrecords.h"

#include "core/store/CrmContactTable.h"
#include "core/store/CrmReadyRow.h"
#include "core/store/CrmRecordTable.h"
#include "core/store/crmPackedValues.h"
#include "tests/core/billing/BillingBook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const ConnectionId hubspot(u"hubspot"_s);
constexpr auto person = ContactRow::Kind::Person;

class MirrorBook : public BillingBook
{
public:
    CrmRecordTable records{database, hubspot, person};
    CrmContactTable contacts{database};

    void add(const QString &id, const QString &name)
    {
        must(records.put({.remoteId = id, .raw = R"({"name":null})"}, CrmFields{.name = name}));
    }
    QStringList found(const QString &text = {})
    {
        QStringList names;
        for (const ContactRow &row : must(contacts.page(text, 100)))
            names.append(row.name);
        return names;
    }
    qint64 number(const QString &sql)
    {
        auto row = must(database.query(sql));
        return row.next() ? row.value(0).toLongLong() : -1;
    }
    //! Rows that stand in one of the two and not in the other.
    qint64 strays()
    {
        return number(
                   u"SELECT count(*) FROM (SELECT search, id FROM crm_contact EXCEPT SELECT search, contact"
                   " FROM crm_contact_name)"_s)
            + number(
                u"SELECT count(*) FROM (SELECT search, contact FROM crm_contact_name EXCEPT SELECT search,"
                " id FROM crm_contact)"_s);
    }
};

QJsonValue anyValue(QRandomGenerator &dice, int depth)
{
    static const QStringList texts{u""_s, u"null"_s, u"a\"b"_s, u"back\\"_s, u"\\\\\""_s, u"line\nbreak"_s,
        u"},{"_s, u"Çınar \U0001F4A9"_s, u"\u0001"_s};
    switch (dice.bounded(depth > 2 ? 4 : 6)) {
    case 0:
        return QJsonValue::Null;
    case 1:
        return dice.bounded(2) == 0;
    case 2:
        return static_cast<qint64>(dice.generate()) - 0x8000'0000LL;
    case 4: {
        QJsonArray list;
        for (int i = dice.bounded(3); i > 0; --i)
            list.append(anyValue(dice, depth + 1));
        return list;
    }
    case 5: {
        QJsonObject object;
        for (int i = dice.bounded(3); i > 0; --i)
            object.insert(texts.at(dice.bounded(static_cast<int>(texts.size()))), anyValue(dice, depth + 1));
        return object;
    }
    default:
        return texts.at(dice.bounded(static_cast<int>(texts.size())));
    }
}

} // namespace

void TestCrmRecords::valuesComeBackAsTheyWereGiven_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<bool>("isPacked");
    QTest::newRow("texts and nulls") << QByteArray(R"({"city":"Husum","phone":null,"zip":""})") << true;
    QTest::newRow("the first is null") << QByteArray(R"({"city":null,"zip":"1"})") << true;
    QTest::newRow("only a null") << QByteArray(R"({"city":null})") << true;
    QTest::newRow("quotation marks and backslashes")
        << QByteArray(R"({"a":"\"","b":"\\","c":"\\\"},"})") << true;
    QTest::newRow("numbers, truth and lists")
        << QByteArray(R"({"a":1.5,"b":true,"c":[1,{"d":"}"}]})") << true;
    QTest::newRow("a text that says null") << QByteArray(R"({"a":"null"})") << true;
    QTest::newRow("empty") << QByteArray("{}") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("no object") << QByteArray("[1]") << false;
    QTest::newRow("of several lines") << QByteArray("{\n\"a\":1\n}") << false;
    QTest::newRow("cut off in a text") << QByteArray(R"({"a":"b)") << false;
    QTest::newRow("cut off behind a name") << QByteArray(R"({"a":)") << false;
    QTest::newRow("more behind it") << QByteArray(R"({"a":1}{)") << false;
}

void TestCrmRecords::valuesComeBackAsTheyWereGiven()
{
    QFETCH(const QByteArray, raw);
    QFETCH(const bool, isPacked);
    MirrorBook book;

    must(book.records.put({.remoteId = u"1"_s, .raw = raw}));

    QCOMPARE(must(book.records.find(u"1"_s))->raw, raw);
    QCOMPARE(book.number(u"SELECT shape IS NOT NULL FROM crm_record"_s), qint64(isPacked));
}

void TestCrmRecords::anyObjectComesBackAsItWasGiven()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator dice(seed);
    for (int i = 0; i < 2'000; ++i) {
        QJsonObject object;
        for (int fields = 1 + dice.bounded(5); fields > 0; --fields)
            object.insert(u"field %1"_s.arg(fields), anyValue(dice, 0));
        const QByteArray raw = QJsonDocument(object).toJson(QJsonDocument::Compact);

        const std::optional<CrmPackedValues> packed = crmPacked(raw);

        QVERIFY2(packed, qPrintable(u"seed %1: %2"_s.arg(seed).arg(QString::fromUtf8(raw))));
        QCOMPARE(crmUnpacked(packed->names, packed->values), raw);
    }
}

void TestCrmRecords::recordsOfTheSameFieldsShareTheirNames()
{
    MirrorBook book;
    must(book.records.put({.remoteId = u"1"_s, .raw = R"({"city":"Husum","zip":"1"})"}));
    must(book.records.put({.remoteId = u"2"_s, .raw = R"({"city":null,"zip":"2"})"}));
    must(CrmRecordTable(book.database, hubspot, person)
             .put({.remoteId = u"3"_s, .raw = R"({"city":"","zip":null})"}));
    must(book.records.put({.remoteId = u"4"_s, .raw = R"({"city":"Kiel"})"}));

    QCOMPARE(book.number(u"SELECT count(*) FROM crm_shape"_s), qint64{2});
    QCOMPARE(must(book.records.find(u"3"_s))->raw, QByteArray(R"({"city":"","zip":null})"));
}

void TestCrmRecords::aReadyRowIsStoredAsItsRecordIs()
{
    const QList<std::pair<CrmRecordRow, CrmFields>> told{
        {{.remoteId = u"1"_s,
             .changedThere = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, QTimeZone::utc()),
             .hash = QByteArray("\0\1\2", 3),
             .raw = R"({"city":"Husum","zip":null})",
             .companyId = u"7"_s},
            {.name = u"Ada Blythe"_s,
                .email = u"Ada@Example.com"_s,
                .phone = u"+49 (0)30 12"_s,
                .company = u"BLYTHE [Ltd]"_s,
                .domain = u"example.com"_s,
                .ownerId = u"owner"_s}},
        {{.remoteId = u"2"_s, .raw = R"({"city":null,"zip":"1"})"}, {.name = u"Łukasz Weiß\nÇınar"_s}},
        {{.remoteId = u"3"_s, .raw = "{}"}, {}},
        {{.remoteId = u"ü"_s, .raw = R"({"a":[{"b":"}\\"}]})"},
            {.name = u"山田 \U0001F4A9 é"_s, .phone = u"٠١٢"_s}},
        {{.remoteId = u"5"_s, .raw = R"({"cut)"}, {.name = u"\u0301Mark"_s}},
    };
    MirrorBook book;
    CrmRecordTable ready(book.database, hubspot, ContactRow::Kind::Company);
    CrmReadyRows rows;
    for (const auto &[row, shown] : told) {
        CrmRecordRow alive = row;
        alive.seenPass = 4;
        QVERIFY(must(book.records.add(alive, shown)));
        QVERIFY(must(ready.add(*rows.make(row, shown), 4)));
    }

    const QString columns = u"SELECT remote_id, changed_ms, hash, company_id, state, seen_pass, name, email, "
                            u"phone, company, domain,"
                            " owner_id, search, shape, raw FROM crm_record WHERE kind = %1"_s;
    QCOMPARE(
        book.number(u"SELECT count(*) FROM (%1 EXCEPT %2)"_s.arg(columns.arg(1), columns.arg(0))), qint64{0});
    QCOMPARE(book.number(u"SELECT count(*) FROM crm_record WHERE kind = 0"_s), qint64(told.size()));
    QCOMPARE(must(ready.find(u"1"_s))->raw, told.first().first.raw);
}

void TestCrmRecords::aReadyRowChangesNothingThatIsThere()
{
    MirrorBook book;
    book.add(u"1"_s, u"Adler"_s);
    CrmReadyRows rows;
    const auto row = rows.make({.remoteId = u"1"_s, .raw = R"({"name":"Birke"})"}, {.name = u"Birke"_s});

    QVERIFY(!must(book.records.add(*row, 9)));

    QCOMPARE(must(book.records.find(u"1"_s))->raw, QByteArray(R"({"name":null})"));
    QCOMPARE(book.number(u"SELECT count(*) FROM crm_contact WHERE name = 'Adler'"_s), qint64{1});
}

void TestCrmRecords::whatIsLoadedIsFoundOnceItIsNamed()
{
    MirrorBook book;
    book.add(u"1"_s, u"Adler"_s);
    must(book.contacts.name(hubspot, person, u"1"_s));

    must(book.contacts.beginLoad());
    book.add(u"3"_s, u"Birke"_s);
    book.add(u"2"_s, u"Ahorn"_s);
    QCOMPARE(book.found(), QStringList{u"Adler"_s});

    must(book.contacts.nameLoaded(hubspot, person));
    book.add(u"4"_s, u"Adler junior"_s);
    QCOMPARE(book.found(), (QStringList{u"Adler"_s, u"Ahorn"_s, u"Birke"_s}));

    must(book.contacts.nameLoaded(hubspot, person));
    QCOMPARE(book.found(), (QStringList{u"Adler"_s, u"Adler junior"_s, u"Ahorn"_s, u"Birke"_s}));
    QCOMPARE(book.found(u"adler"_s), (QStringList{u"Adler"_s, u"Adler junior"_s}));
    QCOMPARE(book.strays(), qint64{0});
}

void TestCrmRecords::whatABrokenLoadLeftIsNamedByTheNext()
{
    MirrorBook book;
    must(book.contacts.beginLoad());
    book.add(u"1"_s, u"Adler"_s);

    must(CrmContactTable(book.database).nameAll(hubspot, person));

    QCOMPARE(book.found(), QStringList{u"Adler"_s});
}

void TestCrmRecords::namesFollowWhateverBecomesOfARecord()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator dice(seed);
    MirrorBook book;
    must(book.contacts.beginLoad());
    for (int i = 0; i < 300; ++i) {
        const QString id = QString::number(dice.bounded(8));
        switch (dice.bounded(6)) {
        case 0:
            must(book.records.remove(id));
            break;
        case 1:
            must(book.contacts.hide(hubspot, person, id));
            break;
        case 2:
            must(book.contacts.nameLoaded(hubspot, person));
            break;
        case 3:
            must(book.records.touch(id, book.clock.now(), i));
            break;
        default:
            book.add(id, u"Name %1"_s.arg(dice.bounded(4)));
            must(book.contacts.name(hubspot, person, id));
        }
        QVERIFY2(book.strays() == 0, qPrintable(u"seed %1, step %2"_s.arg(seed).arg(i)));
    }
}

void TestCrmRecords::aPushLeavesWhatIsShown()
{
    MirrorBook book;
    book.add(u"1"_s, u"Adler"_s);
    must(book.contacts.nameAll(hubspot, person));

    must(book.records.put({.remoteId = u"1"_s, .raw = R"({"name":"other"})"}));

    QCOMPARE(book.found(), QStringList{u"Adler"_s});
    QCOMPARE(must(book.records.find(u"1"_s))->raw, QByteArray(R"({"name":"other"})"));
}
