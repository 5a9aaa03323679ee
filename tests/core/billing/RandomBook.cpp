#include "tests/core/billing/RandomBook.h"

#include "core/billing/CreditInvoice.h"
#include "core/billing/ImportInvoices.h"
#include "core/billing/KeepCustomers.h"
#include "core/billing/LockPeriod.h"
#include "core/billing/ResolveEffect.h"
#include "core/billing/SaveDraft.h"
#include "core/billing/SetCompany.h"
#include "core/store/EffectTable.h"
#include "tests/core/billing/BookState.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const LinkRoute route{.gateway = u"stripe"_s,
    .mail = u"smtp"_s,
    .request = [](const auto &...) -> Result<QByteArray> { return QByteArray("request"); }};

// Those who may do most act most.
const QStringList logins{u"mara"_s, u"mara"_s, u"mara"_s, u"ada"_s, u"ada"_s, u"carl"_s, u"vera"_s};

QString seriesOf(const InvoiceContent &content)
{
    return content.type == DocumentType::CreditNote ? u"CN"_s : u"INV"_s;
}

} // namespace

RandomBook::RandomBook(std::function<qint64(qint64)> below)
    : m_below(std::move(below))
{
    book.checksItself = false;
    m_customers = {book.customer.id, book.addCustomer(u"Adler GmbH"_s, u"ap@adler.example"_s).id,
        book.addCustomer(u"Kimura K.K."_s, {}).id, book.addCustomer(u"Al-Sabah Co."_s, {}).id};
    m_model.today = book.today();
    m_model.login = u"mara"_s;
    if (oneIn(3)) {
        listStaff(book);
        m_model.staff = {{u"mara"_s, Role::Owner}, {u"ada"_s, Role::Accountant}, {u"carl"_s, Role::Clerk},
            {u"vera"_s, Role::Viewer}};
    }
}

void RandomBook::expect(bool holds, const QString &what)
{
    if (!holds)
        m_problems.append(what);
}

QStringList RandomBook::problems()
{
    return m_problems + m_model.differences(book) + book.problems();
}

QDate RandomBook::anyDay()
{
    switch (below(8)) {
    case 0:
        return m_model.today.addDays(1);
    case 1:
    case 2:
        return m_model.today.addDays(-below(40));
    default:
        return m_model.today;
    }
}

Currency RandomBook::anyCurrency()
{
    return anyOf(
        QList<Currency>{Currency::of("EUR"), Currency::of("EUR"), Currency::of("JPY"), Currency::of("KWD")});
}

Money RandomBook::anyAmount(Currency currency, qint64 around)
{
    const qint64 minor = around > 1 && !oneIn(3) ? 1 + below(around) : around + below(5) - 1;
    return Money(minor, oneIn(20) ? anyCurrency() : currency);
}

CustomerId RandomBook::anyCustomer()
{
    return anyOf(m_customers);
}

InvoiceId RandomBook::anyDocument()
{
    QList<InvoiceId> ids;
    for (const auto &[id, document] : m_model.documents)
        ids.append(InvoiceId(id));
    return ids.isEmpty() ? InvoiceId(u"none"_s) : anyOf(ids);
}

CreditSource RandomBook::anySource()
{
    QList<CreditSource> sources{{.payment = PaymentId(u"none"_s)}};
    for (const auto &[id, payment] : m_model.payments)
        sources.append({.payment = PaymentId(id)});
    for (const auto &[id, document] : m_model.documents)
        if (document.isNote)
            sources.append({.creditNote = InvoiceId(id)});
    return sources.size() == 1 ? sources.first() : sources.at(1 + below(sources.size() - 1));
}

QList<AllocationOrder> RandomBook::anyOrders(Currency currency)
{
    QList<AllocationOrder> orders;
    for (qint64 i = below(4); i > 0; --i) {
        const InvoiceId id = anyDocument();
        const auto found = m_model.documents.find(id.text());
        if (found != m_model.documents.end() && (oneIn(10) || found->second.currency == currency))
            orders.append({.invoice = id,
                .amount = anyAmount(currency, found->second.open() + found->second.writtenOff)});
    }
    return orders;
}

