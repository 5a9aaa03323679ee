#pragma once

#include "core/service/BankService.h"
#include "ui/widgets/AskingDialog.h"

class QPushButton;

namespace quittance {

class BankDesk;
class CsvProfileView;
class DataTable;
class EmptyState;
class PlainLabel;
class RecordTableModel;

//! What a bank's file would bring, before anything is kept: its statements with opening and closing balance,
//! how many movements are new, here already or doubtful, and what does not fit together. A CSV file is first
//! told how to be read. Ctrl+Enter imports, Esc leaves without effect.
class StatementDialog final : public AskingDialog
{
    Q_OBJECT

public:
    //! desk outlives the dialog. profile: how a CSV file would be read, and the beginning of it.
    StatementDialog(BankDesk &desk, const QString &path, const std::optional<BankCsvProfile> &profile,
        const QByteArray &head, QWidget *parent);

signals:
    void imported(const quittance::BankImportReport &report);
    void otherFileWanted();

protected:
    bool isAsking() const override { return m_isBusy; }
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildHead(const QString &path);
    QWidget *buildList();
    QWidget *buildFoot();
    BankImportOrder order(bool isTrial) const;
    void ask();
    void showReport(const Result<BankImportReport> &report);
    void showStatements(const BankImportReport &report);
    void carryOut();
    void onImported(const Result<BankImportReport> &report);
    void tell(const Error &error);
    void showUnreadable(const QString &why);

    BankDesk &m_desk;
    const QString m_path;
    CsvProfileView *m_profile = nullptr; //!< Null for what says itself how it is read.
    PlainLabel *m_facts = nullptr;
    PlainLabel *m_sum = nullptr;
    PlainLabel *m_remarks = nullptr;
    PlainLabel *m_trouble = nullptr;
    RecordTableModel *m_model = nullptr;
    DataTable *m_table = nullptr;
    EmptyState *m_unreadable = nullptr; //!< In the table's place.
    QPushButton *m_other = nullptr; //!< In it.
    QPushButton *m_act = nullptr;
    int m_token = 0;
    bool m_isGood = false; //!< The last trial went well.
    bool m_isBusy = false;
};

} // namespace quittance
