#include "core/service/SampleBook.h"

#include "core/base/Clock.h"
#include "core/billing/CreditInvoice.h"
#include "core/billing/DefineNumberSeries.h"
#include "core/billing/IssueInvoices.h"
#include "core/billing/RecordPayment.h"
#include "core/billing/SaveCustomer.h"
#include "core/billing/SaveDraft.h"
#include "core/billing/SetCompany.h"
#include "core/domain/NewBook.h"
#include "core/service/SampleCast.h"
#include "core/service/sampleStatement.h"
#include "core/store/InvoiceTable.h"
#include "core/store/SettingTable.h"
#include "core/store/Transaction.h"

#include <QMultiMap>
#include <QTimeZone>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int months = 12;
constexpr int daysAtBank = 14; //!< What came in these last days is told by the bank.
constexpr int drafts = 3;

//! The time of a past that is being written down.
class PastClock final : public Clock
{
public:
    //! In the morning of a day, a minute after the last time it was asked that day.
    void setDay(QDate day) { m_now = QDateTime(day, QTime(7, 0), QTimeZone::utc()); }
    QDateTime now() const override
    {
        m_now = m_now.addSecs(1);
        return m_now;
    }
    void sleep(std::chrono::milliseconds, const StopFlag &) override { }

private:
    mutable QDateTime m_now; //!< Nothing else happens in a second of this past.
};

//! A day on which somebody works: the next Monday for a Saturday or Sunday.
QDate workday(QDate day)
{
    constexpr int saturday = 6;
    return day.dayOfWeek() < saturday ? day : day.addDays(8 - day.dayOfWeek());
}

//! What will happen to a document later.
struct Event {
    enum class Kind : quint8 { Payment, Part, TooMuch, Credit };
    Kind kind = Kind::Payment;
    InvoiceId invoice;
    QString number;
    qsizetype customer = 0;
};

class SampleWriter
{
public:
    SampleWriter(const Book &book, QDate today)
        : m_book{.database = book.database,
            .clock = m_clock,
            .listener = book.listener,
            .vault = book.vault,
            .actor = u"person:sample"_s}
        , m_today(today)
        , m_first(today.addMonths(-months))
        , m_customers(sampleCustomers())
        , m_wares(sampleWares())
    {
    }

    Result<void> begin()
    {
        m_clock.setDay(m_first);
        const auto company = [](const CompanyProfile &) -> Result<CompanyProfile> { return sampleCompany(); };
        if (const Result<void> set = setCompany(m_book, company); !set)
            return set;
        const Result<void> numbered
            = defineNumberSeries(m_book, DocumentType::Invoice, NewBook::numberMask(), 0, m_first);
        if (!numbered)
            return numbered;
        for (SampleCustomer &each : m_customers) {
            const Result<CustomerId> id = saveCustomer(m_book, each.customer);
            if (!id)
                return fail(id.error());
            each.customer.id = *id;
        }
        return {};
    }

    Result<void> play(const SampleBook::Progress &progress, const StopFlag &stop)
    {
        const int all = SampleBook::invoices + 1;
        for (QDate day = m_first; day < m_today; day = day.addDays(1)) {
            if (stop.stopped())
                return fail(Error{.kind = ErrorKind::Cancelled, .rule = u"sample.stopped"_s});
            m_clock.setDay(day);
            for (; m_issued < SampleBook::invoices && dayOf(m_issued) == day; ++m_issued) {
                if (const Result<void> issued = issue(m_issued, day); !issued)
                    return issued;
                progress(m_issued + 1, all);
            }
            const QList<Event> events = m_events.values(day);
            for (auto event = events.crbegin(); event != events.crend(); ++event) // In the order they came.
                if (const Result<void> done = happen(*event, day); !done)
                    return done;
        }
        return {};
    }

    //! What is not finished yet: drafts, and the bank's last statement.
    Result<void> end()
    {
        for (int i = 0; i < drafts; ++i)
            if (const auto draft = saveDraft(m_book, draftOf(SampleBook::invoices + i, {})); !draft)
                return fail(draft.error());
        return m_atBank.isEmpty() ? Result<void>() : readSampleStatement(m_book, m_atBank, m_today);
    }

private:
    //! Spread evenly over the year, on days somebody works, the last one yesterday or before.
    QDate dayOf(int index) const
    {
        const qint64 span = m_first.daysTo(m_today) - 1;
        const QDate day = workday(m_first.addDays(index * span / SampleBook::invoices));
        return std::min(day, m_today.addDays(-1));
    }

    qsizetype customerOf(int index) const { return index * qsizetype(7) % m_customers.size(); }

    InvoiceLine lineOf(int index, int line, TaxCategory category) const
    {
        const SampleWare &ware = m_wares.at((index * 3 + line * 2) % m_wares.size());
        const int pieces = 1 + (index * 5 + line * 3) % ware.mostPieces;
        constexpr qint64 onePiece = 10'000;
        constexpr qint64 domesticRate = 190'000;
        return {.item = ware.item,
            .description = {},
            .quantity = pieces * onePiece,
            .unit = ware.unit,
            .price = ware.price,
            .allowances = {},
            .category = category,
            .rate = category == TaxCategory::Standard ? domesticRate : 0};
    }

