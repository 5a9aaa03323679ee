#include "tests/core/billing/tst_noterecords.h"

#include "core/billing/KeepCustomers.h"
#include "core/billing/NoteRecords.h"
#include "core/billing/SaveCustomer.h"
#include "core/billing/SaveDraft.h"
#include "core/domain/recordTags.h"
#include "core/journal/Replay.h"
#include "core/journal/activityLines.h"
#include "core/store/CustomerTable.h"
#include "core/store/InvoiceNoteTable.h"
#include "core/store/ProjectionTables.h"
#include "core/store/RecordTagTable.h"
#include "tests/core/billing/BillingBook.h"

#include <QSet>
#include <QTest>

#include <rapidcheck.h>

#include <map>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

NotedRecord of(const InvoiceId &invoice)
{
    return {.invoice = invoice, .customer = {}};
}

NotedRecord of(const Customer &customer)
{
    return {.invoice = {}, .customer = customer.id};
}

QList<TagChange> addTags(BillingBook &book, const NotedRecord &record, const QStringList &tags)
{
    return must(changeTags(book.book, {{.record = record, .add = tags}}));
}

QStringList tagsOf(BillingBook &book, const NotedRecord &record)
{
    return must(notesOf(book.book, record)).tags;
}

QString noteOf(BillingBook &book, const NotedRecord &record)
{
    return must(notesOf(book.book, record)).note;
}

void write(BillingBook &book, const NotedRecord &record, const QString &note)
{
    must(changeNotes(book.book, {{.record = record, .before = noteOf(book, record), .after = note}}));
}

} // namespace

void TestNoteRecords::tagsComeAndGoWithOneEntryARecord()
{
    BillingBook book;
    const NotedRecord first = of(book.addIssued());
    const NotedRecord second = of(book.customer);
    addTags(book, second, {u"vip"_s});

    const QList<TagChange> done = must(changeTags(book.book,
        {{.record = first, .add = {u"vip"_s, u"audit"_s}},
            {.record = second, .add = {u"vip"_s, u"audit"_s}}}));

    // Only what was not there counts as added.
    QCOMPARE(done.size(), 2);
    QCOMPARE(done[0].add, QStringList({u"audit"_s, u"vip"_s}));
    QCOMPARE(done[1].add, QStringList{u"audit"_s});
    QCOMPARE(tagsOf(book, first), QStringList({u"audit"_s, u"vip"_s}));
    QCOMPARE(must(RecordTagTable(book.database).inUse()), QStringList({u"audit"_s, u"vip"_s}));

    must(changeTags(book.book, {done[0].reversed(), done[1].reversed()}));

    QCOMPARE(tagsOf(book, first), QStringList());
    QCOMPARE(tagsOf(book, second), QStringList{u"vip"_s});
    const QList<TagsChanged> entries = book.all<TagsChanged>();
    QCOMPARE(entries.size(), 5);
    QCOMPARE(entries.last().before, QStringList({u"audit"_s, u"vip"_s}));
    QCOMPARE(entries.last().after, QStringList{u"vip"_s});
    QCOMPARE(must(RecordTagTable(book.database).inUse()), QStringList{u"vip"_s});
}

void TestNoteRecords::takingBackLeavesAloneWhatOthersDidSince()
{
    BillingBook book;
    const NotedRecord record = of(book.addIssued());
    const QList<TagChange> done = addTags(book, record, {u"urgent"_s});
    addTags(book, record, {u"vip"_s});

    must(changeTags(book.book, {done[0].reversed()}));

    QCOMPARE(tagsOf(book, record), QStringList{u"vip"_s});
}

void TestNoteRecords::theSpellingInUseStays()
{
    BillingBook book;
    const NotedRecord first = of(book.addIssued());
    const NotedRecord second = of(book.addIssued());
    addTags(book, first, {u"Çok  acil "_s});

    addTags(book, second, {u"COK ACIL"_s});

    QCOMPARE(tagsOf(book, second), QStringList{u"Çok acil"_s});
    must(changeTags(book.book, {{.record = second, .add = {}, .remove = {u"cok acil"_s}}}));
    QCOMPARE(tagsOf(book, second), QStringList());
}

void TestNoteRecords::aTagIsRefused_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("rule");

    QTest::newRow("empty") << u"  "_s << u"tag.missing"_s;
    QTest::newRow("only a mark") << QString(QChar(0x0301)) << u"tag.missing"_s;
    QTest::newRow("41 letters") << QString(41, u'x') << u"tag.too_long"_s;
    QTest::newRow("a comma") << u"a,b"_s << u"tag.separator"_s;
    QTest::newRow("a semicolon") << u"a;b"_s << u"tag.separator"_s;
    QTest::newRow("a line feed") << u"a\nb"_s << u"tag.control_character"_s;
    QTest::newRow("a bell") << u"a\ab"_s << u"tag.control_character"_s;
    QTest::newRow("a turn of direction") << u"a"_s + QChar(0x202E) << u"tag.control_character"_s;
    QTest::newRow("half a character") << u"a"_s + QChar(0xD83D) << u"tag.control_character"_s;
}

