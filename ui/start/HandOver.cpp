#include "ui/start/HandOver.h"

#include "core/base/whenReady.h"
#include "ui/imports/isStatement.h"
#include "ui/imports/readFile.h"

#include <QUrl>

#include <algorithm>
#include <utility>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNumber = 64;

} // namespace

QString HandOver::numberIn(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const QString path = url.path(QUrl::FullyDecoded);
    const QString number = path.section(u'/', 1);
    const bool isInvoice = url.scheme() == "quittance"_L1 && path.section(u'/', 0, 0) == "invoice"_L1;
    const auto isPlain = [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'/'; };
    return isInvoice && number.size() <= longestNumber && std::ranges::all_of(number, isPlain) ? number
                                                                                               : QString();
}

void HandOver::take(const QStringList &things)
{
    for (const QString &thing : things) {
        if (!thing.startsWith("quittance:"_L1))
            m_waiting.append(thing);
        else if (const QString number = numberIn(thing); !number.isEmpty())
            emit numberWanted(number);
    }
    if (!m_isSorting)
        sortNext();
}

void HandOver::sortNext()
{
    m_isSorting = !m_waiting.isEmpty();
    if (m_isSorting) {
        const QString path = m_waiting.takeFirst();
        whenReady(readHead(path, statementHead), this, [this, path](const Result<QByteArray> &head) {
            if (!head)
                emit failed(head.error());
            else
                (isStatement(path, *head) ? m_statements : m_imports).append(path);
            sortNext();
        });
        return;
    }
    if (const QStringList paths = std::exchange(m_statements, {}); !paths.isEmpty())
        emit statementsWanted(paths);
    if (const QStringList paths = std::exchange(m_imports, {}); !paths.isEmpty())
        emit importsWanted(paths);
}

} // namespace quittance