    Draft draftOf(int index, QDate issuedOn) const
    {
        const SampleCustomer &buyer = m_customers.at(customerOf(index));
        InvoiceContent content{.currency = buyer.customer.currency, .issuedOn = issuedOn};
        for (int line = 0; line < 1 + index % 3; ++line)
            content.lines.append(lineOf(index, line, buyer.category));
        if (buyer.category == TaxCategory::ReverseCharge)
            content.taxes = {{.category = buyer.category,
                .exemptionReason = u"Reverse charge"_s,
                .exemptionCode = u"VATEX-EU-AE"_s}};
        else if (buyer.category == TaxCategory::Export)
            content.taxes = {{.category = buyer.category,
                .exemptionReason = u"Export outside the EU"_s,
                .exemptionCode = u"VATEX-EU-G"_s}};
        if (index % 4 == 0)
            content.orderNumber = u"PO-%1"_s.arg(4100 + index * 17);
        return {
            .id = {}, .customer = buyer.customer.id, .content = content, .sourceKey = {}, .sourceNumber = {}};
    }

    Result<void> issue(int index, QDate day)
    {
        const Result<InvoiceId> draft = saveDraft(m_book, draftOf(index, day));
        if (!draft)
            return fail(draft.error());
        const auto issued = issueInvoices(m_book, {*draft}, {.today = day});
        if (!issued)
            return fail(issued.error());
        plan(index, day,
            {.invoice = *draft, .number = issued->numbers.constFirst(), .customer = customerOf(index)});
        return {};
    }

    //! Every customer has a habit; now and then something else happens.
    void plan(int index, QDate day, Event event)
    {
        if (index % 13 == 9)
            return; // Nobody pays this one.
        const SampleCustomer &buyer = m_customers.at(event.customer);
        const QDate on = workday(day.addDays(buyer.paysAfterDays + index % 5 - 2));
        if (index == SampleBook::invoices / 2) {
            event.kind = Event::Kind::Credit;
            m_events.insert(workday(day.addDays(4)), event);
            event.kind = Event::Kind::Payment;
        }
        if (index % 17 == 5) {
            if (index < SampleBook::invoices * 2 / 3) // The rest came later, but for the last ones.
                m_events.insert(workday(on.addDays(30)), event);
            event.kind = Event::Kind::Part;
        } else if (index % 31 == 12)
            event.kind = Event::Kind::TooMuch;
        m_events.insert(on, event);
    }

    Result<void> happen(const Event &event, QDate day)
    {
        if (event.kind == Event::Kind::Credit)
            return creditInvoice(m_book,
                {.invoice = event.invoice,
                    .lines = {{.line = 0, .quantity = 10'000}},
                    .reason = u"One piece arrived damaged"_s,
                    .on = day,
                    .today = day})
                .transform([](const CommandOutcome &) {});
        const Result<InvoiceRecord> invoice = InvoiceTable(m_book.database).byId(event.invoice);
        if (!invoice)
            return fail(invoice.error());
        const Money open = invoice->open;
        if (open.minor() == 0)
            return {};
        Money amount = open;
        if (event.kind == Event::Kind::Part)
            amount = Money(open.minor() / 2, open.currency());
        else if (event.kind == Event::Kind::TooMuch)
            amount = open + Money(50'00, open.currency());
        const Customer &payer = m_customers.at(event.customer).customer;
        const bool isAtBank = m_book.vault && day >= m_today.addDays(-daysAtBank)
            && open.currency() == sampleCompany().currency;
        if (isAtBank) {
            m_atBank.append({.on = day, .amount = amount, .payer = payer.name, .text = event.number});
            return {};
        }
        return recordPayment(m_book,
            {.customer = payer.id,
                .amount = amount,
                .on = day,
                .payer = payer.name,
                .reference = event.number,
                .allocations = {{.invoice = event.invoice, .amount = std::min(amount, open)}},
                .today = day})
            .transform([](const PaymentId &) {});
    }

    PastClock m_clock;
    Book m_book;
    QDate m_today;
    QDate m_first;
    QList<SampleCustomer> m_customers;
    QList<SampleWare> m_wares;
    QMultiMap<QDate, Event> m_events;
    QList<SampleTransfer> m_atBank;
    int m_issued = 0;
};

} // namespace

QString sampleSetting()
{
    return u"book.sample"_s;
}

QString sampleWithoutBankSetting()
{
    return u"book.sample_without_bank"_s;
}

Result<void> SampleBook::write(const Progress &progress, const StopFlag &stop)
{
    SampleWriter writer(m_book, m_today);
    return Transaction::run(m_book.database,
        [&] {
            SettingTable settings(m_book.database);
            return settings.set(sampleSetting(), u"on"_s).and_then([&]() -> Result<void> {
                return m_book.vault ? Result<void>() : settings.set(sampleWithoutBankSetting(), u"on"_s);
            });
        })
        .and_then([&] { return writer.begin(); })
        .and_then([&] { return writer.play(progress, stop); })
        .and_then([&] { return writer.end(); })
        .transform([&] { progress(invoices + 1, invoices + 1); });
}

} // namespace quittance
