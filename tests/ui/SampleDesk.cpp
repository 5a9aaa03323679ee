#include "tests/ui/SampleDesk.h"

#include "core/domain/searchText.h"
#include "tests/ui/readyAnswer.h"

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

bool passes(const InvoiceRow &row, const InvoiceQuery &query)
{
    using Status = InvoiceQuery::Status;
    const bool isOpen = row.state == InvoiceState::Open || row.state == InvoiceState::PartlyPaid;
    if (!query.customer.isEmpty() && row.customerId != query.customer)
        return false;
    if (!query.tag.isEmpty() && (!row.extras || !row.extras->tags.contains(query.tag)))
        return false;
    const FieldFilter &fields = query.fields;
    if ((query.dueFrom.isValid() && row.dueOn < query.dueFrom)
        || (query.dueThrough.isValid() && row.dueOn > query.dueThrough)
        || (fields.from.isValid() && row.issuedOn < fields.from)
        || (fields.through.isValid() && row.issuedOn > fields.through)
        || (!fields.currency.isEmpty() && row.total.currency().text() != fields.currency)
        || (fields.least && row.total.minor() < *fields.least)
        || (fields.most && row.total.minor() > *fields.most))
        return false;
    switch (query.status) {
    case Status::All:
        break;
    case Status::Open:
        if (!isOpen)
            return false;
        break;
    case Status::Overdue:
        if (!isOpen || overdueDays(row, query.today) == 0)
            return false;
        break;
    case Status::Draft:
        if (row.state != InvoiceState::Draft)
            return false;
        break;
    case Status::PartlyPaid:
        if (row.state != InvoiceState::PartlyPaid)
            return false;
        break;
    case Status::Paid:
        if (row.state != InvoiceState::Paid)
            return false;
        break;
    case Status::Void:
        if (row.state != InvoiceState::Void)
            return false;
        break;
    case Status::WrittenOff:
        if (row.state != InvoiceState::WrittenOff)
            return false;
        break;
    case Status::Disputed:
        if (row.state != InvoiceState::Disputed)
            return false;
        break;
    }
    const QString text = foldForSearch(query.text);
    return text.isEmpty() || foldForSearch(row.number.text() + u' ' + row.customer).contains(text);
}

QString sortKey(const InvoiceRow &row, InvoiceQuery::Sort sort)
{
    const auto amount = [](Money money) { return QString::number(money.minor()).rightJustified(20, u'0'); };
    switch (sort) {
    case InvoiceQuery::Sort::Number:
        return row.number.text();
    case InvoiceQuery::Sort::Customer:
        return foldForSearch(row.customer);
    case InvoiceQuery::Sort::Issued:
        return row.issuedOn.toString(Qt::ISODate);
    case InvoiceQuery::Sort::Due:
        return row.dueOn.toString(Qt::ISODate) + row.number.text();
    case InvoiceQuery::Sort::Total:
        return amount(row.total);
    case InvoiceQuery::Sort::Open:
        return amount(row.open);
    }
    return {};
}

struct PictureRow {
    const char *number;
    const char16_t *customer;
    int dueMonth;
    int dueDay;
    qint64 total;
    qint64 open;
    const char *currency;
    InvoiceState state;
    LinkState link;
    MailState mail;
    int mailDay;
};

