#include "core/service/composeMail.h"

#include "core/base/Clock.h"
#include "core/base/loopback.h"
#include "core/journal/Journal.h"
#include "core/journal/bookDay.h"
#include "core/journal/sealedFiles.h"
#include "core/mail/MimeWriter.h"
#include "core/service/customerLetterPdf.h"
#include "core/service/documentPdf.h"
#include "core/service/documentUbl.h"
#include "core/store/AllocationTable.h"
#include "core/store/CompanyTable.h"
#include "core/store/CustomerTable.h"
#include "core/store/DocumentList.h"
#include "core/store/LinkTable.h"
#include "core/store/ReportQueries.h"
#include "core/store/SettingTable.h"
#include "core/store/Vault.h"

#include <QMimeDatabase>
#include <QUuid>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Plain http is admitted only on this computer, and only when the provider itself is set to this computer.
Result<MailComposer> composerFor(Database &database, const QString &gateway, const QUrl &url)
{
    return SettingTable(database).value(gateway + u".base_url"_s).transform([&](const QString &base) {
        const bool standIn = isLoopback(QUrl(base)) && isLoopback(url);
        return MailComposer(MailLink(standIn ? url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery) : QUrl()));
    });
}

//! Random and, in base 16, only letters and digits.
QByteArray newBoundary()
{
    return QUuid::createUuid().toRfc4122().toHex();
}

//! Whom a mail is for.
Result<CustomerId> customerOf(Database &database, const MailQueued &queued)
{
    if (!queued.customer.isEmpty())
        return queued.customer;
    return DocumentList(database).row(queued.invoice).transform([](const InvoiceRow &invoice) {
        return invoice.customerId;
    });
}

Result<QByteArray> statementBytes(Book &book, const MailQueued &queued)
{
    return customerOf(book.database, queued)
        .and_then([&](const CustomerId &customer) {
            return ReportQueries(book.database)
                .statement(customer, {.from = queued.from, .to = queued.through});
        })
        .and_then([&](const Statement &statement) {
            return statementPdf(book.database, statement, book.clock.now(), queued.documentLanguage);
        });
}

MailAttachment pdfFile(const QString &name, const QByteArray &content)
{
    return {.name = name, .type = "application/pdf", .content = content};
}

//! By its ending. What a reader might run or show as a page of ours is a file like any other.
QByteArray typeOf(const QString &name)
{
    const QByteArray type
        = QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension).name().toLatin1();
    static const QList<QByteArray> known{"application/pdf", "application/zip", "application/xml", "text/csv",
        "text/plain", "image/png", "image/jpeg"};
    const bool isOffice = type.startsWith("application/vnd.o") && type.size() < 60;
    return known.contains(type) || isOffice ? type : QByteArray("application/octet-stream");
}

//! The day the last of it was paid; null where nothing pays it.
Result<QDate> paidOn(Database &database, const InvoiceId &invoice)
{
    return AllocationTable(database).ofInvoice(invoice).transform([](const QList<AllocationRow> &rows) {
        QDate last;
        for (const AllocationRow &row : rows)
            if (!row.isReversed && (!last.isValid() || row.bookedOn > last))
                last = row.bookedOn;
        return last;
    });
}

Result<void> addDocument(Book &book, const MailQueued &queued, MailContent &content)
{
    const Result<InvoiceRow> invoice = DocumentList(book.database).row(queued.invoice);
    if (!invoice)
        return fail(invoice.error());
    const bool asks = queued.kind == MailKind::PaymentLink || queued.kind == MailKind::Reminder;
    const Result<QDate> day
        = queued.kind == MailKind::Receipt ? paidOn(book.database, queued.invoice) : invoice->issuedOn;
    if (!day)
        return fail(day.error());
    content.customerName = invoice->customer;
    content.invoiceNumber = invoice->number.text();
    content.open = asks ? invoice->open : invoice->total;
    content.dueOn = invoice->dueOn;
    content.on = *day;
    content.isCredit = invoice->type == DocumentType::CreditNote;
    return {};
}

Result<void> addStatement(Book &book, const MailQueued &queued, MailContent &content)
{
    content.firstDay = queued.from;
    content.lastDay = queued.through;
    return CustomerTable(book.database).byId(queued.customer).transform([&](const Customer &customer) {
        content.customerName = customer.name;
    });
}

