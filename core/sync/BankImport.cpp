#include "core/sync/BankImport.h"

#include "core/base/Clock.h"
#include "core/base/Json.h"
#include "core/base/Uuid.h"
#include "core/billing/BookCertainLines.h"
#include "core/billing/guards.h"
#include "core/domain/bankAccount.h"
#include "core/domain/bankGaps.h"
#include "core/domain/bankTwin.h"
#include "core/domain/bankWords.h"
#include "core/domain/jsonFields.h"
#include "core/domain/maskedIbans.h"
#include "core/domain/shownAccount.h"
#include "core/journal/Journal.h"
#include "core/store/BankAccountTable.h"
#include "core/store/BankStatementTable.h"
#include "core/store/CompanyTable.h"
#include "core/store/Vault.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysOfTwin = 3; // Between the days that two files give one movement.
constexpr auto trialRule = "bank.trial"_L1;

SealedPlace accountPlace(const QString &mark)
{
    return {.table = u"bank_account"_s, .column = u"sealed"_s, .row = mark};
}

SealedPlace linePlace(const QString &key)
{
    return {.table = u"bank_line"_s, .column = u"sealed"_s, .row = key};
}

QString sourceOf(BankDialect dialect)
{
    switch (dialect) {
    case BankDialect::Camt052:
        return u"camt.052"_s;
    case BankDialect::Camt053:
        return u"camt.053"_s;
    case BankDialect::Camt054:
        return u"camt.054"_s;
    case BankDialect::Mt940:
        return u"mt940"_s;
    case BankDialect::Ofx:
        return u"ofx"_s;
    case BankDialect::Csv:
        break;
    }
    return u"csv"_s;
}

//! Whether both are told by name and by the same kind of file: then the names tell them apart.
bool areToldApart(const BankLineRow &a, const BankLineRow &b)
{
    return a.source == b.source && !a.line.bankReference.isEmpty() && !b.line.bankReference.isEmpty();
}

bool isSameDay(const BankLine &a, const BankLine &b)
{
    return a.bookedOn == b.bookedOn || (a.valueOn.isValid() && a.valueOn == b.bookedOn)
        || (b.valueOn.isValid() && b.valueOn == a.bookedOn);
}

//! Two statements with the same are one.
QString identityOf(const BankStatementRow &row)
{
    const auto balance
        = [](const std::optional<Money> &money) { return money ? QString::number(money->minor()) : u"-"_s; };
    return QStringList{row.accountMark, row.currency.text(), row.from.toString(Qt::ISODate),
        row.through.toString(Qt::ISODate), balance(row.opening), balance(row.closing),
        QString::number(row.isIntraday ? 1 : 0)}
        .join(u'|');
}

} // namespace

Result<void> BankImport::open()
{
    if (!m_book.vault)
        return fail(Error{.kind = ErrorKind::Secret, .rule = u"vault.key_missing"_s});
    const auto accounts = BankAccountTable(m_book.database).list();
    const auto company = CompanyTable(m_book.database).read();
    if (!accounts || !company)
        return fail(accounts ? company.error() : accounts.error());
    for (const BankAccountRow &row : *accounts) {
        const Result<QByteArray> number = m_book.vault->open(row.sealed, accountPlace(row.mark));
        if (!number)
            return fail(number.error());
        m_accounts.append({.number = QString::fromUtf8(*number), .mark = row.mark, .shown = row.account});
    }
    const QString own = *company ? (*company)->iban : QString();
    if (!own.isEmpty())
        static_cast<void>(accountOf(own));
    if (m_account.isEmpty())
        m_account = own;
    return m_staged.open();
}

QString BankImport::mark(QByteArrayView label, const QString &value) const
{
    return QString::fromLatin1(m_book.vault->equalityTag(label.toByteArray(), value.toUtf8()).toHex());
}

