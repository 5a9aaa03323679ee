#include "ui/crm/interactionEvents.h"

#include "ui/text/CrmText.h"
#include "ui/text/DateText.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestCaption = 160;

QString iconOf(Interaction::Kind kind)
{
    switch (kind) {
    case Interaction::Kind::Email:
        return u"mail"_s;
    case Interaction::Kind::Task:
        return u"check-circle"_s;
    case Interaction::Kind::Call:
        return u"phone"_s;
    case Interaction::Kind::Meeting:
        return u"customers"_s; // Two people.
    case Interaction::Kind::Note:
        break;
    }
    return u"note"_s;
}

} // namespace

QList<TimelineEvent> interactionEvents(const QList<Interaction> &done, const QTimeZone &zone)
{
    QList<TimelineEvent> events;
    for (const Interaction &one : done) {
        const QString words = one.text.simplified().left(longestCaption);
        QStringList facts{momentText(one.at, zone)};
        if (!one.owner.isEmpty())
            facts.append(one.owner);
        if (!words.isEmpty() && !one.subject.isEmpty())
            facts.append(words);
        const QString kind = interactionKindText(one.kind);
        const QString what = one.subject.isEmpty() ? words : one.subject.simplified();
        const QString both
            = QCoreApplication::translate("quittance::ContactDetail", "%1: %2", "kind, subject");
        events.append({iconOf(one.kind), what.isEmpty() ? kind : both.arg(kind, what), facts.join(u" · "_s),
            exactMomentText(one.at, zone)});
    }
    return events;
}

} // namespace quittance
