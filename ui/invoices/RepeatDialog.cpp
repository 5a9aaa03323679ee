#include "ui/invoices/RepeatDialog.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/invoices/RepeatPreview.h"
#include "ui/text/ErrorText.h"
#include "ui/text/ScheduleText.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/stateChips.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortField = 140;
constexpr int numberField = 64;
enum End : int { Never, OnADay, AfterDrafts };

//! A whole number as it was typed; the rule says what is wrong with any other.
Result<int> readNumber(const QString &text, const QString &rule, const QString &field)
{
    bool fine = false;
    const int number = textLocale().toInt(text.trimmed(), &fine);
    if (!fine)
        return invalid(rule, field, text.trimmed());
    return number;
}

//! The first day of a month's rhythm from the day of the document that is still to come.
QDate proposedFirst(const InvoiceRow &row, QDate today)
{
    const RepeatInterval month;
    const QDate from = row.issuedOn.isValid() ? row.issuedOn : today;
    return month.dayAfter(from, std::max<qint64>(1, month.indexLaterThan(from, today)));
}

} // namespace

RepeatDialog::RepeatDialog(Desk &desk, const InvoiceRow &row, QDate today, QWidget *parent)
    : ActDialog(u"repeat"_s, tr("Repeat invoice"),
        {.party = row.customer,
            .document = row.number.text(),
            .chip = stateChip(row, today),
            .caption = tr("Total"),
            .amount = row.total},
        parent)
    , m_desk(desk)
    , m_today(today)
    , m_like(row.id)
{
    build(tr("Repeat"));
    fill({.name = {}, .firstOn = proposedFirst(row, today)});
    m_count->setFocus(Qt::OtherFocusReason);
    whenReady(desk.detail(row.id), this, [this](const Result<InvoiceDetail> &detail) {
        const Result<InvoiceContent> content
            = detail ? recurringContent(detail->content) : fail(detail.error());
        if (!content)
            return showTrouble(content.error());
        m_row.schedule.content = *content;
        m_row.language = detail->customer.language;
        if (m_name->text().isEmpty())
            m_name->setText(content->lines.constFirst().item.simplified());
        m_name->setCursorPosition(0);
        showPreview();
    });
}

RepeatDialog::RepeatDialog(Desk &desk, const ScheduleRow &row, QDate today, QWidget *parent)
    : ActDialog(u"repeat"_s, tr("Change schedule"),
        {.party = row.customer,
            .document = row.schedule.terms.name,
            .chip = scheduleChip(row),
            .caption = tr("Amount"),
            .amount = row.schedule.content.payable()},
        parent)
    , m_desk(desk)
    , m_today(today)
    , m_row(row)
{
    build(tr("Save"));
    fill(row.schedule.terms);
    m_count->setFocus(Qt::OtherFocusReason);
    showPreview();
}