using S = InvoiceState;
using L = LinkState;
using M = MailState;
constexpr std::array pictureFacts = std::to_array<PictureRow>({
    {"INV-2026-000948", u"Fjordlys Kraft AS", 10, 2, 748000, 748000, "EUR", S::Disputed, L::Expired,
        M::Accepted, -38},
    {"INV-2026-000961", u"Çınar Yapı San. ve Tic. A.Ş.", 10, 7, 18432000, 9216000, "TRY", S::PartlyPaid,
        L::Active, M::Accepted, -7},
    {"INV-2026-000977", u"Okonkwo & Daughters Trading", 10, 18, 320000, 320000, "USD", S::Open, L::Active,
        M::Refused, -14},
    {"INV-2026-000989", u"Nakamura Seiki K.K.", 10, 25, 145000, 0, "JPY", S::Paid, L::None, M::Accepted, -28},
    {"INV-2026-001003", u"Maison Lefèvre SARL", 11, 1, 296003, 296003, "EUR", S::Open, L::Active, M::Accepted,
        -11},
    {"INV-2026-001011", u"Brandt Orgelbau", 11, 4, 41000, 0, "EUR", S::WrittenOff, L::Expired, M::Accepted,
        -21},
    {"INV-2026-001018", u"Harbor Light Dental Group", 11, 7, 24000, 12000, "USD", S::PartlyPaid, L::Active,
        M::Accepted, -4},
    {"INV-2026-001042", u"Adler & Söhne GmbH", 11, 11, 124997, 124997, "EUR", S::Open, L::Active, M::Accepted,
        -4},
    {"INV-2026-001047", u"Ødegaard Møbler AS", 11, 12, 98050, 0, "EUR", S::Paid, L::Paid, M::Accepted, -11},
    {"INV-2026-001055", u"Öztürk Lojistik Ltd. Şti.", 11, 16, 5640000, 5640000, "TRY", S::Open, L::Active,
        M::Uncertain, -21},
    {"INV-2026-001058", u"Søren & Bjørk Studio", 11, 17, 231000, 231000, "EUR", S::Processing, L::Active,
        M::Accepted, -20},
    {"INV-2026-001060", u"<img src=x><b>Paid</b>", 11, 18, 64000, 64000, "USD", S::Open, L::Refused,
        M::Dropped, -3},
    {"INV-2026-001066", u"Sakura Print Co., Ltd.", 11, 20, 86400, 86400, "JPY", S::Open, L::Active,
        M::Accepted, -17},
    {"INV-2026-001071", u"Kowalczyk i Wspólnicy", 11, 23, 153000, 153000, "EUR", S::Open, L::Requested,
        M::Queued, 0},
    {"INV-2026-001079", u"Al-Masri Trading FZE", 11, 26, 1260000, 1260000, "USD", S::Open, L::Active,
        M::Accepted, -11},
    {"INV-2026-001083", u"García Núñez Arquitectura", 11, 27, 540000, 540000, "EUR", S::Open, L::None,
        M::Refused, -10},
    {"INV-2026-001085", u"Tanaka Optical Co., Ltd.", 11, 28, 312000, 312000, "JPY", S::Open, L::Active,
        M::Accepted, -9},
    {"", u"Bergström Trä AB", 11, 30, 187500, 0, "EUR", S::Draft, L::None, M::None, 0},
    {"INV-2026-001090", u"Müller-Ott Architektur", 12, 1, 75000, 0, "EUR", S::Void, L::Revoked, M::None, 0},
    {"INV-2026-001091", u"Blue Heron Press Inc.", 12, 3, 43000, 43000, "USD", S::Open, L::None, M::None, 0},
    {"INV-2026-001092", u"Ateliers du Pont SA", 12, 4, 890000, 890000, "EUR", S::Open, L::Active, M::Accepted,
        -2},
    {"INV-2026-001093", u"Rossi Ceramiche S.p.A.", 12, 5, 321050, 321050, "EUR", S::Open, L::Active,
        M::Accepted, -2},
    {"INV-2026-001094", u"Novák Strojírny s.r.o.", 12, 6, 15400, 15400, "EUR", S::Open, L::None, M::None, 0},
    {"INV-2026-001095", u"Fjordlys Kraft AS", 12, 7, -12000, -12000, "EUR", S::Open, L::None, M::None, 0},
});

ActivityLine line(qint64 seq, const QString &kind, const QString &actor, const QDateTime &at,
    const InvoiceRow &row, const QString &party, const QString &words)
{
    return {.seq = seq,
        .entry = EntryId(u"e%1"_s.arg(seq)),
        .occurredAt = at,
        .recordedAt = at,
        .actor = actor,
        .kind = kind,
        .subject = row.id.text(),
        .number = row.number.text(),
        .party = party,
        .words = words,
        .amount = row.total,
        .hash = QByteArray(32, 'h')};
}

} // namespace

QList<InvoiceRow> SampleDesk::pictureRows()
{
    QList<InvoiceRow> rows;
    for (const PictureRow &facts : pictureFacts) {
        const Currency currency = Currency::of(facts.currency);
        InvoiceRow row;
        row.key = rows.size() + 1;
        row.id = InvoiceId(u"id-%1"_s.arg(row.key));
        row.number = InvoiceNumber(QString::fromLatin1(facts.number));
        row.customerId = CustomerId(u"c-%1"_s.arg(row.key));
        row.customer = QString::fromUtf16(facts.customer);
        row.dueOn = QDate(2026, facts.dueMonth, facts.dueDay);
        row.issuedOn = row.number.isEmpty() ? QDate() : row.dueOn.addDays(-14);
        row.total = Money(facts.total, currency);
        row.open = Money(facts.open, currency);
        row.state = facts.state;
        row.link = facts.link;
        if (row.number.text() == "INV-2026-001018"_L1)
            row.linkEndsOn = pictureDay().addDays(2);
        row.lastMail = facts.mail;
        if (facts.mail != MailState::None)
            row.lastMailAt = QDateTime(pictureDay().addDays(facts.mailDay), QTime(9, 5), Qt::UTC);
        rows.append(row);
    }
    return rows;
}