//! What a mail brings; empty where it brings none.
Result<LinkRecord> linkOf(Database &database, const LinkId &link)
{
    return link.isEmpty() ? LinkRecord() : LinkTable(database).byId(link);
}

} // namespace

MailFiles filesOf(const MailQueued &queued)
{
    const bool isStatement = queued.kind == MailKind::Statement;
    return {.document = queued.attached && !isStatement,
        .eInvoice = queued.withEInvoice && !isStatement,
        .statement = queued.withStatement || isStatement,
        .through = queued.through};
}

Result<void> attachTo(Book &book, const MailQueued &queued, MailContent &content)
{
    const MailFiles files = filesOf(queued);
    if (files.document) {
        const Result<QByteArray> pdf = documentPdf(book, queued.invoice, queued.documentLanguage);
        if (!pdf)
            return fail(pdf.error());
        content.attachments.append(pdfFile(MailFiles::documentName(content.invoiceNumber), *pdf));
    }
    if (files.eInvoice) {
        const Result<QByteArray> xml = documentUbl(book, queued.invoice);
        if (!xml)
            return fail(xml.error());
        content.attachments.append({.name = MailFiles::eInvoiceName(content.invoiceNumber),
            .type = "application/xml",
            .content = *xml});
    }
    if (!files.statement)
        return {};
    return statementBytes(book, queued).transform([&](const QByteArray &pdf) {
        content.attachments.append(pdfFile(files.statementName(), pdf));
    });
}

void attachFiles(const QList<OwnMailFile> &files, MailContent &content)
{
    for (const OwnMailFile &file : files)
        content.attachments.append({.name = file.name, .type = typeOf(file.name), .content = file.content});
}

Result<MailContent> mailContent(Book &book, const MailQueued &queued, const WayToPay &way)
{
    const Result<CompanyProfile> company = CompanyTable(book.database).known();
    if (!company)
        return fail(company.error());
    MailContent content{.companyName = company->name,
        .from = company->email,
        .to = queued.to,
        .language = queued.language,
        .way = way,
        .subject = queued.subject,
        .message = queued.message,
        .kind = queued.kind,
        .hasLink = !queued.link.isEmpty(),
        .level = queued.level,
        .cc = queued.cc};
    const Result<void> added = queued.kind == MailKind::Statement ? addStatement(book, queued, content)
                                                                  : addDocument(book, queued, content);
    return added.transform([&] { return content; });
}

Result<QByteArray> mailBytes(MailMessage &message, const QString &id, const QDateTime &now)
{
    message.messageId = id + u'@' + message.from.section(u'@', 1);
    message.date = now;
    message.boundary = newBoundary();
    return MimeWriter::write(message);
}

Result<NewEntry> composeMail(Book &book, const MailId &mail, const WayToPay &way)
{
    const Result<Entry> entry = Journal(book).entry(EntryId(mail.text()));
    if (!entry)
        return fail(entry.error());
    const auto &queued = std::get<MailQueued>(entry->body);
    Result<MailContent> content = mailContent(book, queued, way);
    const Result<LinkRecord> link = linkOf(book.database, queued.link);
    if (!content || !link)
        return fail(content ? link.error() : content.error());
    if (link->isPart)
        content->part = link->amount;
    const Result<QDate> lastDay = lastBookDay(book.database, link->expiresAt);
    if (!lastDay)
        return fail(lastDay.error());
    content->endsOn = *lastDay;
    const Result<QList<OwnMailFile>> files = openedFiles(book, entry->id, queued);
    if (!files)
        return fail(files.error());
    if (const Result<void> attached = attachTo(book, queued, *content); !attached)
        return fail(attached.error());
    attachFiles(*files, *content);
    Result<MailMessage> message
        = composerFor(book.database, link->connection, way.url).and_then([&](const MailComposer &composer) {
              return composer.compose(*content);
          });
    if (!message)
        return fail(message.error());
    const Result<QByteArray> bytes = mailBytes(*message, mail.text(), book.clock.now());
    const Result<QByteArray> salt = Vault::makeSalt();
    if (!bytes || !salt)
        return fail(bytes ? salt.error() : bytes.error());
    return NewEntry{.body = MailComposed{.mail = mail,
                        .messageId = message->messageId,
                        .digest = Vault::saltedDigest(*salt, *bytes)},
        .sealed = {{u"message"_s, *bytes}, {u"message_salt"_s, *salt}}};
}

} // namespace quittance
