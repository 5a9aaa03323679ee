#include "tests/core/outbox/tst_mailfiles.h"

#include "core/billing/ResolveEffect.h"
#include "core/journal/sealedFiles.h"
#include "tests/core/outbox/StripeBook.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using State = EffectTable::State;

const QByteArray words("The terms that nobody else shall read.");

//! A link's mail with a file, made and not sent yet.
EntryId readyMail(StripeBook &book)
{
    const CommandOutcome sent = must(
        book.send(book.addIssued(), {.files = {{.name = u"/home/mara/Terms: new.txt"_s, .content = words}}}));
    book.runLinks();
    return sent.waiting.last();
}

} // namespace

void TestMailFiles::aFileGoesAlongUnderItsCleanName()
{
    StripeBook book;
    const EntryId mail = readyMail(book);
    const QList<OutboxRow> waiting = book.effects(OutboxWhat::Mail);
    QCOMPARE(waiting.constFirst().files, QStringList{u"Terms_ new.txt"_s});

    book.runMails();

    QCOMPARE(book.stateOf(mail), State::Done);
    const QByteArray message = book.mail.tries.constFirst().message;
    QVERIFY(message.contains("Terms_ new.txt"));
    QVERIFY(message.contains(words.toBase64()));
    QVERIFY(!message.contains("mara"));
}

void TestMailFiles::everyTrySendsTheSameBytes()
{
    StripeBook book;
    const EntryId mail = readyMail(book);
    book.mail.answers = {{.outcome = MailAnswer::Outcome::NotSent, .code = 450}};
    book.runMails();
    book.waitFor(mail);

    book.runMails();

    QCOMPARE(book.mail.tries.size(), 2);
    QCOMPARE(book.mail.tries.at(0).message, book.mail.tries.at(1).message);
}

void TestMailFiles::sentAgainItBringsTheSameFiles()
{
    StripeBook book;
    const EntryId mail = readyMail(book);
    book.mail.answers = {{.outcome = MailAnswer::Outcome::Uncertain}};
    book.runMails();

    must(resolveEffect(book.book, mail, Resolution::Again));
    book.runMails();

    QCOMPARE(book.mail.tries.size(), 2);
    QVERIFY(book.mail.tries.last().message.contains(words.toBase64()));
}

void TestMailFiles::theBookHoldsItSealed()
{
    StripeBook book;
    const EntryId mail = readyMail(book);

    const Entry entry = must(book.journal.entry(mail));
    const auto &queued = std::get<MailQueued>(entry.body);
    QCOMPARE(queued.files, QStringList{u"Terms_ new.txt"_s});
    QCOMPARE(queued.filesDigest.size(), 32);
    const QList<OwnMailFile> files = must(openedFiles(book.book, mail, queued));
    QCOMPARE(files, (QList<OwnMailFile>{{.name = u"Terms_ new.txt"_s, .content = words}}));
    auto rows = must(book.database.query(u"SELECT COUNT(*) FROM entry WHERE instr(body, 'Terms') > 0"_s));
    QVERIFY(rows.next());
    QCOMPARE(rows.value(0).toInt(), 0); // What a body holds stays for ever.
}

void TestMailFiles::whatIsTooLargeIsNotAskedFor()
{
    StripeBook book;
    const InvoiceId id = book.addIssued();
    const qint64 before = book.entryCount();

    QCOMPARE(ruleOf(book.send(
                 id, {.files = {{.name = u"a.bin"_s, .content = QByteArray(mostOwnFileBytes + 1, 'x')}}})),
        u"mail.files_too_large"_s);

    QCOMPARE(book.entryCount(), before);
}