void RandomBook::nextDay()
{
    book.clock.time = book.clock.time.addDays(1);
    m_model.today = book.today();
}

void RandomBook::saveOne()
{
    const CustomerId customer = anyCustomer();
    const Currency currency = anyCurrency();
    const DocumentType type = anyOf(QList<DocumentType>{DocumentType::Invoice, DocumentType::Invoice,
        DocumentType::Invoice, DocumentType::CreditNote, DocumentType::CorrectedInvoice});
    Draft draft{.customer = customer,
        .content = contentOf({.type = type,
            .currency = currency,
            .price = oneIn(10) ? 0 : 1 + below(1'000'000'000),
            .rate = anyOf(QList<qint64>{190'000, 70'000, 0}),
            .issuedOn = oneIn(2) ? anyDay() : QDate(),
            .prepaid = oneIn(4) ? below(300) : 0,
            .rounding = oneIn(4) ? below(7) - 3 : 0})};
    attempt(u"saving a draft"_s, m_model.may(Right::Draft), [&] {
        return saveDraft(book.book, draft).transform([&](const InvoiceId &id) {
            m_drafts[id.text()] = {customer, draft.content};
        });
    });
}

void RandomBook::dropOrDuplicate()
{
    QList<InvoiceId> ids;
    for (const auto &[id, draft] : m_drafts)
        ids.append(InvoiceId(id));
    ids.append(anyDocument());
    const InvoiceId id = anyOf(ids);
    const bool isDraft = m_drafts.contains(id.text());
    if (oneIn(2) && attempt(u"deleting a draft"_s, m_model.may(Right::Draft) && isDraft, [&] {
            return deleteDraft(book.book, id).transform([](const Draft &) {});
        }))
        m_drafts.erase(id.text());
    const InvoiceId original = anyDocument();
    const auto known = m_model.documents.find(original.text());
    attempt(u"duplicating"_s, m_model.may(Right::Draft) && known != m_model.documents.end(), [&] {
        return duplicateDocument(book.book, original).transform([&](const InvoiceId &copy) {
            const Draft made = *must(DraftTable(book.database).byId(copy));
            // A credit note about a part takes up the cents of those before it; its copy does not.
            expect(known->second.isNote
                    || made.content.totals.payable == known->second.total + known->second.prepaid,
                u"a copy of another amount"_s);
            m_drafts[copy.text()] = {made.customer, made.content};
        });
    });
}

void RandomBook::importOne()
{
    const QString number = QString::number(1 + below(4)); // Few, so that the same document comes again.
    attempt(u"an import"_s, m_model.may(Right::Draft), [&] {
        return takeImported(book.book,
            {.documents = {{.sourceNumber = number,
                 .sourceKey = u"csv:"_s + number,
                 .content = contentOf({}),
                 .buyer = {.name = u"Buyer "_s + number, .email = u"ap@adler.example"_s}}}},
            false)
            .transform([&](const ImportReport &report) {
                expect(report.drafts.size() + report.alreadyHere == 1, u"an import of one that is not one"_s);
                for (const InvoiceId &id : report.drafts) {
                    const Draft made = *must(DraftTable(book.database).byId(id));
                    m_drafts[id.text()] = {made.customer, made.content};
                    if (!m_customers.contains(made.customer))
                        m_customers.append(made.customer);
                }
            });
    });
}

bool RandomBook::mayIssue(const QList<InvoiceId> &drafts) const
{
    QList<InvoiceContent> contents;
    for (const InvoiceId &id : drafts)
        contents.append(m_drafts.at(id.text()).second);
    const auto dayOf = [&](const InvoiceContent &content) {
        return content.issuedOn.isValid() ? content.issuedOn : m_model.today;
    };
    std::ranges::stable_sort(contents, {}, dayOf);
    auto last = m_lastIssued;
    bool fine = m_model.may(Right::Issue);
    for (const InvoiceContent &content : contents) {
        const QDate day = dayOf(content);
        QDate &before = last[{seriesOf(content), day.year()}];
        fine = fine && day <= m_model.today && m_model.isOpenDay(day) && content.totals.payable >= 0
            && (!before.isValid() || day >= before)
            && (content.type != DocumentType::CreditNote || m_model.may(Right::Credit));
        before = day;
    }
    return fine;
}

void RandomBook::issueSome()
{
    if (m_drafts.empty())
        return;
    QList<InvoiceId> ids;
    for (const auto &[id, draft] : m_drafts)
        ids.append(InvoiceId(id));
    QList<InvoiceId> batch;
    for (qint64 i = 1 + below(3); i > 0; --i)
        if (const InvoiceId id = anyOf(ids); !batch.contains(id))
            batch.append(id);
    if (!attempt(u"issuing"_s, mayIssue(batch), [&] { return book.issue(batch); }))
        return;
    for (const InvoiceId &id : batch) {
        const auto &[customer, content] = m_drafts.at(id.text());
        const QDate day = content.issuedOn.isValid() ? content.issuedOn : m_model.today;
        m_model.documents[id.text()] = {.customer = customer,
            .currency = content.currency,
            .issuedOn = day,
            .isNote = content.type == DocumentType::CreditNote,
            .total = content.totals.payable,
            .prepaid = content.totals.prepaid};
        QDate &last = m_lastIssued[{seriesOf(content), day.year()}];
        last = std::max(last, day);
        m_drafts.erase(id.text());
    }
}

void RandomBook::credit()
{
    const InvoiceId id = anyDocument();
    const auto found = m_model.documents.find(id.text());
    CreditOrder order{.invoice = id, .reason = u"returned"_s, .on = anyDay(), .today = m_model.today};
    const bool part = oneIn(2);
    if (part)
        order.lines = {{.line = 0, .quantity = oneIn(4) ? 0 : 1 + below(10'000)}};
    const qint64 wanted = part ? order.lines.first().quantity : 0;
    bool possible = found != m_model.documents.end() && m_model.may(Right::Credit) && m_model.isDay(order.on)
        && m_model.isOpenDay(order.on);
    if (possible) {
        const BookModel::Document &invoice = found->second;
        const QDate last = m_lastIssued[{u"CN"_s, order.on.year()}];
        possible = !invoice.isNote && !invoice.isVoid && order.on >= invoice.issuedOn && invoice.total > 0
            && (!last.isValid() || order.on >= last);
        possible = possible
            && (part ? invoice.quantityLeft >= qMax(wanted, qint64(1)) : invoice.credited < invoice.total);
    }
    const Says expected = !possible ? Says::Refused : part ? Says::Nothing : Says::Done;
    InvoiceId note;
    if (!attempt(u"crediting"_s, expected, [&] {
            return creditInvoice(book.book, order).transform([&](const CommandOutcome &outcome) {
                note = outcome.ids.first();
            });
        }))
        return;
    BookModel::Document &invoice = m_model.documents.at(id.text());
    const qint64 total = book.invoice(note).total.minor();
    const qint64 used = std::min(total, invoice.open() + invoice.writtenOff);
    if (const qint64 back = used - invoice.open(); back > 0) {
        invoice.writtenOff -= back;
        invoice.givenUpOn = std::max({invoice.givenUpOn, invoice.takenBackOn, order.on});
    }
    invoice.used += used;
    invoice.credited += total;
    invoice.quantityLeft = wanted == 0 ? 0 : invoice.quantityLeft - wanted;
    expect(invoice.credited <= invoice.total, u"credited more than the document"_s);
    expect(invoice.quantityLeft > 0 || invoice.credited == invoice.total,
        u"notes about all of a document that are not what it says"_s);
    m_model.documents[note.text()] = {.customer = invoice.customer,
        .currency = invoice.currency,
        .issuedOn = order.on,
        .isNote = true,
        .total = total,
        .prepaid = book.all<CreditNoteIssued>().last().document.content.totals.prepaid,
        .used = used};
    m_lastIssued[{u"CN"_s, order.on.year()}] = order.on;
    learnUse(id, {.creditNote = note});
}

void RandomBook::sendOrSettle()
{
    const InvoiceId id = anyDocument();
    if (oneIn(2)) {
        if (attempt(u"sending"_s, Says::Nothing,
                [&] { return sendPaymentLinks(book.book, {{.invoice = id, .again = oneIn(2)}}, route); }))
            m_model.documents.at(id.text()).wasSent = true;
        return;
    }
    const auto rows = must(EffectTable(book.database).list(book.clock.now(), 100));
    if (!rows.isEmpty())
        attempt(u"settling"_s, Says::Nothing, [&] {
            return resolveEffect(book.book, anyOf(rows).id,
                anyOf(QList<Resolution>{Resolution::Accepted, Resolution::Again, Resolution::Dropped}));
        });
}

void RandomBook::lockOrUnlock()
{
    const QDate day = m_model.today.addDays(1 - below(40));
    const QDate locked = m_model.lockedThrough;
    if (!locked.isValid() && !oneIn(3))
        return; // A book that is locked most of the time shows little.
    if (locked.isValid() ? oneIn(4) : !oneIn(4)) {
        const bool possible
            = m_model.may(Right::LockPeriod) && day <= m_model.today && (!locked.isValid() || locked < day);
        if (attempt(u"locking"_s, possible,
                [&] { return lockPeriod(book.book, day, u"closed"_s, m_model.today); }))
            m_model.lockedThrough = day;
        return;
    }
    const QDate to = oneIn(2) ? QDate() : day;
    const bool possible
        = m_model.may(Right::UnlockPeriod) && locked.isValid() && (!to.isValid() || to < locked);
    if (attempt(u"unlocking"_s, possible, [&] { return unlockPeriod(book.book, to, u"late"_s); }))
        m_model.lockedThrough = to;
}

void RandomBook::mergeTwo()
{
    if (m_customers.size() < 3)
        return;
    const CustomerId from = anyCustomer();
    const CustomerId into = anyCustomer();
    if (!attempt(u"merging"_s, m_model.may(Right::Draft) && from != into,
            [&] { return mergeCustomers(book.book, from, into); }))
        return;
    m_model.merge(from, into);
    for (auto &[id, draft] : m_drafts)
        if (draft.first == from)
            draft.first = into;
    m_customers.removeAll(from);
}

void RandomBook::archiveOne()
{
    const CustomerId customer = anyCustomer();
    const bool away = oneIn(2);
    attempt(u"archiving"_s, m_model.may(Right::Draft) && !(away && m_model.owes(customer)),
        [&] { return archiveCustomer(book.book, customer, away); });
}

void RandomBook::changeSettings()
{
    if (oneIn(2)) {
        const QString actor = anyOf(logins);
        book.book.actor = (oneIn(2) ? u"person:"_s : u"cli:"_s) + actor;
        m_model.login = actor;
        return;
    }
    const qint64 limit = anyOf(QList<qint64>{-1, 0, 50, 500});
    const qint64 tolerance = anyOf(QList<qint64>{0, 5, 500});
    const auto change = [&] {
        return setCompany(book.book, [&](CompanyProfile company) -> Result<CompanyProfile> {
            company.approvalLimit = limit;
            company.shortfallTolerance = tolerance;
            return company;
        });
    };
    if (attempt(u"the company"_s, m_model.may(Right::ManageBook), change)) {
        m_model.approvalLimit = limit;
        m_model.tolerance = tolerance;
    }
}

} // namespace quittance
