#pragma once

#include "core/base/Error.h"
#include "core/domain/BankLineRow.h"

#include <QFrame>

#include <optional>

class QPushButton;

namespace quittance {

class DataTable;
class Notice;
class PlainLabel;
class RecordTableModel;

//! One movement of the bank: what the bank says, what it may be, each with its reason and how sure that is,
//! and what can be done. Words of payers are shown as they are.
class LineDetail final : public QFrame
{
    Q_OBJECT

public:
    explicit LineDetail(QWidget *parent);

    //! nullopt: none is chosen.
    void showLine(const std::optional<BankLineRow> &line);
    //! Why a movement cannot be matched by hand; empty: it can.
    static QString whyNotByHand(const BankLineRow &line);
    void choose(int proposal); //!< From 0; what is not there does nothing.
    int chosen() const; //!< -1: none.
    void tell(const Error &error); //!< Beside the movement, until another is shown.
    void setRefusal(const QString &why); //!< Why nothing can be done with any movement.
    DataTable &proposals() { return *m_table; }

signals:
    void acceptWanted();
    void matchWanted();
    void setAsideWanted();
    void undoWanted();
    void doubtSettled(bool isSame);

private:
    QWidget *buildFacts();
    QWidget *buildProposals();
    QWidget *buildActs();
    QPushButton *addAct(const QString &key, const QString &text, const QString &icon, const QString &hint);
    static QString payerText(const BankLine &line);
    static QString twinText(const BankLineRow &line);
    void showFull();
    void showActs();

    std::optional<BankLineRow> m_line;
    QString m_refusal;
    QWidget *m_content;
    PlainLabel *m_nothing;
    PlainLabel *m_payer = nullptr;
    PlainLabel *m_amount = nullptr;
    PlainLabel *m_text = nullptr;
    QList<PlainLabel *> m_facts;
    RecordTableModel *m_model = nullptr;
    DataTable *m_table = nullptr;
    PlainLabel *m_full = nullptr;
    PlainLabel *m_none = nullptr;
    Notice *m_trouble = nullptr;
    QWidget *m_acts = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_match = nullptr;
    QPushButton *m_aside = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_same = nullptr;
    QPushButton *m_other = nullptr;
};

} // namespace quittance
