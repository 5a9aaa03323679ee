#include "ui/dashboard/needLooks.h"

#include "ui/text/DateText.h"
#include "ui/text/DisputeText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/StateText.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Look = NeedRow::Look;

constexpr qsizetype disputesShown = 3;
constexpr qsizetype cardsShown = 2;
constexpr qsizetype namesShown = 2;

using What = DashboardGoal::What;

//! The words of the lines.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(quittance::NeedLooks)

public:
    static QString whoever(const QString &name) { return name.isEmpty() ? tr("Unknown payer") : name; }

    static Look unreminded(const BookNeeds::Unreminded &found, QDate today)
    {
        const int count = static_cast<int>(found.count);
        const bool isCut = found.count >= BookNeeds::Unreminded::most;
        return {
            .chip = {u"clock"_s, tr("Overdue %1 d", "days").arg(found.oldestDue.daysTo(today)), Tone::Danger},
            .text = isCut ? tr("%n or more invoices overdue without a reminder", nullptr, count)
                          : tr("%n invoices overdue without a reminder", nullptr, count),
            .end = isCut ? QString() : sumsText(found.sums),
            .goal = {.what = What::Overdue}};
    }

    static Look dispute(const BookNeeds::Disputed &dispute, QDate today)
    {
        const QString who = whoever(dispute.customer);
        return {.chip = {u"dispute"_s, tr("Disputed"), Tone::Special},
            .text = dispute.respondBy.isValid()
                ? tr("%1 · answer by %2", "customer, day").arg(who, respondByText(dispute.respondBy, today))
                : who,
            .end = moneyWithSymbol(dispute.amount),
            .goal = {.what = What::Dispute, .payment = dispute.payment}};
    }

    static Look moreDisputes(qint64 count)
    {
        return {.chip = {u"dispute"_s, tr("Disputed"), Tone::Special},
            .text = tr("%n more disputes", nullptr, static_cast<int>(count)),
            .end = tr("Payments"),
            .goal = {.what = What::Dispute}};
    }

    static Look conflicts(const BookNeeds::Conflicts &found)
    {
        return {.chip = {u"crm"_s, tr("Conflict"), Tone::Special},
            .text = tr("%n contacts changed here and in %1", nullptr, static_cast<int>(found.customers))
                        .arg(connectionText(found.connection)),
            .end = tr("CRM sync"),
            .goal = {.what = What::Conflicts, .connection = found.connection}};
    }

    static QString refusedText(qint64 count)
    {
        return tr("%n mails refused", nullptr, static_cast<int>(count));
    }

    static QString refusedOthersText(qint64 count)
    {
        return tr("%n actions refused", nullptr, static_cast<int>(count));
    }

    static QString uncertainText(qint64 count)
    {
        return tr("Outcome of %n actions not known yet", nullptr, static_cast<int>(count));
    }

    static QString bankLinesText(qint64 count)
    {
        return tr("%n bank lines to match", nullptr, static_cast<int>(count));
    }

    static QString approvalsText(qint64 count)
    {
        return tr("%n requests wait for your approval", nullptr, static_cast<int>(count));
    }

    static QString disputesText(qint64 count)
    {
        return tr("%n disputes are open", nullptr, static_cast<int>(count));
    }

    static QString cardsText(qint64 count)
    {
        return tr("%n saved cards expire soon", nullptr, static_cast<int>(count));
    }

    static Look refused(const BookNeeds::Effects &found, const QString &icon, const QString &count)
    {
        QStringList names;
        for (const QString &name : found.customers)
            if (!name.isEmpty() && names.size() < namesShown)
                names.append(name);
        return {.chip = {icon, tr("Refused"), Tone::Danger},
            .text
            = names.isEmpty() ? count : tr("%1 · %2", "how many, names").arg(count, names.join(u", "_s)),
            .end = tr("Outbox"),
            .goal = {.what = What::Outbox}};
    }

    static Look uncertain(qint64 count, const QList<BookNeeds::Uncertain> &first)
    {
        QString text = uncertainText(count);
        if (!first.isEmpty() && !first.constFirst().customer.isEmpty())
            text = tr("%1 · %2", "how many, names").arg(text, first.constFirst().customer);
        if (!first.isEmpty())
            text = tr("%1 · asking %2", "what, provider")
                       .arg(text, connectionText(first.constFirst().connection));
        return {.chip = {u"help"_s, tr("Uncertain"), Tone::Warning},
            .text = text,
            .end = tr("Outbox"),
            .goal = {.what = What::Outbox}};
    }

    static Look bankLines(qint64 count, QDate lastStatement)
    {
        const QString lines = bankLinesText(count);
        return {.chip = {u"reconcile"_s, tr("To match"), Tone::Warning},
            .text = lastStatement.isValid()
                ? tr("%1 · statement of %2", "how many, day").arg(lines, dateText(lastStatement))
                : lines,
            .end = tr("Reconcile"),
            .goal = {.what = What::BankLines}};
    }

    static Look approvals(const BookNeeds::Approvals &found)
    {
        const QString count = approvalsText(found.count);
        const QStringList names = found.askedBy.first(qMin(namesShown, found.askedBy.size()));
        return {.chip = {u"lock"_s, tr("Approval"), Tone::Special},
            .text
            = names.isEmpty() ? count : tr("%1 · %2", "how many, names").arg(count, names.join(u", "_s)),
            .end = sumsText(found.sums),
            .goal = {.what = What::Approvals}};
    }

    static Look card(const BookNeeds::Card &card, QDate today)
    {
        const QString month = card.expiresOn.toString(u"MM/yy"_s);
        return {.chip
            = {u"card"_s, tr("Expires in %1 d", "days").arg(today.daysTo(card.expiresOn)), Tone::Warning},
            .text = tr("%1 •••• %2 of %3, %4", "brand, last digits, customer, month")
                        .arg(card.brand, card.last4, card.name, month),
            .end = tr("Customers"),
            .goal = {.what = What::Card, .customer = card.customer, .name = card.name}};
    }

    static Look moreCards(qint64 count)
    {
        return {.chip = {u"card"_s, tr("Expires soon"), Tone::Warning},
            .text = tr("%n more saved cards", nullptr, static_cast<int>(count)),
            .end = tr("Customers"),
            .goal = {.what = What::Card}};
    }

    static Look access(const QString &connection)
    {
        return {.chip = {u"lock"_s, tr("No access"), Tone::Danger},
            .text = tr("%1 has no key or sign-in that works").arg(connectionText(connection)),
            .end = tr("Connection"),
            .goal = {.what = What::Access, .connection = connection}};
    }
};

} // namespace

