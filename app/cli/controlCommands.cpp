#include "app/cli/commands.h"

#include "app/cli/inputs.h"
#include "app/cli/shapes.h"
#include "core/domain/codeNames.h"
#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"

#include <QJsonArray>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

void endWithLock(Session &session)
{
    session.then(session.book().control().lockedThrough(), [&session](QDate through) {
        session.console().result({{u"locked_through"_s, dateShape(through)}},
            through.isValid() ? u"Nothing is booked on or before %1."_s.arg(dateText(through))
                              : u"Nothing is locked."_s);
        session.finish(Exit::Done);
    });
}

//! A member as the options say, changed from what is known of them; nothing when no role is known.
std::optional<StaffMember> memberFrom(const Session &session, const QList<StaffMember> &staff)
{
    const auto known = std::ranges::find(staff, session.word(0), &StaffMember::login);
    const auto role = roleFrom(session.arguments().value(u"role"_s));
    if (known == staff.end() && !role)
        return std::nullopt;
    StaffMember member = known == staff.end() ? StaffMember{.login = session.word(0), .name = {}} : *known;
    member.role = role.value_or(member.role);
    member.name = session.arguments().value(u"name"_s, member.name);
    member.isActive = !session.arguments().has(u"left"_s);
    return member;
}

} // namespace

void numbersShow(Session &session)
{
    session.then(session.book().control().numberSeries(), [&session](const QList<NumberSeries> &all) {
        session.then(session.book().control().numberMask(DocumentType::CreditNote),
            [&session, all](const QString &notes) {
                QJsonArray others;
                QString words = u"Invoices %1, credit notes %2"_s.arg(all.constFirst().mask, notes);
                for (const NumberSeries &series : all) {
                    if (series.isUsual)
                        continue;
                    others.append(QJsonObject{{u"series"_s, series.name}, {u"mask"_s, series.mask}});
                    words += u", %1 %2"_s.arg(series.name, series.mask);
                }
                session.console().result({{u"invoices"_s, all.constFirst().mask}, {u"credit_notes"_s, notes},
                                             {u"others"_s, others}},
                    words);
                session.finish(Exit::Done);
            });
    });
}

void numbersDefine(Session &session)
{
    const QString what = session.word(0);
    const Result<int> next = session.arguments().number(u"next"_s, 0);
    if (!next)
        return session.fail(next.error());
    ControlService &control = session.book().control();
    const QString mask = session.word(1);
    const auto defined = what == "invoices"_L1 ? control.defineNumbers(DocumentType::Invoice, mask, *next)
        : what == "credit-notes"_L1            ? control.defineNumbers(DocumentType::CreditNote, mask, *next)
                                               : control.defineSeries(what, mask, *next);
    session.then(defined, [&session] { numbersShow(session); });
}

void periodShow(Session &session)
{
    endWithLock(session);
}

void periodLock(Session &session)
{
    const Result<QDate> month = monthOption(session);
    const Result<QDate> through = dateOption(session, u"through"_s);
    if (!month || !through)
        return session.fail(month ? through.error() : month.error());
    if (month->isValid() == through->isValid())
        return session.usage(u"period lock --month 2026-10 | --through DATE --reason R"_s);
    session.then(session.book().control().lock(month->isValid() ? month->addMonths(1).addDays(-1) : *through,
                     session.arguments().value(u"reason"_s)),
        [&session] { endWithLock(session); });
}

void periodUnlock(Session &session)
{
    const Result<QDate> month = monthOption(session);
    const Result<QDate> through = dateOption(session, u"through"_s);
    if (!month || !through)
        return session.fail(month ? through.error() : month.error());
    if (month->isValid() && through->isValid())
        return session.usage(u"period unlock [--month 2026-10 | --through DATE] --reason R"_s);
    // A month is opened together with all that comes after it.
    session.then(session.book().control().unlock(month->isValid() ? month->addDays(-1) : *through,
                     session.arguments().value(u"reason"_s)),
        [&session] { endWithLock(session); });
}

void staffList(Session &session)
{
    session.then(session.book().control().staff(), [&session](const QList<StaffMember> &staff) {
        QList<QJsonObject> objects;
        QList<QStringList> rows;
        for (const StaffMember &member : staff) {
            objects.append(staffShape(member));
            rows.append(
                {member.login, member.name, codeOf(member.role), member.isActive ? u"active"_s : u"left"_s});
        }
        session.console().list(objects, {u"Login"_s, u"Name"_s, u"Role"_s, u"State"_s}, rows);
        session.finish(Exit::Done);
    });
}

void staffSave(Session &session)
{
    const QString role = session.arguments().value(u"role"_s);
    if (!role.isEmpty() && !roleFrom(role))
        return session.fail(invalid(u"usage.choice"_s, u"--role"_s, role).value());
    session.then(session.book().control().staff(), [&session](const QList<StaffMember> &staff) {
        const std::optional<StaffMember> member = memberFrom(session, staff);
        if (!member)
            return session.usage(u"Somebody new needs --role viewer|clerk|accountant|owner."_s);
        session.then(session.book().control().saveStaff(*member), [&session, member = *member] {
            session.console().result(staffShape(member), {});
            session.finish(Exit::Done);
        });
    });
}

void approvalsList(Session &session)
{
    session.then(session.book().control().approvals(!session.arguments().has(u"all"_s)),
        [&session](const QList<ApprovalRow> &approvals) {
            QList<QJsonObject> objects;
            QList<QStringList> rows;
            for (const ApprovalRow &row : approvals) {
                objects.append(approvalShape(row));
                rows.append({row.id.text(), row.askedBy, codeOf(row.matter.what),
                    moneyWithCode(row.matter.amount), row.matter.reason, approvalStateCode(row.state)});
            }
            session.console().list(
                objects, {u"Id"_s, u"Asked by"_s, u"What"_s, u"Amount"_s, u"Reason"_s, u"State"_s}, rows);
            session.finish(Exit::Done);
        });
}

void approvalsGive(Session &session)
{
    session.then(session.book().control().approve(EntryId(session.word(0))),
        [&session](const CommandOutcome &outcome) { finishWith(session, outcome); });
}

void approvalsRefuse(Session &session)
{
    session.then(
        session.book().control().refuse(EntryId(session.word(0)), session.arguments().value(u"reason"_s)),
        [&session] { finishWithId(session, session.word(0)); });
}

} // namespace quittance