void TestNoteRecords::aTagIsRefused()
{
    QFETCH(const QString, tag);
    QFETCH(const QString, rule);
    BillingBook book;
    const qint64 before = book.entryCount();

    QCOMPARE(ruleOf(changeTags(book.book, {{.record = of(book.customer), .add = {tag}}})), rule);

    QCOMPARE(book.entryCount(), before);
    addTags(book, of(book.customer), {QString(40, u'x'), u"🚚 express"_s});
}

void TestNoteRecords::aRecordHasTwentyTagsAtMost()
{
    BillingBook book;
    const NotedRecord record = of(book.customer);
    QStringList tags;
    for (int i = 0; i < mostTags; ++i)
        tags.append(u"tag %1"_s.arg(i));
    addTags(book, record, tags);

    QCOMPARE(ruleOf(changeTags(book.book, {{.record = record, .add = {u"one more"_s}}})), u"tag.too_many"_s);

    // Another one in the place of one.
    must(changeTags(book.book, {{.record = record, .add = {u"one more"_s}, .remove = {u"tag 0"_s}}}));
    QCOMPARE(tagsOf(book, record).size(), mostTags);
    QCOMPARE(ruleOf(changeTags(book.book, QList<TagChange>(mostRecordsNoted + 1, {.record = record}))),
        u"record.too_many"_s);
}

void TestNoteRecords::allRecordsOrNone()
{
    BillingBook book;
    const NotedRecord good = of(book.addIssued());
    const qint64 before = book.entryCount();

    const auto tagged = changeTags(book.book,
        {{.record = good, .add = {u"vip"_s}}, {.record = of(InvoiceId(u"nobody"_s)), .add = {u"vip"_s}}});
    const auto noted = changeNotes(book.book,
        {{.record = good, .before = {}, .after = u"a"_s},
            {.record = {.invoice = {}, .customer = CustomerId(u"nobody"_s)}, .before = {}, .after = u"a"_s}});

    QCOMPARE(ruleOf(tagged), u"invoice.unknown"_s);
    QCOMPARE(ruleOf(noted), u"customer.unknown"_s);
    QCOMPARE(book.entryCount(), before);
}

void TestNoteRecords::whatChangesNothingIsNoEntry()
{
    BillingBook book;
    const NotedRecord record = of(book.addIssued());
    addTags(book, record, {u"vip"_s});
    write(book, record, u"a"_s);
    const qint64 before = book.entryCount();
    const int commits = book.commits;

    QVERIFY(addTags(book, record, {u"VIP"_s}).isEmpty());
    QVERIFY(must(changeTags(book.book, {{.record = record, .add = {}, .remove = {u"other"_s}}})).isEmpty());
    write(book, record, u" a\n"_s);

    QCOMPARE(book.entryCount(), before);
    QCOMPARE(book.commits, commits);
}

void TestNoteRecords::aDraftKeepsTagsAndNoteWhenItIsIssued()
{
    BillingBook book;
    const InvoiceId id = book.addDraft();
    addTags(book, of(id), {u"vip"_s});
    write(book, of(id), u"wait for the order"_s);

    must(book.issue({id}));

    QCOMPARE(tagsOf(book, of(id)), QStringList{u"vip"_s});
    QCOMPARE(noteOf(book, of(id)), u"wait for the order"_s);
}

void TestNoteRecords::aDraftThatIsBroughtBackHasThemStill()
{
    BillingBook book;
    const InvoiceId id = book.addDraft();
    addTags(book, of(id), {u"wait"_s});
    write(book, of(id), u"order to come"_s);

    const Draft deleted = must(deleteDraft(book.book, id));

    QVERIFY(must(RecordTagTable(book.database).inUse()).isEmpty());
    QCOMPARE(ruleOf(changeTags(book.book, {{.record = of(id), .add = {u"x"_s}}})), u"invoice.unknown"_s);
    must(saveDraft(book.book, deleted));
    QCOMPARE(tagsOf(book, of(id)), QStringList{u"wait"_s});
    QCOMPARE(noteOf(book, of(id)), u"order to come"_s);
    QCOMPARE(must(RecordTagTable(book.database).inUse()), QStringList{u"wait"_s});
}