void RepeatDialog::build(const QString &act)
{
    addField(u"every"_s, tr("Every"), intervalField());
    m_first = new DateEdit(m_today, this);
    m_first->setFixedWidth(shortField);
    addField(u"from"_s, tr("First on"), m_first, remark(tr("The days of all others are counted from it")));
    addField(u"until"_s, tr("Ends"), endField());
    m_dueDays = new QLineEdit(this);
    m_dueDays->setFixedWidth(numberField);
    m_dueDays->setPlaceholderText(u"–"_s);
    PlainLabel *due = remark(tr("days from the day of issue; empty: as agreed with the customer"));
    due->setWordWrap(true); // It is longer in other languages.
    addField(u"due_days"_s, tr("Due after"), m_dueDays, due);
    m_period = new QComboBox(this);
    m_period->addItems({tr("The period that begins on the day"), tr("The period that ended before it")});
    addField(u"period"_s, tr("Bills"), m_period);
    m_name = new QLineEdit(this);
    addField(u"name"_s, tr("Name"), m_name);
    m_preview = new RepeatPreview(this);
    addWide(u"invoice"_s, m_preview);
    addNote(
        tr("Drafts are made ready on these days; nothing is issued or sent by itself. In items, descriptions "
           "and note, {period}, {month}, {year}, {from} and {to} are filled in."));
    addButtons(act, Look::Primary, u"clock"_s);
    for (QLineEdit *line : std::initializer_list<QLineEdit *>{m_count, m_first, m_last, m_most})
        connect(line, &QLineEdit::textChanged, this, &RepeatDialog::showPreview);
    connect(m_count, &QLineEdit::textChanged, this, &RepeatDialog::showUnits);
    for (QComboBox *choice : {m_unit, m_end, m_period})
        connect(choice, &QComboBox::currentIndexChanged, this, &RepeatDialog::showPreview);
    connect(m_end, &QComboBox::currentIndexChanged, this, &RepeatDialog::showEnd);
    const auto checkField = [this](const QString &key, QLineEdit *line) {
        checkAtLeaving(key, line, [this, key]() -> Result<void> {
            const Result<ScheduleTerms> terms = typed();
            if (!terms && fieldOf(terms.error()) == key)
                return fail(terms.error());
            return {}; // What is wrong elsewhere is told there.
        });
    };
    checkField(u"every"_s, m_count);
    checkField(u"from"_s, m_first);
    checkField(u"until"_s, m_last);
    checkField(u"until"_s, m_most);
    checkField(u"due_days"_s, m_dueDays);
}

QStringList RepeatDialog::unitWords(bool areMany)
{
    return areMany ? QStringList{tr("days"), tr("weeks"), tr("months"), tr("quarters"), tr("years")}
                   : QStringList{tr("day", "every 1"), tr("week", "every 1"), tr("month", "every 1"),
                       tr("quarter", "every 1"), tr("year", "every 1")};
}

QWidget *RepeatDialog::intervalField()
{
    auto *field = new QWidget(this);
    m_count = new QLineEdit(field);
    m_count->setObjectName(u"repeat.count"_s);
    m_count->setAccessibleName(tr("Every how many"));
    m_count->setFixedWidth(numberField);
    m_unit = new QComboBox(field);
    m_unit->setObjectName(u"repeat.unit"_s);
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->addItems(unitWords(true));
    m_unit->setFixedWidth(shortField);
    auto *layout = new QHBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_count);
    layout->addWidget(m_unit);
    layout->addStretch(1);
    field->setFocusProxy(m_count);
    return field;
}

QWidget *RepeatDialog::endField()
{
    auto *field = new QWidget(this);
    m_end = new QComboBox(field);
    m_end->setObjectName(u"repeat.end"_s);
    m_end->setAccessibleName(tr("Ends"));
    m_end->addItems({tr("Never"), tr("On a day"), tr("After so many")});
    m_end->setMinimumWidth(shortField); // As wide as its words in every language.
    m_last = new DateEdit(m_today, field);
    m_last->setObjectName(u"repeat.last"_s);
    m_last->setAccessibleName(tr("Last day"));
    m_last->setFixedWidth(shortField);
    m_most = new QLineEdit(field);
    m_most->setObjectName(u"repeat.most"_s);
    m_most->setAccessibleName(tr("Drafts in all"));
    m_most->setFixedWidth(numberField);
    auto *layout = new QHBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_end);
    layout->addWidget(m_last);
    layout->addWidget(m_most);
    layout->addStretch(1);
    field->setFocusProxy(m_end);
    return field;
}

void RepeatDialog::fill(const ScheduleTerms &terms)
{
    m_name->setText(terms.name);
    m_count->setText(QString::number(terms.every.count));
    m_count->selectAll();
    m_unit->setCurrentIndex(static_cast<int>(terms.every.unit));
    m_first->setDay(terms.firstOn);
    m_last->setDay(terms.lastOn.isValid() ? terms.lastOn : terms.firstOn.addYears(1));
    m_most->setText(QString::number(terms.most > 0 ? terms.most : 12));
    m_end->setCurrentIndex(terms.lastOn.isValid() ? OnADay : terms.most > 0 ? AfterDrafts : Never);
    m_dueDays->setText(terms.dueDays ? QString::number(*terms.dueDays) : QString());
    m_period->setCurrentIndex(terms.isInArrears ? 1 : 0);
    showEnd();
}

