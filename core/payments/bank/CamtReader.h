#pragma once

#include "core/payments/bank/BankFileOptions.h"
#include "core/payments/bank/BoundedXml.h"
#include "core/payments/bank/CamtControls.h"
#include "core/payments/bank/CamtEntry.h"
#include "core/payments/bank/StatementTally.h"

#include <QXmlStreamReader>

namespace quittance {

//! Reads camt.052, .053 and .054 of any version, entry by entry: elements go by their local names.
class CamtReader
{
public:
    //! All must outlive it.
    CamtReader(
        BoundedXml &xml, const BankFileOptions &options, BankStatementSink &sink, BankFileFacts &facts);

    //! Errors: those of readBankFile about XML.
    Result<void> read();

private:
    Result<void> readMessage();
    Result<void> readStatement();
    Result<void> takeHead(const XmlPiece &child);
    Result<void> takeBalance(const XmlPiece &balance);
    Result<void> begin(qint64 line);
    Result<void> readEntry();
    Result<void> takeDetails(CamtEntry &entry);
    Result<void> tell(CamtEntry &entry);
    Result<void> endStatement();
    //! A child of the element the reader stands on; empty at its end.
    bool toNextChild();
    //! What went wrong in the XML itself, if anything.
    Result<void> wellFormed() const;

    BoundedXml &m_device;
    const BankFileOptions &m_options;
    BankFileFacts &m_facts;
    StatementTally m_tally;
    QXmlStreamReader m_xml;
    qint64 m_entry = 0;

    BankStatement m_statement; //!< The one that is read.
    std::optional<Currency> m_currency; //!< Of the account, once anything tells it.
    bool m_hasExactOpening = false; //!< By OPBD, not only by PRCD.
    qint64 m_closingLine = 0;
    std::optional<CamtControls> m_controls;
};

} // namespace quittance
