#include "tests/ui/SampleDraftDesk.h"

#include "tests/ui/SampleDesk.h"
#include "tests/ui/readyAnswer.h"

#include <QPainter>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! Something like a page: who writes, what is invoiced, and what it comes to.
void drawLetter(QImage &image, const InvoiceContent &written)
{
    if (image.isNull())
        return;
    const InvoiceContent content = computed(written).value_or(written);
    const int side = image.width() / 10;
    const int right = image.width() - side;
    const int step = image.width() / 24;
    QPainter painter(&image);
    QFont font = painter.font();
    font.setPixelSize(qMax(6, image.width() / 32));
    painter.setFont(font);
    painter.setPen(Qt::black);
    int y = side;
    const auto write = [&](const QString &words, const QString &amount) {
        painter.drawText(QRect(side, y, right - side, step), Qt::AlignLeft | Qt::AlignVCenter, words);
        painter.drawText(QRect(side, y, right - side, step), Qt::AlignRight | Qt::AlignVCenter, amount);
        y += step;
    };
    write(u"Brightwater GmbH"_s, {});
    y += 3 * step;
    write(u"INV-2026-…"_s, {});
    painter.drawLine(side, y, right, y);
    for (const InvoiceLine &line : content.lines)
        write(line.item.left(28), Money(line.netMinor, content.currency).text());
    painter.drawLine(side, y, right, y);
    write({}, content.payable().text() + u' ' + content.currency.text());
}

} // namespace

QFuture<Result<InvoiceId>> SampleDraftDesk::save(Draft draft)
{
    if (!holdSaves)
        return ready(keep(std::move(draft)));
    auto promise = std::make_shared<QPromise<Result<InvoiceId>>>();
    promise->start();
    m_held.append({std::move(draft), promise});
    return promise->future();
}

void SampleDraftDesk::put(InvoiceDetail &detail) const
{
    for (const Draft &draft : saved) {
        if (draft.id != detail.row.id)
            continue; // Of those with this id, the last one counts.
        detail.content = draft.content;
        const auto known = std::ranges::find(m_desk.customersKnown, draft.customer, &Customer::id);
        if (known != m_desk.customersKnown.end())
            detail.customer = *known;
    }
}

void SampleDraftDesk::answerHeldSave()
{
    Held held = m_held.takeFirst();
    held.promise->addResult(keep(std::move(held.draft)));
    held.promise->finish();
}

Result<InvoiceId> SampleDraftDesk::keep(Draft draft)
{
    if (saveError)
        return fail(*saveError);
    const Result<InvoiceContent> content = computed(draft.content);
    if (!content)
        return fail(content.error());
    draft.content = *content;
    if (draft.id.isEmpty())
        draft.id = InvoiceId(u"written-%1"_s.arg(saved.size()));
    saved.append(draft);
    const auto customer = std::ranges::find(m_desk.customersKnown, draft.customer, &Customer::id);
    auto row = std::ranges::find(m_desk.invoices, draft.id, &InvoiceRow::id);
    if (row == m_desk.invoices.end()) {
        m_desk.invoices.append({.key = 5'000 + m_desk.invoices.size(), .id = draft.id, .number = {}});
        row = m_desk.invoices.end() - 1;
    }
    row->customerId = draft.customer;
    if (customer != m_desk.customersKnown.end())
        row->customer = customer->name;
    row->issuedOn = draft.content.issuedOn;
    row->dueOn = draft.content.dueOn;
    row->total = draft.content.payable();
    row->open = Money(0, draft.content.currency);
    emit m_desk.invoicesChanged();
    return draft.id;
}

DraftPage SampleDraftDesk::drawn(const InvoiceContent &content, int page, int width) const
{
    QImage image(width, width * 297 / 210 + static_cast<int>(paged.size()), QImage::Format_RGB32);
    image.fill(0xffffffff);
    drawLetter(image, content);
    return {.image = image, .page = qBound(0, page, pageCount - 1), .count = pageCount};
}

QFuture<Result<QList<DeletedDraft>>> SampleDraftDesk::deleted()
{
    return ready<QList<DeletedDraft>>(gone);
}

QFuture<Result<InvoiceId>> SampleDraftDesk::restore(InvoiceId id)
{
    if (restoreError)
        return ready<InvoiceId>(fail(*restoreError));
    restored.append(id);
    gone.removeIf([&](const DeletedDraft &deleted) { return deleted.draft.id == id; });
    emit m_desk.invoicesChanged();
    return ready<InvoiceId>(id);
}

QFuture<Result<DraftPage>> SampleDraftDesk::page(Draft draft, int page, int width)
{
    const DraftPage answer = drawn(draft.content, page, width);
    paged.append({std::move(draft), page});
    if (pageError)
        return ready<DraftPage>(fail(*pageError));
    if (!holdPages)
        return ready<DraftPage>(DraftPage(answer));
    auto promise = std::make_shared<QPromise<Result<DraftPage>>>();
    promise->start();
    m_heldPages.append({answer, promise});
    return promise->future();
}

void SampleDraftDesk::answerHeldPage()
{
    const HeldPage held = m_heldPages.takeFirst();
    held.promise->addResult(Result<DraftPage>(held.page));
    held.promise->finish();
}

QFuture<Result<CustomerId>> SampleDraftDesk::makeCustomer(Customer customer)
{
    if (customerError)
        return ready<CustomerId>(fail(*customerError));
    customer.id = CustomerId(u"made-%1"_s.arg(made.size()));
    made.append(customer);
    m_desk.customersKnown.append(customer);
    return ready<CustomerId>(CustomerId(customer.id));
}

QFuture<Result<std::optional<CompanyProfile>>> SampleDraftDesk::company()
{
    return ready<std::optional<CompanyProfile>>(std::optional<CompanyProfile>(profile));
}

QFuture<Result<QList<NumberSeries>>> SampleDraftDesk::series()
{
    return ready<QList<NumberSeries>>(numberSeries);
}