QList<ActivityLine> SampleDesk::pictureJournal()
{
    QList<ActivityLine> lines;
    const QStringList kinds{u"PaymentAllocated"_s, u"GatewayBalanceMoved"_s, u"PaymentReceived"_s,
        u"MailAccepted"_s, u"MailComposed"_s, u"LinkIssued"_s, u"MailQueued"_s, u"LinkRequested"_s,
        u"InvoiceIssued"_s, u"CustomerSaved"_s};
    const QStringList actors{u"sync:stripe"_s, u"sync:stripe"_s, u"sync:stripe"_s, u"sync:smtp"_s,
        u"sync:stripe"_s, u"sync:stripe"_s, u"person:mara"_s, u"person:mara"_s, u"cli:jonas"_s,
        u"sync:hubspot"_s};
    const QList<InvoiceRow> rows = pictureRows();
    for (int i = 0; i < 40; ++i) {
        lines.append(line(140 - i, kinds.at(i % 10), actors.at(i % 10),
            QDateTime(pictureDay(), QTime(9, 59, 0), Qt::UTC).addSecs(-i * 600), rows.at(i / 10),
            rows.at(i / 10).customer, {}));
        if (const Money whole = rows.at(i / 10).total; kinds.at(i % 10) == "GatewayBalanceMoved"_L1)
            lines.last().amount = Money(whole.minor() * 15 / 1000, whole.currency());
    }
    return lines;
}

QList<InvoiceRow> SampleDesk::matching(const InvoiceQuery &query) const
{
    QList<InvoiceRow> found;
    std::ranges::copy_if(
        invoices, std::back_inserter(found), [&](const InvoiceRow &row) { return passes(row, query); });
    std::ranges::stable_sort(found, [&](const InvoiceRow &a, const InvoiceRow &b) {
        const QString left = sortKey(a, query.sort);
        const QString right = sortKey(b, query.sort);
        return query.descending ? right < left : left < right;
    });
    return found;
}

QFuture<Result<InvoicePage>> SampleDesk::firstPage(InvoiceQuery query, int limit)
{
    if (holdPages) {
        m_held.append({query, std::make_shared<QPromise<Result<InvoicePage>>>()});
        m_held.constLast().promise->start();
        return m_held.constLast().promise->future();
    }
    const QList<InvoiceRow> all = matching(query);
    return ready<InvoicePage>(
        InvoicePage{all.first(qMin<qsizetype>(limit, all.size())), all.size() <= limit});
}

void SampleDesk::answerHeldPage()
{
    const HeldPage held = m_held.takeFirst();
    held.promise->addResult(InvoicePage{matching(held.query), true});
    held.promise->finish();
}

void SampleDesk::dropHeldPage()
{
    const HeldPage held = m_held.takeFirst();
    held.promise->addResult(
        Result<InvoicePage>(fail(Error{.kind = ErrorKind::Busy, .rule = u"book.busy"_s})));
    held.promise->finish();
}

QFuture<Result<QList<qint64>>> SampleDesk::order(InvoiceQuery query)
{
    ++orderQuestions;
    QList<qint64> keys;
    for (const InvoiceRow &row : matching(query))
        keys.append(row.key);
    return ready<QList<qint64>>(keys);
}

QFuture<Result<QList<InvoiceRow>>> SampleDesk::rows(QList<qint64> keys)
{
    askedKeys.append(keys);
    ++rowQuestions;
    QList<InvoiceRow> found;
    for (const qint64 key : keys) {
        const auto row = std::ranges::find(invoices, key, &InvoiceRow::key);
        if (row != invoices.end())
            found.append(*row);
    }
    return ready<QList<InvoiceRow>>(found);
}

QFuture<Result<QList<Money>>> SampleDesk::openSums(InvoiceQuery query)
{
    QList<Money> sums;
    for (const InvoiceRow &row : matching(query)) {
        const auto same = std::ranges::find(sums, row.open.currency(), &Money::currency);
        if (same == sums.end())
            sums.append(row.open);
        else
            *same += row.open;
    }
    return ready<QList<Money>>(sums);
}

