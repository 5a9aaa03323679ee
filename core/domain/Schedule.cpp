#include "core/domain/Schedule.h"

#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxNameLength = 200;
constexpr int maxDrafts = 9999;
constexpr int maxDueDays = 3650;
constexpr std::array pauseCodes{""_L1, "by_hand"_L1, "customer_archived"_L1};

} // namespace

QString codeOf(SchedulePause pause)
{
    return pauseCodes.at(static_cast<size_t>(pause));
}

std::optional<SchedulePause> schedulePauseFrom(QStringView code)
{
    for (size_t i = 0; i < pauseCodes.size(); ++i)
        if (pauseCodes.at(i) == code)
            return static_cast<SchedulePause>(i);
    return std::nullopt;
}

Result<void> checkTerms(const ScheduleTerms &terms)
{
    if (terms.name.trimmed().isEmpty())
        return invalid(u"schedule.name_missing"_s, u"name"_s, terms.name);
    if (terms.name.size() > maxNameLength)
        return invalid(u"schedule.name_too_long"_s, u"name"_s, terms.name.left(40) + u'…');
    if (const Result<void> fine = terms.every.check(); !fine)
        return fine;
    if (!terms.firstOn.isValid())
        return invalid(u"schedule.first_missing"_s, u"from"_s, {});
    if (terms.lastOn.isValid() && terms.lastOn < terms.firstOn)
        return invalid(u"schedule.end_before_first"_s, u"until"_s, terms.lastOn.toString(Qt::ISODate));
    if (terms.lastOn.isValid() && terms.most != 0)
        return invalid(u"schedule.two_ends"_s, u"count"_s, QString::number(terms.most));
    if (terms.most < 0 || terms.most > maxDrafts)
        return invalid(u"schedule.count_range"_s, u"count"_s, QString::number(terms.most));
    if (terms.dueDays && (*terms.dueDays < 0 || *terms.dueDays > maxDueDays))
        return invalid(u"schedule.due_days_range"_s, u"due_days"_s, QString::number(*terms.dueDays));
    return {};
}

Result<InvoiceContent> recurringContent(InvoiceContent content)
{
    if (content.type == DocumentType::CreditNote)
        return invalid(u"schedule.credit_note"_s, u"invoice"_s, {});
    if (content.lines.isEmpty())
        return invalid(u"schedule.no_lines"_s, u"invoice"_s, {});
    content.type = DocumentType::Invoice; // What is corrected once is not corrected every month.
    content.issuedOn = {};
    content.dueOn = {};
    content.suppliedOn = {};
    content.precedingNumber.clear();
    content.totals.prepaid = 0;
    return computed(std::move(content));
}

QList<QDate> nextDays(const Schedule &schedule, int limit)
{
    const ScheduleTerms &terms = schedule.terms;
    const qint64 left = terms.most == 0 ? limit : qBound(0, terms.most - schedule.made, limit);
    qint64 index = schedule.doneThrough.isValid()
        ? terms.every.indexLaterThan(terms.firstOn, schedule.doneThrough)
        : 0;
    QList<QDate> days;
    while (days.size() < left) {
        const QDate day = terms.every.dayAfter(terms.firstOn, index++);
        if (!day.isValid() || (terms.lastOn.isValid() && day > terms.lastOn))
            break;
        days.append(day);
    }
    return days;
}

ServicePeriod periodOf(const ScheduleTerms &terms, QDate day)
{
    const qint64 next = terms.every.indexLaterThan(terms.firstOn, day);
    if (terms.isInArrears) {
        const QDate before = terms.every.dayAfter(terms.firstOn, next - 2);
        return {.from = before.isValid() ? before : day, .to = day.addDays(-1)};
    }
    const QDate after = terms.every.dayAfter(terms.firstOn, next);
    return {.from = day, .to = after.isValid() ? after.addDays(-1) : QDate(9999, 12, 31)};
}

} // namespace quittance
