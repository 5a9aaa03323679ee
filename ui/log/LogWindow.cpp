#include "ui/log/LogWindow.h"

#include "core/base/beside.h"
#include "core/base/readLog.h"
#include "core/base/whenReady.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/supportText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/RecordTableModel.h"
#include "ui/widgets/goToRow.h"
#include "ui/widgets/offWhileAsked.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int wholeHeight = 84;

QString levelText(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return LogWindow::tr("Detail");
    case LogLevel::Info:
        return LogWindow::tr("Information");
    case LogLevel::Warning:
        return LogWindow::tr("Warning");
    case LogLevel::Critical:
    case LogLevel::Fatal:
        break;
    }
    return LogWindow::tr("Error");
}

ChipLook levelChip(LogLevel level)
{
    const Tone tone = level >= LogLevel::Critical ? Tone::Danger
        : level == LogLevel::Warning              ? Tone::Warning
                                                  : Tone::Neutral;
    const QString icon = level >= LogLevel::Critical ? u"danger"_s
        : level == LogLevel::Warning                 ? u"warning"_s
                                                     : u"info"_s;
    return {icon, levelText(level), tone};
}

} // namespace

LogWindow::LogWindow(const QString &directory, QTimeZone zone, QWidget *parent)
    : QDialog(parent)
    , m_directory(directory)
    , m_zone(std::move(zone))
    , m_level(new QComboBox(this))
    , m_part(new QComboBox(this))
    , m_text(new FilterField(u"search"_s, tr("Text in the log"), this))
    , m_model(new RecordTableModel(
          {{tr("When"), tr("When"), 148}, {tr("Level"), tr("Level"), 124},
              {tr("Part"), tr("Part of the program"), 132}, {tr("Message"), tr("Message"), 0}},
          this))
    , m_table(new DataTable(this))
    , m_whole(new QPlainTextEdit(this))
    , m_state(new PlainLabel(this))
    , m_older(new QPushButton(tr("Show &older"), this))
    , m_copy(new QPushButton(icons::icon(u"copy"_s), tr("&Copy for support"), this))
{
    setObjectName(u"log"_s);
    setWindowTitle(tr("Log"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(720, 420);
    resize(1040, 640);
    build();
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogWindow::read);
    connect(m_part, &QComboBox::currentIndexChanged, this, &LogWindow::read);
    connect(m_text, &FilterField::filterChanged, this, &LogWindow::read);
    connect(m_text, &FilterField::leaveDown, m_table, [this] { m_table->setFocus(); });
    connect(m_table, &DataTable::selectedRowsChanged, this, &LogWindow::showCurrent);
    connect(m_older, &QPushButton::clicked, this, &LogWindow::readOn);
    connect(m_copy, &QPushButton::clicked, this, &LogWindow::copy);
    m_table->setFocus();
    read();
}

void LogWindow::build()
{
    m_level->setObjectName(u"log.level"_s);
    m_level->addItem(tr("All levels"), static_cast<int>(LogLevel::Debug));
    m_level->addItem(tr("Information and worse"), static_cast<int>(LogLevel::Info));
    m_level->addItem(tr("Warnings and worse"), static_cast<int>(LogLevel::Warning));
    m_level->addItem(tr("Errors only"), static_cast<int>(LogLevel::Critical));
    m_level->setAccessibleName(tr("Level"));
    m_part->setObjectName(u"log.part"_s);
    m_part->addItem(tr("All parts"), QString());
    m_part->addItem(tr("Network"), u"quittance.net"_s);
    m_part->addItem(tr("Sync"), u"quittance.sync"_s);
    m_part->addItem(tr("Mail"), u"quittance.mail"_s);
    m_part->addItem(tr("Outbox"), u"quittance.outbox"_s);
    m_part->addItem(tr("Book"), u"quittance.store"_s);
    m_part->addItem(tr("Window"), u"quittance.ui"_s);
    m_part->setAccessibleName(tr("Part of the program"));
    m_text->setObjectName(u"log.text"_s);
    m_text->setAccessibleName(tr("Text in the log"));
    m_table->setObjectName(u"log.table"_s);
    m_table->setAccessibleName(tr("Messages of the log"));
    m_table->setItemDelegate(new RecordDelegate(this));
    m_table->setModel(m_model);
    m_table->layOut(m_model->columns());
    m_whole->setObjectName(u"log.whole"_s);
    m_whole->setAccessibleName(tr("Whole message"));
    m_whole->setReadOnly(true);
    m_whole->setTabChangesFocus(true);
    m_whole->setFont(fonts::mono());
    m_whole->setLayoutDirection(Qt::LeftToRight);
    m_whole->setFixedHeight(wholeHeight);
    m_state->setObjectName(u"log.state"_s);
    m_state->setInk(Ink::Secondary);
    m_older->setObjectName(u"log.older"_s);
    m_copy->setObjectName(u"log.copy"_s);
    m_copy->setToolTip(tr("Copies version, system and the messages shown. Secrets are already removed."));
    auto *close = new QPushButton(tr("C&lose"), this);
    close->setObjectName(u"log.close"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(8);
    filters->addWidget(m_level);
    filters->addWidget(m_part);
    filters->addWidget(m_text, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_state, 1);
    for (QPushButton *button : {m_older, m_copy, close}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(filters);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_whole);
    layout->addLayout(buttons);
}

void LogWindow::read()
{
    m_query = {.least = static_cast<LogLevel>(m_level->currentData().toInt()),
        .text = m_text->text().trimmed(),
        .category = m_part->currentData().toString(),
        .until = QDateTime::currentDateTimeUtc()};
    ask();
}

void LogWindow::readOn()
{
    m_query.skipped = m_lines.size();
    ask();
}

void LogWindow::ask()
{
    const auto work = [directory = m_directory, query = m_query] { return readLog(directory, query); };
    whenReady(beside(work), this,
        [this, token = ++m_token, on = offWhileAsked(*m_older)](const Result<LogPage> &page) {
            if (token != m_token)
                return;
            on();
            if (page)
                take(*page);
            else
                refuse(page.error());
        });
}

void LogWindow::refuse(const Error &error)
{
    if (m_query.skipped == 0) { // Those of another filter would be taken for its.
        m_lines.clear();
        m_copy->setEnabled(false);
        showLines();
    }
    say(errorText(error));
}

void LogWindow::take(const LogPage &page)
{
    if (m_query.skipped == 0)
        m_lines.clear();
    m_lines.append(page.lines);
    if (!page.hasMore && focusWidget() == m_older)
        m_table->setFocus(Qt::OtherFocusReason); // Else they would go on to the next button.
    m_older->setEnabled(page.hasMore);
    m_copy->setEnabled(!m_lines.isEmpty());
    showLines();
    const int count = static_cast<int>(m_lines.size());
    say(count == 0         ? tr("No message matches.")
            : page.hasMore ? tr("The newest %n message(s)", nullptr, count)
                           : tr("%n message(s)", nullptr, count));
}

void LogWindow::showLines()
{
    QList<Record> records;
    records.reserve(m_lines.size());
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const LogLine &line = m_lines.at(i);
        const QString first = line.text.section(u'\n', 0, 0);
        records.append({QString::number(i),
            {{.text = momentText(line.at, m_zone), .tooltip = exactMomentText(line.at, m_zone)},
                {.text = levelText(line.level), .chip = levelChip(line.level)},
                {.text = line.category, .isMono = true}, {.text = first, .tooltip = line.text}}});
    }
    m_model->setRecords(records);
    if (m_query.skipped == 0 && !records.isEmpty())
        goToRow(*m_table, 0);
    showCurrent();
}

void LogWindow::showCurrent()
{
    const int row = m_table->currentIndex().row();
    m_whole->setPlainText(row >= 0 && row < m_lines.size() ? m_lines.at(row).whole() : QString());
}

void LogWindow::copy()
{
    QStringList texts{supportText(), {}};
    // As in the file: the oldest first.
    for (auto line = m_lines.crbegin(); line != m_lines.crend(); ++line)
        texts.append(line->whole());
    QGuiApplication::clipboard()->setText(texts.join(u'\n') + u'\n');
    say(tr("Copied."));
}

void LogWindow::say(const QString &text)
{
    m_state->setText(text);
    QAccessibleEvent alert(m_state, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace quittance