QFuture<Result<InvoiceCounts>> SampleDesk::counts(QDate today)
{
    const auto count = [&](InvoiceQuery::Status status) {
        return static_cast<qint64>(matching({.status = status, .today = today}).size());
    };
    using Status = InvoiceQuery::Status;
    return ready<InvoiceCounts>(InvoiceCounts{.all = count(Status::All),
        .open = count(Status::Open),
        .overdue = count(Status::Overdue),
        .draft = count(Status::Draft),
        .paid = count(Status::Paid)});
}

QFuture<Result<InvoiceDetail>> SampleDesk::detail(InvoiceId id)
{
    const auto row = std::ranges::find(invoices, id, &InvoiceRow::id);
    if (row == invoices.end())
        return ready<InvoiceDetail>(fail(Error{.kind = ErrorKind::NotFound, .rule = u"invoice.unknown"_s}));
    InvoiceDetail detail;
    detail.row = *row;
    detail.customer.name = row->customer;
    detail.customer.contactName = u"Katrin Adler"_s;
    detail.customer.email = u"buchhaltung@adler.example"_s;
    detail.customer.vatId = u"DE136695976"_s;
    detail.customer.id = row->customerId;
    std::ranges::copy_if(credits, std::back_inserter(detail.credits),
        [&](const Credit &credit) { return credit.customer == row->customerId; });
    detail.content.currency = row->total.currency();
    detail.content.terms = terms;
    detail.content.orderNumber = u"4500-88217"_s;
    const qint64 total = row->total.minor();
    const qint64 net = total - total * 19 / 119;
    detail.content.lines = {{.item = u"Consulting, October"_s,
                                .quantity = 15'0000,
                                .price = 42'500000,
                                .rate = 190000,
                                .netMinor = net / 2},
        {.item = u"Hosting of the shop, with a name long enough to wrap"_s,
            .price = 199'000000,
            .rate = 190000,
            .netMinor = net - net / 2}};
    detail.content.taxes = {{.rate = 190000, .baseMinor = net, .taxMinor = total - net}};
    detail.content.totals.net = net;
    detail.content.totals.payable = total;
    detail.creditedMinor = creditedMinor;
    if (row->state == InvoiceState::Paid)
        detail.payments = {{.id = PaymentId(u"p"_s),
            .receivedAt = row->lastMailAt.addDays(1),
            .customerId = row->customerId,
            .customer = row->customer,
            .method = u"Visa •••• 4242"_s,
            .connection = u"stripe"_s,
            .amount = row->total,
            .fee = Money(205, row->total.currency())}};
    if (row->link == LinkState::Active)
        detail.link = liveLink;
    std::ranges::copy_if(cash, std::back_inserter(detail.cash),
        [&](const CustomerCash &held) { return held.customer == row->customerId; });
    if (row->state == InvoiceState::Disputed)
        std::ranges::copy_if(moneyIn, std::back_inserter(detail.payments),
            [&](const PaymentRow &payment) { return payment.pays.contains(row->number.text()); });
    const auto allocation = [&](const QString &entry, const CreditSource &source, const QString &from,
                                qint64 minor, bool isReversed) {
        detail.allocations.append({.id = EntryId(entry),
            .source = source,
            .from = from,
            .invoice = row->id,
            .number = row->number.text(),
            .amount = Money(minor, row->total.currency()),
            .bookedOn = row->dueOn,
            .isReversed = isReversed});
    };
    if (row->state == InvoiceState::Paid)
        allocation(u"a1"_s, cardPayment(), u"Visa •••• 4242"_s, total, false);
    detail.allocations += allocatedHere(*row);
    if (row->state == InvoiceState::PartlyPaid) {
        const qint64 part = total - row->open.minor();
        allocation(
            u"a1"_s, {.payment = PaymentId(u"b"_s), .creditNote = {}}, u"bank"_s, part - part / 4, false);
        allocation(
            u"a2"_s, {.payment = {}, .creditNote = InvoiceId(u"cn"_s)}, u"CN-2026-000003"_s, part / 4, false);
        allocation(u"a3"_s, {.payment = PaymentId(u"c"_s), .creditNote = {}}, u"cheque"_s, part, true);
    }
    draftDesk.put(detail);
    if (row->state == InvoiceState::Draft)
        return ready<InvoiceDetail>(detail);
    const QDateTime issuedAt(row->issuedOn, QTime(11, 31), Qt::UTC);
    const QString to = detail.customer.email;
    detail.timeline
        = {line(41, u"MailAccepted"_s, u"sync:smtp"_s, issuedAt.addDays(9), *row, to, u"250 OK"_s),
            line(40, u"MailComposed"_s, u"sync:stripe"_s, issuedAt.addSecs(9), *row, to, {}),
            line(39, u"LinkIssued"_s, u"sync:stripe"_s, issuedAt.addSecs(8), *row, {}, {}),
            line(38, u"MailQueued"_s, u"person:mara"_s, issuedAt.addSecs(4), *row, to, {}),
            line(37, u"LinkRequested"_s, u"person:mara"_s, issuedAt.addSecs(4), *row, {}, {}),
            line(36, u"InvoiceIssued"_s, u"person:mara"_s, issuedAt, *row, row->customer, {})};
    if (!reasonGiven.isEmpty())
        detail.timeline.prepend(
            line(43, u"InvoiceVoided"_s, u"person:mara"_s, issuedAt.addDays(10), *row, {}, reasonGiven));
    for (const Charge &charge : cardDesk.made)
        if (charge.invoice == row->id) {
            detail.timeline.prepend(line(
                42, u"ChargeRequested"_s, u"person:mara"_s, charge.requestedAt, *row, {}, charge.method));
            detail.timeline.first().entry = EntryId(charge.id.text());
        }
    return ready<InvoiceDetail>(detail);
}

