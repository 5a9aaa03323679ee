#include "core/base/Json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

void write(const QJsonValue &value, QByteArray &out);

void writeText(const QString &text, QByteArray &out)
{
    out += '"';
    for (const char c : text.toUtf8()) {
        const auto code = static_cast<uchar>(c);
        if (c == '"' || c == '\\')
            (out += '\\') += c;
        else if (code < 0x20)
            out += "\\u00" + QByteArray(1, static_cast<char>(code)).toHex();
        else
            out += c;
    }
    out += '"';
}

void writeObject(const QJsonObject &object, QByteArray &out)
{
    // UTF-8 sorts as code points do; QJsonObject sorts as UTF-16 does, which differs beyond the basic plane.
    QList<QByteArray> keys;
    for (const QString &key : object.keys())
        keys.append(key.toUtf8());
    std::ranges::sort(keys);
    out += '{';
    for (const QByteArray &key : std::as_const(keys)) {
        if (out.back() != '{')
            out += ',';
        const QString name = QString::fromUtf8(key);
        writeText(name, out);
        out += ':';
        write(object.value(name), out);
    }
    out += '}';
}

void writeNumber(const QJsonValue &value, QByteArray &out)
{
    constexpr qint64 noInteger = std::numeric_limits<qint64>::min();
    const qint64 number = value.toInteger(noInteger);
    Q_ASSERT(number != noInteger);
    out += QByteArray::number(number);
}

void write(const QJsonValue &value, QByteArray &out)
{
    switch (value.type()) {
    case QJsonValue::Object:
        return writeObject(value.toObject(), out);
    case QJsonValue::Array: {
        out += '[';
        for (const QJsonValue &item : value.toArray()) {
            if (out.back() != '[')
                out += ',';
            write(item, out);
        }
        out += ']';
        return;
    }
    case QJsonValue::String:
        return writeText(value.toString(), out);
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        return;
    case QJsonValue::Double:
        return writeNumber(value, out);
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        Q_ASSERT_X(false, "canonicalJson", "absent, not null");
    }
}

} // namespace

QByteArray canonicalJson(const QJsonObject &object)
{
    QByteArray out;
    writeObject(object, out);
    return out;
}

Result<QJsonObject> parseJsonObject(const QByteArray &bytes, qsizetype maxBytes)
{
    if (bytes.size() > maxBytes)
        return fail(ErrorKind::BadReply, u"JSON of %1 bytes is too large"_s.arg(bytes.size()));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(
            ErrorKind::BadReply, u"JSON: %1 at byte %2"_s.arg(problem.errorString()).arg(problem.offset));
    if (!document.isObject())
        return fail(ErrorKind::BadReply, u"JSON: no object at the top"_s);
    return document.object();
}

} // namespace quittance
