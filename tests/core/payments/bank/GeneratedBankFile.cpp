#include "tests/core/payments/bank/GeneratedBankFile.h"

#include <algorithm>
#include <cstring>

using namespace quittance;

namespace {

constexpr qint64 entriesInAMouthful = 100;

//! Each entry brings 1.00.
QByteArray sum(qint64 entries, char point)
{
    return QByteArray::number(entries) + point + "00";
}

} // namespace

GeneratedBankFile::GeneratedBankFile(BankDialect dialect, qint64 entries)
    : m_dialect(dialect)
    , m_entries(entries)
{
    open(QIODevice::ReadOnly);
}

bool GeneratedBankFile::atEnd() const
{
    return m_next > m_entries && m_position >= m_ready.size() && QIODevice::atEnd();
}

qint64 GeneratedBankFile::writeData(const char *, qint64)
{
    return -1;
}

QByteArray GeneratedBankFile::head() const
{
    switch (m_dialect) {
    case BankDialect::Mt940:
        return ":20:X\r\n:25:DE89370400440532013000\r\n:28C:1/1\r\n:60F:C261102EUR0,\r\n";
    case BankDialect::Ofx:
        return "OFXHEADER:100\nVERSION:102\n\n<OFX><STMTRS><CURDEF>EUR<BANKACCTFROM><ACCTID>1</BANKACCTFROM>"
               "<BANKTRANLIST><DTEND>20261103";
    case BankDialect::Csv:
        return "Date;Purpose;Payee;Amount;Balance\n";
    default:
        return "<Document><BkToCstmrStmt><GrpHdr/><Stmt><Id>X</Id><Acct><Id><IBAN>DE89370400440532013000</"
               "IBAN>"
               "</Id><Ccy>EUR</Ccy></Acct><Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt "
               "Ccy=\"EUR\">0</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal><Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></"
               "CdOrPrtry></Tp><Amt Ccy=\"EUR\">"
            + sum(m_entries, '.') + "</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>";
    }
}

QByteArray GeneratedBankFile::entry(qint64 number) const
{
    const QByteArray n = QByteArray::number(number);
    switch (m_dialect) {
    case BankDialect::Mt940:
        return ":61:2611031103C1,NTRFNONREF//" + n + "\r\n:86:166?00GUTSCHRIFT?109310?20EREF+E" + n
            + "?21SVWZ+Rechnung INV-2026-" + n
            + "?30BYLADEM1001\r\n?31DE02120300000000202051?32Nordwind Handel GmbH\r\n";
    case BankDialect::Ofx:
        return "<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20261103120000[+1:CET]<TRNAMT>1.00<FITID>" + n
            + "<NAME>Nordwind Handel GmbH<MEMO>Rechnung INV-2026-" + n + "</STMTTRN>\n";
    case BankDialect::Csv:
        return "2026-11-03;\"Rechnung INV-2026-" + n + "\";Nordwind Handel GmbH;1.00;" + sum(number, '.')
            + "\n";
    default:
        return "<Ntry><Amt "
               "Ccy=\"EUR\">1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-11-"
               "03</Dt></BookgDt><AcctSvcrRef>"
            + n
            + "</AcctSvcrRef><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></"
              "Fmly></"
              "Domn></BkTxCd><NtryDtls><TxDtls><Refs><EndToEndId>E"
            + n
            + "</EndToEndId></Refs><RltdPties><Dbtr><Nm>Nordwind Handel GmbH</Nm></Dbtr><DbtrAcct><Id><IBAN>"
              "DE02120300000000202051</IBAN></Id></DbtrAcct></RltdPties><RmtInf><Ustrd>Rechnung INV-2026-"
            + n + "</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>\n";
    }
}

QByteArray GeneratedBankFile::foot() const
{
    switch (m_dialect) {
    case BankDialect::Mt940:
        return ":62F:C261103EUR" + sum(m_entries, ',') + "\r\n-\r\n";
    case BankDialect::Ofx:
        return "</BANKTRANLIST><LEDGERBAL><BALAMT>" + sum(m_entries, '.')
            + "<DTASOF>20261103</LEDGERBAL></STMTRS></OFX>\n";
    case BankDialect::Csv:
        return {};
    default:
        return "</Stmt></BkToCstmrStmt></Document>\n";
    }
}

qint64 GeneratedBankFile::readData(char *data, qint64 most)
{
    if (m_position >= m_ready.size()) {
        m_ready.clear();
        m_position = 0;
        if (m_next < 0)
            m_ready = head();
        else if (m_next < m_entries)
            for (qint64 i = m_next; i < std::min(m_next + entriesInAMouthful, m_entries); ++i)
                m_ready += entry(i + 1);
        else if (m_next == m_entries)
            m_ready = foot();
        m_next = m_next < 0      ? 0
            : m_next < m_entries ? std::min(m_next + entriesInAMouthful, m_entries)
                                 : m_entries + 1;
    }
    const qint64 size = std::min<qint64>(most, m_ready.size() - m_position);
    std::memcpy(data, m_ready.constData() + m_position, static_cast<size_t>(size));
    m_position += size;
    m_given += size;
    return size;
}