BankImport::Account BankImport::accountOf(const QString &number)
{
    for (const Account &known : std::as_const(m_accounts))
        if (isSameBankAccount(known.number, number))
            return known;
    m_accounts.append({.number = number,
        .mark = mark("bank.account", number),
        .shown = shownAccount(number),
        .isNew = true});
    return m_accounts.last();
}

Result<void> BankImport::begin(const BankStatement &statement)
{
    const QString number = statement.account.isEmpty() ? m_account : statement.account;
    if (number.isEmpty())
        return invalid(u"bank.account_missing"_s, u"account"_s, statement.id);
    m_told.append({.statement = statement,
        .account = accountOf(number),
        .entry = EntryId(makeUuid7(m_book.clock.now())),
        .first = {},
        .last = {}});
    return {};
}

//! What a movement is known by, without how often its statement says it.
QString BankImport::nameOf(const BankLine &line) const
{
    const QString &account = m_told.last().account.mark;
    const QString amount = QString::number(line.amount.minor()) + line.amount.currency().text();
    if (!line.bankReference.isEmpty())
        return mark("bank.reference",
            QStringList{account, line.bankReference, QString::number(line.part), amount}.join(u'|'));
    return mark("bank.content",
        QStringList{account, line.bookedOn.toString(Qt::ISODate), amount, QString::number(line.part),
            bankCompact(line.payer), bankCompact(line.purpose), bankCompact(line.endToEndId)}
            .join(u'|'));
}

Result<void> BankImport::line(const BankLine &told)
{
    Told &at = m_told.last();
    BankLineRow row{.no = ++m_count,
        .key = nameOf(told),
        .line = told,
        .account = at.account.shown,
        .accountMark = at.account.mark,
        .payerMark
        = told.payerAccount.isEmpty() ? QString() : mark("bank.payer", bankCompact(told.payerAccount)),
        .source = {},
        .statement = EntryId(QString::number(m_told.size() - 1)),
        .replacedBy = {},
        .matches = {},
        .proposals = {}};
    // Its names are made: from here on no account number is in the clear.
    row.line.payerAccount = shownAccount(told.payerAccount);
    for (QString *text : {&row.line.payer, &row.line.onBehalfOf, &row.line.purpose, &row.line.endToEndId})
        *text = maskedIbans(*text);
    QByteArray sealed;
    if (!told.payerAccount.isEmpty()) {
        QJsonObject plain{{u"account"_s, told.payerAccount}};
        putText(plain, "bank"_L1, told.payerBank);
        const Result<QByteArray> blob = m_book.vault->seal(canonicalJson(plain), linePlace(row.key));
        if (!blob)
            return fail(blob.error());
        sealed = *blob;
    }
    ++at.lines;
    if (!at.first.isValid() || told.bookedOn < at.first)
        at.first = told.bookedOn;
    if (!at.last.isValid() || told.bookedOn > at.last)
        at.last = told.bookedOn;
    return m_staged.add(row, sealed);
}

Result<void> BankImport::end(const BankStatement &statement)
{
    m_told.last().statement = statement;
    return {};
}

Result<BankImportReport> BankImport::keep(const BankFileFacts &file, bool trial)
{
    BankImportReport report;
    report.file = file;
    report.isTrial = trial;
    m_source = sourceOf(file.dialect);
    const auto kept = Journal(m_book).append([&]() -> Result<QList<NewEntry>> {
        Result<QList<NewEntry>> entries
            = requireRight(m_book, Right::RecordPayment).and_then([&] { return decide(report); });
        if (!entries || !trial)
            return entries;
        // The movements are there until this transaction is rolled back.
        const auto certain = certainBankLines(m_book);
        if (!certain)
            return fail(certain.error());
        report.certain = certainOfFile(*certain, report);
        return fail(Error{.kind = ErrorKind::Cancelled, .rule = trialRule});
    });
    if (!kept && !(trial && kept.error().rule == trialRule))
        return fail(kept.error());
    const auto all = BankStatementTable(m_book.database).list({});
    if (!all)
        return fail(all.error());
    report.gaps = bankGaps(*all);
    return report;
}