//! "Every 1 month", "Every 2 months". What cannot be read is taken for several.
void RepeatDialog::showUnits()
{
    bool isNumber = false;
    const int count = textLocale().toInt(m_count->text().trimmed(), &isNumber);
    const QStringList words = unitWords(!isNumber || count != 1);
    for (int unit = 0; unit < m_unit->count(); ++unit)
        m_unit->setItemText(unit, words.at(unit));
}

void RepeatDialog::showEnd()
{
    m_last->setVisible(m_end->currentIndex() == OnADay);
    m_most->setVisible(m_end->currentIndex() == AfterDrafts);
}

void RepeatDialog::showPreview()
{
    Result<ScheduleTerms> terms = typed();
    if (terms && m_row.schedule.content.lines.isEmpty())
        return m_preview->showNothing({}); // The document is not here yet.
    if (!terms)
        return m_preview->showNothing(tr("The next days show here once all fields can be read."));
    m_row.schedule.terms = *std::move(terms);
    m_preview->show(m_row, m_today);
}

Result<void> RepeatDialog::readEnd(ScheduleTerms &terms) const
{
    if (m_end->currentIndex() == OnADay) {
        const Result<QDate> last = m_last->day();
        if (!last)
            return invalid(last.error().rule, u"until"_s, last.error().value);
        terms.lastOn = *last;
    } else if (m_end->currentIndex() == AfterDrafts) {
        const Result<int> most = readNumber(m_most->text(), u"schedule.count_range"_s, u"count"_s);
        if (!most)
            return fail(most.error());
        if (*most == 0) // In terms that would mean no end.
            return invalid(u"schedule.count_range"_s, u"count"_s, m_most->text());
        terms.most = *most;
    }
    return {};
}

Result<ScheduleTerms> RepeatDialog::typed() const
{
    ScheduleTerms terms{.name = m_name->text().simplified()};
    const Result<int> count = readNumber(m_count->text(), u"schedule.interval_range"_s, u"every"_s);
    if (!count)
        return fail(count.error());
    terms.every = {.unit = static_cast<RepeatInterval::Unit>(m_unit->currentIndex()), .count = *count};
    if (!terms.every.check()) // The books would call it "0m".
        return invalid(u"schedule.interval_range"_s, u"every"_s, m_count->text().trimmed());
    const Result<QDate> first = m_first->day();
    if (!first)
        return invalid(first.error().rule, u"from"_s, first.error().value);
    terms.firstOn = *first;
    if (const Result<void> end = readEnd(terms); !end)
        return fail(end.error());
    if (!m_dueDays->text().trimmed().isEmpty()) {
        const Result<int> days = readNumber(m_dueDays->text(), u"schedule.due_days_range"_s, u"due_days"_s);
        if (!days)
            return fail(days.error());
        terms.dueDays = *days;
    }
    terms.isInArrears = m_period->currentIndex() == 1;
    ScheduleTerms named = terms;
    if (named.name.isEmpty()) // The books make one up for a new schedule.
        named.name = m_like.isEmpty() ? QString() : u"–"_s;
    return checkTerms(named).transform([&] { return terms; });
}

QFuture<Result<CommandOutcome>> RepeatDialog::start()
{
    const Result<ScheduleTerms> terms = typed();
    if (!terms)
        return refusal(terms.error());
    m_row.schedule.terms = *terms;
    return m_desk.saveSchedule({.id = m_row.schedule.id, .like = m_like, .terms = *terms})
        .then([](const Result<ScheduleId> &saved) {
            return saved.map([](const ScheduleId &) { return CommandOutcome{}; });
        });
}

QString RepeatDialog::fieldOf(const Error &error) const
{
    if (error.field == "count"_L1)
        return u"until"_s;
    return error.field == "customer"_L1 ? u"invoice"_s : error.field;
}

} // namespace quittance
