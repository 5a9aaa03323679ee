#include "tests/sandbox/smtp/SmtpStore.h"

#include "core/base/Uuid.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

Result<QString> SmtpStore::store(const SmtpEnvelope &envelope, const QByteArray &message)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString id = makeUuid7(now);
    const QString number = QString::number(m_count + 1).rightJustified(6, u'0');
    const QString stem = QDir(m_folder).filePath(u"%1-%2"_s.arg(number, id));
    const QJsonObject sidecar{{u"id"_s, id}, {u"from"_s, envelope.from},
        {u"to"_s, QJsonArray::fromStringList(envelope.to)}, {u"time"_s, now.toString(Qt::ISODateWithMs)}};
    if (!write(stem + u".json"_s, QJsonDocument(sidecar).toJson()))
        return fail(ErrorKind::Storage, u"cannot write into the mail folder"_s);
    m_files.append(stem + u".json"_s);
    if (!write(stem + u".eml"_s, message))
        return fail(ErrorKind::Storage, u"cannot write into the mail folder"_s);
    m_files.append(stem + u".eml"_s);
    ++m_count;
    return id;
}

void SmtpStore::reset()
{
    for (const QString &file : m_files)
        QFile::remove(file);
    m_files.clear();
    m_count = 0;
}

} // namespace quittance::sandbox
