#include "app/cli/commands.h"

#include "app/Profile.h"
#include "app/cli/shapes.h"
#include "ui/text/HeldText.h"

// What a book is told by those who have it open on other computers.

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

std::optional<BookHolder> holderOf(const Profile &profile)
{
    return BookPresence::other(profile.directory(), Composition::self(), QDateTime::currentDateTimeUtc());
}

} // namespace

int bookHolder(const Arguments &, const Profile &profile, const Console &console)
{
    const std::optional<BookHolder> holder = holderOf(profile);
    if (!holder) {
        console.result({{u"host"_s, QJsonValue()}, {u"user"_s, QJsonValue()}, {u"since"_s, QJsonValue()},
                           {u"heard_at"_s, QJsonValue()}, {u"silent"_s, false}},
            u"No other computer has this book open."_s);
        return static_cast<int>(Exit::Done);
    }
    console.result(
        {{u"host"_s, holder->host}, {u"user"_s, holder->user}, {u"since"_s, instantShape(holder->since)},
            {u"heard_at"_s, instantShape(holder->heardAt)}, {u"silent"_s, holder->isSilent}},
        heldText(*holder, QTimeZone::systemTimeZone()));
    return static_cast<int>(Exit::Done);
}

int bookTakeOver(const Arguments &, const Profile &profile, const Console &console)
{
    if (const Result<void> over
        = BookPresence::passOver(profile.directory(), Composition::self(), QDateTime::currentDateTimeUtc());
        !over) {
        console.error(over.error());
        return static_cast<int>(over.error().kind == ErrorKind::Busy ? Exit::InPart : Exit::Failed);
    }
    console.result({{u"ok"_s, true}}, u"The book can be opened here."_s);
    return static_cast<int>(Exit::Done);
}

} // namespace quittance
