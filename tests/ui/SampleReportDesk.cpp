#include "tests/ui/SampleReportDesk.h"

#include "core/domain/reportTotals.h"
#include "tests/ui/readyAnswer.h"

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using Column = ReportTable::Column;

const Currency eur = Currency::of("EUR");
const Currency usd = Currency::of("USD");
const QDate pictureDay(2026, 11, 23);

ReportTable agesOf(bool byCustomer)
{
    ReportTable table{.title = u"ageing"_s, .columns = {}};
    if (byCustomer)
        table.columns = {{u"customer_id"_s, Column::Text}, {u"customer"_s, Column::Text}};
    table.columns += QList<Column>{{u"currency"_s, Column::Text}, {u"current"_s, Column::Amount},
        {u"d1_30"_s, Column::Amount}, {u"d31_60"_s, Column::Amount}, {u"d61_90"_s, Column::Amount},
        {u"d90_plus"_s, Column::Amount}, {u"total"_s, Column::Amount}, {u"credit"_s, Column::Amount}};
    const auto row = [&](const QString &id, const QString &name, Currency currency, QList<qint64> minor) {
        QList<ReportCell> cells;
        if (byCustomer)
            cells = {id, name};
        cells.append(currency.text());
        for (const qint64 each : minor)
            cells.append(Money(each, currency));
        table.rows.append(cells);
    };
    if (!byCustomer) {
        row({}, {}, eur, {6'666'610, 948'000, 748'000, 268'410, 200'000, 8'831'020, 112'000});
        row({}, {}, usd, {2'108'000, 632'000, 0, 0, 0, 2'740'000, 30'000});
        return table;
    }
    row(u"c-8"_s, u"Adler & Söhne GmbH"_s, eur, {0, 124'997, 0, 0, 0, 124'997, 75'003});
    row(u"c-2"_s, u"<img src=x>Fjordlys Kraft AS"_s, eur, {748'000, 0, 748'000, 0, 0, 1'496'000, 0});
    row(u"c-2"_s, u"<img src=x>Fjordlys Kraft AS"_s, usd, {2'108'000, 632'000, 0, 0, 0, 2'740'000, 30'000});
    addTotals(table);
    return table;
}

ReportTable revenue(const ReportRequest &request)
{
    ReportTable table{.title = u"revenue"_s,
        .columns = {{u"period"_s, Column::Text}, {u"currency"_s, Column::Text}, {u"net"_s, Column::Amount},
            {u"tax"_s, Column::Amount}, {u"rounding"_s, Column::Amount}, {u"gross"_s, Column::Amount}}};
    qint64 net = 4'100'000;
    for (QDate day = periodStart(request.from, request.period); day <= request.to;
         day = periodEnd(day, request.period).addDays(1)) {
        net += 173'500;
        table.rows.append({periodName(day, request.period), u"EUR"_s, Money(net, eur),
            Money(net * 19 / 100, eur), Money(0, eur), Money(net * 119 / 100, eur)});
    }
    addTotals(table);
    return table;
}

template <class T>
QFuture<Result<T>> orError(const std::optional<Error> &error, const T &value)
{
    return error ? ready<T>(tl::unexpected(*error)) : ready<T>(value);
}

} // namespace

SampleReportDesk SampleReportDesk::ofPictures()
{
    SampleReportDesk desk;
    const Currency jpy = Currency::of("JPY");
    const Currency lira = Currency::of("TRY");
    desk.bookFigures = {.today = pictureDay,
        .currencies = {{.currency = eur,
                           .minor = {6'666'610, 948'000, 748'000, 268'410, 200'000},
                           .invoices = {110, 14, 1, 2, 1},
                           .creditMinor = 112'000,
                           .creditors = 6},
            {.currency = usd,
                .minor = {2'108'000, 632'000, 0, 0, 0},
                .invoices = {9, 4, 0, 0, 0},
                .creditMinor = 30'000,
                .creditors = 1},
            {.currency = lira, .minor = {26'352'050, 14'856'000, 0, 0, 0}, .invoices = {4, 2, 0, 0, 0}},
            {.currency = jpy, .minor = {1'197'600, 86'400, 0, 0, 0}, .invoices = {2, 1, 0, 0, 0}}}};
    desk.bookIncome = {.today = pictureDay,
        .currencies = {{.currency = eur,
                           .recentMinor = 6'490'275,
                           .recentPayments = 97,
                           .minor = {4'820'000, 3'960'000, 4'410'000, 5'730'000, 5'200'000, 6'180'000,
                               5'840'000, 4'770'000, 4'120'000, 6'690'000, 7'150'000, 5'230'000},
                           .payments = {70, 61, 64, 80, 77, 90, 85, 71, 60, 95, 101, 79}},
            {.currency = jpy, .recentMinor = 742'500, .recentPayments = 3, .minor = {}, .payments = {}},
            {.currency = lira, .recentMinor = 23'690'000, .recentPayments = 6, .minor = {}, .payments = {}},
            {.currency = usd, .recentMinor = 1'845'000, .recentPayments = 11, .minor = {}, .payments = {}}}};
    desk.bookNeeds.unreminded
        = {.count = 5, .oldestDue = QDate(2026, 11, 1), .sums = {Money(611'840, eur), Money(1'250'000, usd)}};
    desk.bookNeeds.disputes = 1;
    desk.bookNeeds.firstDisputes = {{.payment = PaymentId(u"pay-2"_s),
        .customer = u"Fjordlys Kraft AS"_s,
        .amount = Money(748'000, eur),
        .respondBy = QDate(2026, 11, 28)}};
    desk.bookNeeds.conflicts = {{.connection = u"hubspot"_s, .customers = 3}};
    desk.bookNeeds.refusedMails = {.count = 2, .customers = {u"Okonkwo & Daughters"_s, u"García Núñez"_s}};
    desk.bookNeeds.uncertain = 1;
    desk.bookNeeds.firstUncertain = {{.customer = u"Öztürk Lojistik"_s, .connection = u"stripe"_s}};
    desk.bookNeeds.bankLines = 14;
    desk.bookNeeds.lastStatement = QDate(2026, 11, 20);
    desk.bookNeeds.cards = 1;
    desk.bookNeeds.firstCards = {{.customer = CustomerId(u"c-5"_s),
        .name = u"Harbor Light Dental LLC"_s,
        .brand = u"Visa"_s,
        .last4 = u"1881"_s,
        .expiresOn = QDate(2026, 11, 30)}};
    const QDateTime night(pictureDay, QTime(2, 10), Qt::UTC);
    const auto count = [&](qint64 there, qint64 here, qint64 unexplained) {
        Completeness counted{.checkedAt = night};
        counted.lines = {{.currency = eur, .there = there, .here = here, .unexplained = unexplained}};
        for (qint64 i = 0; i < unexplained; ++i)
            counted.unexplained.append({.externalKey = u"x"_s, .on = pictureDay});
        return counted;
    };
    desk.bookStandings = {{.connection = u"stripe"_s, .syncedAt = night, .count = count(1'204, 1'204, 0)},
        {.connection = u"paypal"_s, .syncedAt = night, .count = count(318, 317, 1)},
        {.connection = u"hubspot"_s,
            .isGateway = false,
            .syncedAt = night,
            .count = std::nullopt,
            .contacts = 812,
            .linked = 640}};
    return desk;
}

SampleReportDesk::Answer<BookFigures> SampleReportDesk::figures()
{
    ++figuresAsked;
    return orError(error, bookFigures);
}

SampleReportDesk::Answer<BookIncome> SampleReportDesk::income()
{
    return orError(error, bookIncome);
}

SampleReportDesk::Answer<BookNeeds> SampleReportDesk::needs()
{
    ++needsAsked;
    return orError(error, bookNeeds);
}

SampleReportDesk::Answer<QList<ConnectionStanding>> SampleReportDesk::standings()
{
    return orError(error, bookStandings);
}

SampleReportDesk::Answer<ReportTable> SampleReportDesk::table(ReportRequest request)
{
    requests.append(request);
    using What = ReportRequest::What;
    if (tables.contains(request.what))
        return orError(error, tables.value(request.what));
    switch (request.what) {
    case What::Ageing:
        return orError(error, agesOf(false));
    case What::Revenue:
    case What::Tax:
        return orError(error, revenue(request));
    default:
        return orError(error, agesOf(true));
    }
}

SampleReportDesk::Answer<Statement> SampleReportDesk::statement(CustomerId customer, ReportRequest days)
{
    statements.append(customer);
    Statement told{.customer = customer, .name = u"Adler & Söhne GmbH"_s, .from = days.from, .to = days.to};
    CurrencyStatement part{.opening = Money(10'000, eur), .lines = {}, .closing = Money(124'997, eur)};
    part.lines = {{.on = QDate(2026, 10, 2),
                      .kind = u"invoice"_s,
                      .reference = u"INV-2026-001042"_s,
                      .amount = Money(124'997, eur),
                      .balance = Money(134'997, eur)},
        {.on = QDate(2026, 11, 2),
            .kind = u"payment"_s,
            .reference = u"bank"_s,
            .amount = Money(-10'000, eur),
            .balance = Money(124'997, eur)}};
    part.ageing.minor[static_cast<size_t>(AgeBucket::Days1To30)] = 124'997;
    part.ageing.total = 124'997;
    told.currencies = {part};
    return orError(error, told);
}

SampleReportDesk::Answer<QByteArray> SampleReportDesk::statementLetter(CustomerId, ReportRequest)
{
    return orError(error, QByteArray("%PDF-"));
}

SampleReportDesk::Answer<QByteArray> SampleReportDesk::documentUbl(InvoiceId id)
{
    return orError(error, "<Invoice>" + id.text().toUtf8() + "</Invoice>");
}

SampleReportDesk::Answer<void> SampleReportDesk::save(
    ReportTable table, ReportService::File format, QString path)
{
    if (error)
        return ready<void>(tl::unexpected(*error));
    saved.append({std::move(table), format, std::move(path)});
    return ready<void>({});
}

SampleReportDesk::Answer<QByteArray> SampleReportDesk::documentPdf(InvoiceId)
{
    return orError(error, QByteArray("%PDF-"));
}