QFuture<Result<QUrl>> SampleDesk::linkUrl(InvoiceId)
{
    if (url.isEmpty())
        return ready<QUrl>(fail(Error{.kind = ErrorKind::NotFound, .rule = u"link.none"_s}));
    return ready<QUrl>(url);
}

QFuture<Result<CommandOutcome>> SampleDesk::issue(QList<InvoiceId> ids)
{
    if (lateRefusals.contains(ids.value(0)))
        return ready<CommandOutcome>(fail(lateRefusals.value(ids.constFirst())));
    issued.append(ids);
    CommandOutcome outcome{.ids = ids, .numbers = {}, .waiting = {}};
    for (const InvoiceId &id : ids) {
        auto row = std::ranges::find(invoices, id, &InvoiceRow::id);
        if (row == invoices.end())
            continue;
        row->number = InvoiceNumber(u"INV-2026-001096"_s);
        row->key += 1'000; // In the store a draft and a document are rows of different tables.
        row->state = InvoiceState::Open;
        row->open = row->total;
        row->issuedOn = pictureDay();
        outcome.numbers.append(row->number.text());
    }
    emit invoicesChanged();
    return ready<CommandOutcome>(outcome);
}

QFuture<Result<void>> SampleDesk::takeBack(QList<EntryId> ids)
{
    takenBack.append(ids);
    return ready<void>({});
}

QFuture<Result<SyncReport>> SampleDesk::sync(SyncService::Scope scope, bool)
{
    synced.append(scope);
    m_sync = std::make_shared<QPromise<Result<SyncReport>>>();
    m_sync->start();
    emit syncStarted();
    return m_sync->future();
}

void SampleDesk::finishSync(Result<SyncReport> report)
{
    m_sync->addResult(std::move(report));
    m_sync->finish();
    emit syncFinished();
}

QFuture<Result<SyncReport>> SampleDesk::runOutbox()
{
    return ready<SyncReport>(SyncReport{});
}

void SampleDesk::stopSync()
{
    stopped = true;
}

QFuture<Result<QList<OutboxRow>>> SampleDesk::outbox()
{
    return ready<QList<OutboxRow>>(effects);
}

QFuture<Result<void>> SampleDesk::resolve(EntryId id, Resolution how)
{
    resolved.append({id, how});
    for (OutboxRow &row : effects)
        if (row.id == id && (how == Resolution::Dismissed || how == Resolution::Recalled)) {
            row.isDismissed = how == Resolution::Dismissed;
            emit outboxChanged();
        }
    return ready<void>({});
}

QFuture<Result<QList<ActivityLine>>> SampleDesk::activity(qint64 seq, int limit)
{
    QList<ActivityLine> lines;
    for (const ActivityLine &entry : journal)
        if ((seq == 0 || entry.seq < seq) && lines.size() < limit)
            lines.append(entry);
    return ready<QList<ActivityLine>>(lines);
}

QFuture<Result<QList<ContactRow>>> SampleDesk::contacts(QString text, int limit)
{
    QList<ContactRow> found;
    for (const ContactRow &contact : people)
        if (found.size() < limit && foldForSearch(contact.name + contact.email).contains(foldForSearch(text)))
            found.append(contact);
    return ready<QList<ContactRow>>(found);
}