QList<NeedRow::Look> needLooks(const BookNeeds &needs, QDate today)
{
    QList<NeedRow::Look> looks;
    for (const QString &connection : needs.refusedConnections)
        looks.append(Words::access(connection));
    if (needs.unreminded.count > 0)
        looks.append(Words::unreminded(needs.unreminded, today));
    const qsizetype disputes = qMin(disputesShown, needs.firstDisputes.size());
    for (qsizetype i = 0; i < disputes; ++i)
        looks.append(Words::dispute(needs.firstDisputes.at(i), today));
    if (needs.disputes > disputes)
        looks.append(Words::moreDisputes(needs.disputes - disputes));
    if (needs.approvals.count > 0)
        looks.append(Words::approvals(needs.approvals));
    for (const BookNeeds::Conflicts &conflicts : needs.conflicts)
        looks.append(Words::conflicts(conflicts));
    if (needs.refusedMails.count > 0)
        looks.append(Words::refused(
            needs.refusedMails, u"mail-refused"_s, Words::refusedText(needs.refusedMails.count)));
    if (needs.refusedOthers.count > 0)
        looks.append(Words::refused(
            needs.refusedOthers, u"danger"_s, Words::refusedOthersText(needs.refusedOthers.count)));
    if (needs.uncertain > 0)
        looks.append(Words::uncertain(needs.uncertain, needs.firstUncertain));
    if (needs.bankLines > 0)
        looks.append(Words::bankLines(needs.bankLines, needs.lastStatement));
    const qsizetype cards = qMin(cardsShown, needs.firstCards.size());
    for (qsizetype i = 0; i < cards; ++i)
        looks.append(Words::card(needs.firstCards.at(i), today));
    if (needs.cards > cards)
        looks.append(Words::moreCards(needs.cards - cards));
    return looks;
}

QStringList needTexts(const BookNeeds &needs, QDate today)
{
    QStringList texts;
    for (const QString &connection : needs.refusedConnections)
        texts.append(Words::access(connection).text);
    if (needs.unreminded.count > 0)
        texts.append(Words::unreminded(needs.unreminded, today).text);
    for (const BookNeeds::Conflicts &conflicts : needs.conflicts)
        texts.append(Words::conflicts(conflicts).text);
    using CountText = QString (*)(qint64);
    for (const auto &[count, text] :
        std::initializer_list<std::pair<qint64, CountText>>{{needs.disputes, &Words::disputesText},
            {needs.approvals.count, &Words::approvalsText}, {needs.refusedMails.count, &Words::refusedText},
            {needs.refusedOthers.count, &Words::refusedOthersText}, {needs.uncertain, &Words::uncertainText},
            {needs.bankLines, &Words::bankLinesText}, {needs.cards, &Words::cardsText}})
        if (count > 0)
            texts.append(text(count));
    return texts;
}

qint64 needCount(const BookNeeds &needs)
{
    qint64 count = needs.unreminded.count + needs.disputes + needs.refusedMails.count
        + needs.refusedOthers.count + needs.uncertain + needs.bankLines + needs.approvals.count + needs.cards
        + needs.refusedConnections.size();
    for (const BookNeeds::Conflicts &conflicts : needs.conflicts)
        count += conflicts.customers;
    return count;
}

} // namespace quittance