Result<QList<NewEntry>> BankImport::decide(BankImportReport &report)
{
    QList<BankStatementRow> ofFile;
    for (const Told &told : std::as_const(m_told))
        ofFile.append(rowOf(told));
    const Result<void> taken = keepAccounts().and_then([&] { return m_known.open(ofFile); }).and_then([&] {
        return m_staged.each(
            [&](const BankLineRow &row, const QByteArray &sealed) { return take(row, sealed, report); });
    });
    if (!taken)
        return fail(taken.error());
    report.lastBefore = m_known.before();
    if (const Result<void> settled = m_batches.settle(report); !settled)
        return fail(settled.error());
    QList<NewEntry> entries;
    for (const Told &told : std::as_const(m_told)) {
        const auto before
            = told.known == told.lines ? entryTold(told) : Result<std::optional<EntryId>>(std::nullopt);
        if (!before)
            return fail(before.error());
        if (const Result<void> kept = m_known.keep(told.entry, before->value_or(told.entry)); !kept)
            return fail(kept.error());
        report.statements.append(rowOf(told));
        if (!*before)
            entries.append(entryOf(told));
    }
    return m_known.liftDoubts().transform([&](qint64 lifted) {
        report.doubtful -= lifted;
        return entries;
    });
}

Result<void> BankImport::keepAccounts()
{
    for (const Account &account : std::as_const(m_accounts)) {
        if (!account.isNew)
            continue;
        const Result<void> done
            = m_book.vault->seal(account.number.toUtf8(), accountPlace(account.mark))
                  .and_then([&](const QByteArray &sealed) {
                      return BankAccountTable(m_book.database)
                          .insert({.mark = account.mark, .account = account.shown, .sealed = sealed});
                  });
        if (!done)
            return done;
    }
    return {};
}

Result<void> BankImport::take(BankLineRow row, const QByteArray &sealed, BankImportReport &report)
{
    m_at = row.statement.text();
    Told &told = m_told[m_at.toInt()];
    row.source = m_source;
    row.statement = told.entry;
    qint64 twin = 0;
    BankBatches::Batch *batch = nullptr;
    const Result<bool> known = isKnown(row, twin, row.key, batch);
    if (!known)
        return fail(known.error());
    if (*known) {
        ++report.known;
        ++told.known;
        return {};
    }
    row.no = 0;
    row.twinOf = twin;
    ++report.added;
    report.doubtful += twin > 0 ? 1 : 0;
    const Result<qint64> added = m_lines.insert(row, sealed);
    if (!added)
        return fail(added.error());
    if (batch)
        m_batches.added(*batch, *added, row);
    if (!batch || batch->replaces == 0)
        return {};
    ++report.replaced;
    return m_lines.setReplaced(std::exchange(batch->replaces, 0), row.key);
}

//! twin: one that it may be. key: what it is kept under where it is none. batch: what it is a part of.
Result<bool> BankImport::isKnown(
    const BankLineRow &row, qint64 &twin, QString &key, BankBatches::Batch *&batch)
{
    const Result<KnownBankLines::Found> found = m_known.find(row);
    if (!found)
        return fail(found.error());
    key = found->key;
    twin = found->twin;
    if (found->known > 0)
        return true;
    if (twin == 0 && row.line.part > 0) {
        const Result<BankBatches::Batch *> its = m_batches.batchOf(row, m_at);
        if (!its)
            return fail(its.error());
        batch = *its;
        if (batch->known > 0)
            return m_lines.addKey(key, batch->known).transform([] { return true; });
        if (batch->replaces > 0)
            return false;
    }
    return isHereOtherwise(row, twin, key);
}

