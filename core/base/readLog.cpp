#include "core/base/readLog.h"

#include "core/base/Log.h"
#include "core/base/openToRead.h"

#include <QFile>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

std::optional<LogLevel> levelFrom(QStringView name)
{
    for (size_t i = 0; i < logLevelNames.size(); ++i)
        if (name == QLatin1StringView(logLevelNames.at(i)))
            return static_cast<LogLevel>(i);
    return std::nullopt;
}

//! A line that begins a message; nothing where it goes on with the one before.
std::optional<LogLine> messageFrom(const QString &line)
{
    const qsizetype afterTime = line.indexOf(u' ');
    const qsizetype afterLevel = line.indexOf(u' ', afterTime + 1);
    const qsizetype afterCategory = line.indexOf(": "_L1, afterLevel + 1);
    if (afterTime < 0 || afterLevel < 0 || afterCategory < 0)
        return std::nullopt;
    const QDateTime at = QDateTime::fromString(line.first(afterTime), Qt::ISODateWithMs);
    const auto level = levelFrom(QStringView(line).sliced(afterTime + 1, afterLevel - afterTime - 1));
    if (!at.isValid() || !level)
        return std::nullopt;
    return LogLine{.at = at,
        .level = *level,
        .category = line.sliced(afterLevel + 1, afterCategory - afterLevel - 1),
        .text = line.sliced(afterCategory + 2)};
}

bool isWanted(const LogLine &line, const LogQuery &query)
{
    return line.level >= query.least && (!query.until.isValid() || line.at <= query.until)
        && (query.category.isEmpty() || line.category == query.category)
        && (query.text.isEmpty() || line.text.contains(query.text, Qt::CaseInsensitive)
            || line.category.contains(query.text, Qt::CaseInsensitive));
}

//! Takes messages, newest first, until a page is full.
class PageFiller
{
public:
    explicit PageFiller(const LogQuery &query)
        : m_query(query)
    {
    }

    //! Whether more can be taken.
    bool take(LogLine line)
    {
        if (!isWanted(line, m_query))
            return true;
        if (m_passed < m_query.skipped) {
            ++m_passed;
            return true;
        }
        if (m_page.lines.size() >= m_query.limit) {
            m_page.hasMore = true;
            return false;
        }
        line.text = redacted(line.text);
        m_page.lines.append(std::move(line));
        return true;
    }

    const LogPage &page() const { return m_page; }

private:
    const LogQuery &m_query;
    LogPage m_page;
    qsizetype m_passed = 0;
};

//! Whether more can be taken.
bool takeFile(const QByteArray &bytes, PageFiller &filler)
{
    const QList<QByteArray> lines = bytes.split('\n');
    QStringList rest; //!< Of the message whose beginning comes next.
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        const QString text = QString::fromUtf8(*line);
        std::optional<LogLine> message = messageFrom(text);
        if (!message) {
            if (!text.isEmpty() || !rest.isEmpty())
                rest.prepend(text);
            continue;
        }
        rest.prepend(message->text);
        message->text = rest.join(u'\n');
        rest.clear();
        if (!filler.take(std::move(*message)))
            return false;
    }
    return true;
}

} // namespace

QString LogLine::whole() const
{
    return u"%1 %2 %3: %4"_s.arg(at.toUTC().toString(Qt::ISODateWithMs),
        QLatin1StringView(logLevelNames.at(static_cast<size_t>(level))), category, text);
}

Result<LogPage> readLog(const QString &directory, const LogQuery &query)
{
    PageFiller filler(query);
    const QStringList names = logFiles(directory);
    for (const QString &name : names) {
        QFile file(name);
        if (!file.exists())
            continue;
        if (const Result<void> opened = openToRead(file); !opened)
            return fail(opened.error());
        if (!takeFile(file.readAll(), filler))
            break;
    }
    return filler.page();
}

} // namespace quittance