void TestNoteRecords::aNoteIsKeptLineByLine()
{
    BillingBook book;
    const NotedRecord record = of(book.addIssued());

    write(book, record, u"  Ida asks\r\n\tfor <b>more</b> time \n"_s);

    QCOMPARE(noteOf(book, record), u"Ida asks\n\tfor <b>more</b> time"_s);
    write(book, record, {});
    QCOMPARE(noteOf(book, record), QString());
    const QList<NoteChanged> entries = book.all<NoteChanged>();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.last().before, entries.first().after);
}

void TestNoteRecords::aNoteIsRefused_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("rule");

    QTest::newRow("4001 letters") << QString(longestNote + 1, u'x') << u"note.too_long"_s;
    QTest::newRow("a zero") << QString(QChar(0)) + u"a"_s << u"note.control_character"_s;
    QTest::newRow("the number of a card") << u"Visa 4242 4242 4242 4242, 08/27"_s << u"note.card_number"_s;
    QTest::newRow("an escape") << u"a\x1b[1m"_s << u"note.control_character"_s;
}

void TestNoteRecords::aNoteIsRefused()
{
    QFETCH(const QString, note);
    QFETCH(const QString, rule);
    BillingBook book;
    const qint64 before = book.entryCount();

    const auto done = changeNotes(book.book, {{.record = of(book.customer), .before = {}, .after = note}});

    QCOMPARE(ruleOf(done), rule);
    QCOMPARE(book.entryCount(), before);
    write(book, of(book.customer), QString(longestNote, u'x'));
}

void TestNoteRecords::aNoteThatSomebodyElseChangedStays()
{
    BillingBook book;
    const NotedRecord record = of(book.addIssued());
    const NoteChange mine
        = must(changeNotes(book.book, {{.record = record, .before = {}, .after = u"mine"_s}})).first();
    write(book, record, u"theirs"_s);

    const auto late = changeNotes(book.book, {{.record = record, .before = u"mine"_s, .after = u"again"_s}});

    QCOMPARE(ruleOf(late), u"note.changed_meanwhile"_s);
    QCOMPARE(ruleOf(changeNotes(book.book, {mine.reversed()})), u"note.changed_meanwhile"_s);
    QCOMPARE(noteOf(book, record), u"theirs"_s);
}

void TestNoteRecords::theNoteOfACustomerIsTheCustomersOwn()
{
    BillingBook book;
    write(book, of(book.customer), u"pays late"_s);

    Customer customer = must(CustomerTable(book.database).byId(book.customer.id));
    QCOMPARE(customer.notes, u"pays late"_s);
    customer.phone = u"1"_s;
    must(saveCustomer(book.book, customer));

    QCOMPARE(noteOf(book, of(book.customer)), u"pays late"_s);
}

void TestNoteRecords::aMergedCustomerHasTagsAndNotesOfBoth()
{
    BillingBook book;
    const Customer other = book.addCustomer(u"B"_s, u"b@b.example"_s);
    const Customer third = book.addCustomer(u"C"_s, u"c@c.example"_s);
    addTags(book, of(other), {u"vip"_s, u"export"_s});
    addTags(book, of(book.customer), {u"vip"_s, u"audit"_s});
    write(book, of(other), u"call first"_s);
    write(book, of(book.customer), u"pays late"_s);

    must(mergeCustomers(book.book, other.id, book.customer.id));
    must(mergeCustomers(book.book, third.id, book.customer.id));

    const RecordNotes notes = must(notesOf(book.book, of(other)));
    QCOMPARE(notes.record, of(book.customer));
    QCOMPARE(notes.tags, QStringList({u"audit"_s, u"export"_s, u"vip"_s}));
    QCOMPARE(notes.note, u"pays late\n\ncall first"_s);
    // What is said about the old id is about the customer it became.
    must(changeTags(book.book, {{.record = of(other), .add = {}, .remove = {u"export"_s}}}));
    QCOMPARE(tagsOf(book, of(book.customer)), QStringList({u"audit"_s, u"vip"_s}));
}

void TestNoteRecords::whoMayOnlyLookChangesNothing()
{
    BillingBook book;
    const NotedRecord record = of(book.addIssued());
    must(book.append({{.body = StaffSaved{{.login = u"mara"_s, .name = {}, .role = Role::Viewer}}}}));

    QCOMPARE(ruleOf(changeTags(book.book, {{.record = record, .add = {u"vip"_s}}})), u"role.not_allowed"_s);
    QCOMPARE(ruleOf(changeNotes(book.book, {{.record = record, .before = {}, .after = u"a"_s}})),
        u"role.not_allowed"_s);
}