//! As the sum of parts, or in the words of another kind of file.
Result<bool> BankImport::isHereOtherwise(const BankLineRow &row, qint64 &twin, const QString &key)
{
    const auto knownAs = [&](qint64 other) -> Result<bool> {
        return m_known.claim(other, row.statement)
            .and_then([&] { return m_lines.addKey(key, other); })
            .transform([] { return true; });
    };
    qint64 first = 0;
    const Result<BankBatches::Sum> sum = m_batches.sumOf(row, first);
    if (!sum)
        return fail(sum.error());
    if (*sum == BankBatches::Sum::Yes)
        return knownAs(first);
    qint64 other = 0;
    const Result<bool> isSame = isTwin(row, other);
    if (!isSame)
        return isSame;
    if (*isSame)
        return knownAs(other);
    if (*sum == BankBatches::Sum::IfNothingElse)
        return knownAs(first);
    if (twin == 0)
        twin = *sum == BankBatches::Sum::Maybe ? first : other;
    if (twin == 0 || twin != other)
        return false;
    return m_known.claim(other, row.statement, false).transform([] { return false; });
}

//! One that another kind of file has brought. twin: where it is, or may be.
Result<bool> BankImport::isTwin(const BankLineRow &row, qint64 &twin)
{
    const auto near
        = m_lines.near(row.accountMark, row.line.amount, row.line.bookedOn, daysOfTwin, m_known.before());
    if (!near)
        return fail(near.error());
    twin = 0;
    for (const BankLineRow &other : *near) {
        if (areToldApart(row, other) || !isSameDay(row.line, other.line))
            continue;
        // Where neither statement tells of the other's day, each may tell a movement of its own.
        const bool isDayShared = m_known.isDayShared(other, row);
        const Result<BankOverlap> told = m_known.overlap(other, row);
        if (!told)
            return fail(told.error());
        const BankOverlap overlap = isDayShared || *told == BankOverlap::Apart ? *told : BankOverlap::Unclear;
        const BankTwin verdict = compareBankLines(row, other);
        if (overlap == BankOverlap::Apart || verdict == BankTwin::Other)
            continue;
        const Result<bool> isFree = m_known.isFree(other.no);
        if (!isFree)
            return isFree;
        if (!*isFree)
            continue;
        const bool isSure = verdict == BankTwin::Same && overlap == BankOverlap::Shared;
        if (isSure || twin == 0)
            twin = other.no;
        if (isSure)
            return true;
    }
    return false;
}

//! The statement that has told the same of these days.
Result<std::optional<EntryId>> BankImport::entryTold(const Told &told)
{
    if (!m_statements) {
        const auto rows = BankStatementTable(m_book.database).list({});
        if (!rows)
            return fail(rows.error());
        m_statements.emplace();
        for (const BankStatementRow &row : *rows)
            m_statements->insert(identityOf(row), row.entry);
    }
    const auto found = m_statements->constFind(identityOf(rowOf(told)));
    return found == m_statements->constEnd() ? std::nullopt : std::optional(*found);
}

BankStatementRow BankImport::rowOf(const Told &told) const
{
    const BankStatement &statement = told.statement;
    return {.entry = told.entry,
        .accountMark = told.account.mark,
        .account = told.account.shown,
        .currency = statement.currency,
        .format = m_source,
        .statement = statement.id,
        .number = statement.number,
        .from = statement.from.isValid() ? statement.from : told.first,
        .through = statement.through.isValid() ? statement.through : told.last,
        .opening = statement.opening,
        .closing = statement.closing,
        .lines = told.lines,
        .known = told.known,
        .isIntraday = statement.isIntraday};
}

NewEntry BankImport::entryOf(const Told &told) const
{
    const BankStatementRow row = rowOf(told);
    return {.id = row.entry,
        .body = BankStatementImported{.accountMark = row.accountMark,
            .account = row.account,
            .currency = row.currency,
            .format = row.format,
            .statement = row.statement,
            .number = row.number,
            .from = row.from,
            .through = row.through,
            .opening = row.opening,
            .closing = row.closing,
            .lines = row.lines,
            .known = row.known,
            .isIntraday = row.isIntraday},
        .bookedOn = m_today};
}

} // namespace quittance
