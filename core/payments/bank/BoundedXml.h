#pragma once

#include "core/base/Error.h"
#include "core/base/StopFlag.h"

#include <QIODevice>
#include <QStringDecoder>

#include <optional>

namespace quittance {

//! Stands between an XML file and the reader, which keeps a whole piece of text in memory however long it
//! is: ends the file where a text, a tag, a comment or a CDATA section is longer than any bank's, at a
//! document type, and where bytes are not UTF-8 though the file says so.
class BoundedXml : public QIODevice
{
public:
    static constexpr int longestPiece = 64 * 1024; //!< Bytes.

    //! start is what was read of the source before. Source and stop must outlive it.
    BoundedXml(QIODevice &source, const QByteArray &start, const StopFlag &stop);

    bool isSequential() const override { return true; }
    bool atEnd() const override;
    //! Why it ended: bank_file.too_long, .doctype_refused, .encoding with the line as field; .unreadable,
    //! .stopped.
    const std::optional<Error> &trouble() const { return m_trouble; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    enum class Within : quint8 { Text, Tag, Comment, Cdata, Instruction };

    void lookAtStart(const QByteArray &head);
    bool accepts(char byte);
    void refuse(const QString &rule);

    QIODevice &m_source;
    QByteArray m_readBefore;
    const StopFlag &m_stop;
    std::optional<QStringDecoder> m_utf8;
    Within m_within = Within::Text;
    QByteArray m_tail; //!< The last bytes seen, as far as they tell where something ends.
    int m_length = 0; //!< Of the piece we are in.
    qint64 m_line = 1;
    std::optional<Error> m_trouble;
};

} // namespace quittance