void TestNoteRecords::anErasedNoteIsNone()
{
    BillingBook book;
    const NotedRecord record = of(book.addIssued());
    addTags(book, record, {u"vip"_s});
    write(book, record, u"Ida Adler"_s);
    book.checksItself = false; // What is erased cannot be held against its digest.

    must(book.database.execute(u"UPDATE personal SET json = '' WHERE entry_id IN "
                               "(SELECT id FROM entry WHERE kind IN ('TagsChanged', 'NoteChanged'))"_s));
    must(rebuildProjections(book.database));

    QCOMPARE(tagsOf(book, record), QStringList());
    QCOMPARE(noteOf(book, record), QString());
}

void TestNoteRecords::activityTellsWhatChanged()
{
    BillingBook book;
    const InvoiceId issued = book.addIssued();
    const InvoiceId draft = book.addDraft();
    addTags(book, of(issued), {u"vip"_s, u"late"_s});
    must(changeTags(book.book, {{.record = of(issued), .add = {u"paid"_s}, .remove = {u"late"_s}}}));
    write(book, of(issued), u"Ida asks\nfor time"_s);
    write(book, of(issued), {});
    write(book, of(draft), QString(100, u'x'));

    const QList<ActivityLine> lines = must(invoiceTimeline(book.database, issued));
    const QList<ActivityLine> ofDraft = must(invoiceTimeline(book.database, draft));

    QCOMPARE(lines.at(0).words, QString());
    QCOMPARE(lines.at(1).words, u"Ida asks…"_s);
    QCOMPARE(lines.at(2).words, u"+paid, \u2212late"_s);
    QCOMPARE(lines.at(3).words, u"+late, +vip"_s);
    QCOMPARE(lines.at(1).number, book.invoice(issued).number.text());
    QCOMPARE(ofDraft.at(0).words, QString(80, u'x') + u'…');
    QCOMPARE(ofDraft.at(0).party, book.customer.name); // It has no number yet.
    QVERIFY(ofDraft.at(0).number.isEmpty());
}

void TestNoteRecords::aCopyOfTheBookHasThemToo()
{
    BillingBook book;
    const NotedRecord record = of(book.addIssued());
    addTags(book, record, {u"Çok acil"_s, u"vip"_s});
    write(book, record, u"Ida asks\nfor time"_s);
    write(book, of(book.customer), u"pays late"_s);
    const auto digests = must(projectionDigests(book.database));
    const QString path = book.dir.filePath(u"copy.sqlite"_s);

    must(ProjectionTables(book.database).copyTo(path));
    Database copy(u"copy"_s, path);

    QVERIFY(!copy.openError());
    QCOMPARE(must(projectionDigests(copy)), digests);
    must(rebuildProjections(copy));
    QCOMPARE(must(projectionDigests(copy)), digests);
    QCOMPARE(must(RecordTagTable(copy).of(record)), QStringList({u"Çok acil"_s, u"vip"_s}));
    QCOMPARE(must(InvoiceNoteTable(copy).of(record.invoice)), u"Ida asks\nfor time"_s);
}

void TestNoteRecords::anyOrderOfChangesReplaysToTheSame()
{
    const bool fine = rc::check("tags are what was added and not removed, also from the journal anew", [] {
        BillingBook book;
        const QList<NotedRecord> records{of(book.customer), of(book.addDraft()), of(book.addIssued())};
        const QStringList words{u"vip"_s, u"VIP"_s, u"Çınar"_s, u"cinar"_s, u"late"_s, u"🚚"_s};
        std::map<QString, QSet<QString>> expected;
        QList<TagChange> last;
        const auto steps = *rc::gen::container<std::vector<int>>(30, rc::gen::inRange(0, 1'000));
        for (const int step : steps) {
            const NotedRecord &record = records.at(step % 3);
            const QString word = words.at(step / 3 % words.size());
            QSet<QString> &tags = expected[record.id()];
            if (step % 7 == 0 && !last.isEmpty()) { // What was done last is taken back.
                const TagChange back = last.constFirst().reversed();
                last = must(changeTags(book.book, {back}));
                for (const QString &tag : back.add)
                    expected[back.record.id()].insert(tagKey(tag));
                for (const QString &tag : back.remove)
                    expected[back.record.id()].remove(tagKey(tag));
            } else if (step % 2 == 0) {
                last = must(changeTags(book.book, {{.record = record, .add = {word}}}));
                tags.insert(tagKey(word));
            } else {
                last = must(changeTags(book.book, {{.record = record, .add = {}, .remove = {word}}}));
                tags.remove(tagKey(word));
            }
        }
        const auto digests = must(projectionDigests(book.database));
        must(rebuildProjections(book.database));
        RC_ASSERT(must(projectionDigests(book.database)) == digests);
        for (const NotedRecord &record : records) {
            QSet<QString> found;
            for (const QString &tag : tagsOf(book, record))
                found.insert(tagKey(tag));
            RC_ASSERT(found == expected[record.id()]);
        }
    });
    QVERIFY(fine);
}
