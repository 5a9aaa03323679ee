#include "app/cli/inputs.h"

#include "app/cli/collectIds.h"
#include "app/cli/shapes.h"
#include "core/base/openToRead.h"
#include "core/domain/Customer.h"
#include "ui/text/CustomerText.h"

#include <QFile>

namespace quittance {

using namespace Qt::StringLiterals;

Result<QDate> dateOption(const Session &session, const QString &name)
{
    const QString text = session.arguments().value(name);
    const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (!text.isEmpty() && !date.isValid())
        return invalid(u"usage.date"_s, u"--"_s + name, text);
    return date;
}

Result<std::optional<Money>> amountOption(const Session &session, Currency currency)
{
    if (!session.arguments().has(u"amount"_s))
        return std::nullopt;
    return Money::parse(session.arguments().value(u"amount"_s), currency).transform([](Money amount) {
        return std::optional(amount);
    });
}

Result<QString> mailLanguageOption(const Session &session)
{
    const QString tag = session.arguments().value(u"mail-language"_s);
    if (!tag.isEmpty() && !documentLanguages().contains(tag))
        return invalid(u"usage.choice"_s, u"--mail-language"_s, tag);
    return tag;
}

Result<LinkEnd> linkEndOption(const Session &session)
{
    constexpr int mostDays = 3650;
    const QString text = session.arguments().value(u"expires"_s);
    if (text.isEmpty())
        return LinkEnd();
    if (text == "never"_L1)
        return LinkEnd::never();
    bool isNumber = false;
    const int days = text.toInt(&isNumber);
    const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (isNumber ? days < 1 || days > mostDays : !day.isValid())
        return invalid(u"usage.expires"_s, u"--expires"_s, text);
    return isNumber ? LinkEnd::after(days) : LinkEnd::onDay(day);
}

Result<QList<OwnMailFile>> mailFilesOption(const Session &session)
{
    QList<OwnMailFile> files;
    const QStringList paths = session.arguments().options.value(u"file"_s);
    for (const QString &path : paths) {
        QFile file(path);
        if (const Result<void> opened = openToRead(file, u"--file"_s); !opened)
            return fail(opened.error());
        files.append({.name = path, .content = file.read(mostOwnFileBytes + 1)});
    }
    return checkedOwnFiles(files);
}

Result<QDate> monthOption(const Session &session)
{
    const QString text = session.arguments().value(u"month"_s);
    const QDate first = QDate::fromString(text + u"-01"_s, u"yyyy-MM-dd"_s);
    if (!text.isEmpty() && !first.isValid())
        return invalid(u"usage.month"_s, u"--month"_s, text);
    return first;
}

Result<Currency> currencyFrom(const QString &code)
{
    if (const auto currency = Currency::find(code))
        return *currency;
    return invalid(u"currency.unknown"_s, u"currency"_s, code);
}

void findCustomer(Session &session, const QString &word, std::function<void(const Customer &)> next)
{
    const auto byWord = [&session, word, next](const QList<Customer> &candidates) {
        QList<Customer> found;
        for (const Customer &customer : candidates)
            if (customer.name.compare(word, Qt::CaseInsensitive) == 0
                || customer.email.compare(word, Qt::CaseInsensitive) == 0)
                found.append(customer);
        if (found.size() > 1)
            return session.fail(Error{.kind = ErrorKind::InvalidInput,
                .rule = u"customer.ambiguous"_s,
                .field = u"customer"_s,
                .value = word});
        if (word.isEmpty() || found.isEmpty())
            return session.fail(Error{.kind = ErrorKind::NotFound,
                .rule = u"customer.unknown"_s,
                .field = u"customer"_s,
                .value = word});
        next(found.first());
    };
    whenReady(session.book().customers().find(CustomerId(word)), &session,
        [&session, word, next, byWord](const Result<Customer> &customer) {
            if (customer)
                return next(*customer);
            if (customer.error().kind != ErrorKind::NotFound)
                return session.fail(customer.error());
            session.then(session.book().customers().list(word, std::numeric_limits<int>::max()), byWord);
        });
}

void findCredit(Session &session, const QString &word, std::function<void(const Credit &)> next)
{
    whenReady(session.book().invoices().find(word), &session,
        [&session, word, next](const Result<InvoiceId> &document) {
            if (!document && document.error().kind != ErrorKind::NotFound)
                return session.fail(document.error());
            const CreditSource source = document ? CreditSource{.payment = {}, .creditNote = *document}
                                                 : CreditSource{.payment = PaymentId(word), .creditNote = {}};
            session.then(session.book().payments().credit(source), next);
        });
}

void findAllocations(Session &session, const QStringList &words, Currency currency,
    std::function<void(const QList<AllocationOrder> &)> next)
{
    QStringList names;
    QList<AllocationOrder> orders;
    for (const QString &word : words) {
        const qsizetype cut = word.lastIndexOf(u'=');
        if (cut < 1)
            return session.fail(Error{.kind = ErrorKind::InvalidInput,
                .rule = u"usage.allocation"_s,
                .field = u"allocation"_s,
                .value = word});
        const Result<Money> amount = Money::parse(QStringView(word).mid(cut + 1), currency);
        if (!amount)
            return session.fail(amount.error());
        names.append(word.left(cut));
        orders.append({.invoice = {}, .amount = *amount});
    }
    if (orders.isEmpty())
        return next(orders);
    collectIds(session, names, [orders, next](const QList<InvoiceId> &ids) mutable {
        for (qsizetype i = 0; i < orders.size(); ++i)
            orders[i].invoice = ids.at(i);
        next(orders);
    });
}

void finishWith(Session &session, const CommandOutcome &outcome)
{
    QStringList words = outcome.numbers;
    const QString waits
        = outcome.needsApproval ? u"This waits for a second person: %1"_s : u"This waits in the outbox: %1"_s;
    for (const EntryId &entry : outcome.waiting)
        words.append(waits.arg(entry.text()));
    session.console().result(outcomeShape(outcome), words.join(u'\n'));
    session.finish(outcome.waiting.isEmpty() ? Exit::Done : Exit::InPart);
}

void finishWithId(Session &session, const QString &id)
{
    session.console().result(
        {{u"ids"_s, QJsonArray{id}}, {u"numbers"_s, QJsonArray()}, {u"waiting"_s, QJsonArray()}}, id);
    session.finish(Exit::Done);
}

} // namespace quittance
