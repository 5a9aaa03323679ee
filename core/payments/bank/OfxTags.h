#pragma once

#include "core/payments/bank/BankBytes.h"
#include "core/payments/bank/BankFileOptions.h"

namespace quittance {

//! One tag of an OFX file and the text behind it.
struct OfxTag {
    QString name; //!< In capital letters, without what follows a space.
    bool closes = false; //!< </NAME>
    QString text; //!< Up to the next tag, without the space around it; entities resolved.
    qint64 line = 0; //!< From 1.
};

//! Takes an OFX file apart, tag by tag: the SGML of OFX 1, whose values have no closing tag, the XML of OFX
//! 2, and files that are a mixture. The header before <OFX> tells the encoding.
class OfxTags
{
public:
    static constexpr qsizetype longestName = 64; //!< Bytes, as below.
    static constexpr qsizetype longestText = 10'000;
    static constexpr qsizetype longestHeader = 8192;

    //! bytes must outlive it.
    OfxTags(BankBytes &bytes, BankTextEncoding encoding);

    //! Reads what stands before <OFX>. InvalidInput bank_file.too_long, .cut_off, .doctype_refused.
    Result<void> readHeader();
    const QString &version() const { return m_version; } //!< "102"; empty where the header does not say.

    //! The next tag, or empty at the end. InvalidInput bank_file.too_long, .cut_off (within a tag),
    //! .encoding, .doctype_refused; what BankBytes says.
    Result<std::optional<OfxTag>> next();

private:
    Result<QByteArray> upTo(QByteArrayView ending, qsizetype longest);
    //! Up to the next tag; comments are left out.
    Result<QString> text();
    Result<QString> decoded(const QByteArray &bytes) const;
    tl::unexpected<Error> trouble(const QString &rule) const;

    BankBytes &m_bytes;
    BankTextEncoding m_encoding;
    QString m_version;
};

} // namespace quittance
