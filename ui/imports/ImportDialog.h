#pragma once

#include "core/service/ImportService.h"
#include "ui/imports/ImportFile.h"
#include "ui/widgets/AskingDialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace quittance {

class DataTable;
class Desk;
class MappingTable;
class PlainLabel;
class RecordTableModel;

//! What a file holds and how it is read, with the first rows as they will be read and every problem, before
//! anything is done. Everything can be changed by keys; Ctrl+Enter imports, Esc leaves without effect; what
//! is under way by then goes on.
class ImportDialog final : public AskingDialog
{
    Q_OBJECT

public:
    //! desk outlives the dialog. preview is what it said about the file.
    ImportDialog(Desk &desk, const ImportFile &file, const ImportPreview &preview, QWidget *parent);

    //! The file may be one that belongs to the bank.
    void offerStatement();

signals:
    void statementWanted(); //!< It is to be read as one.
    void imported(const quittance::ImportReport &report);
    void otherFileWanted();
    void filesDropped(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool isAsking() const override { return m_isBusy; }

private:
    QWidget *buildHead();
    QWidget *buildChoices();
    QWidget *buildProblems();
    QWidget *buildFoot();
    CsvImport question() const;
    //! Asks for the preview anew; while one is under way, once after it.
    void ask();
    void showPreview(const ImportPreview &preview);
    //! Tab goes as one reads; the columns are made anew for each kind of file.
    void orderTabs();
    void showProblems();
    void showAct();
    void chooseRejected();
    void saveRejected(const QString &path);
    void tellTrouble(const Error &error);
    void onKind();
    void onPreset();
    void onCurrency();
    void carryOut();
    void onImported(const Result<ImportReport> &report);

    Desk &m_desk;
    const ImportFile m_file;
    ImportPreview m_preview;
    QMap<QString, QString> m_chosen; //!< Columns a person chose.
    QString m_preset; //!< Empty: guessed.
    QString m_currencyCode; //!< Empty: the company's.
    QPushButton *m_other = nullptr;
    PlainLabel *m_facts = nullptr;
    QWidget *m_choices = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_presets = nullptr;
    QWidget *m_currencyPart = nullptr;
    QLineEdit *m_currency = nullptr;
    MappingTable *m_mapping = nullptr;
    QWidget *m_problems = nullptr;
    PlainLabel *m_problemsTitle = nullptr;
    DataTable *m_table = nullptr;
    RecordTableModel *m_model = nullptr;
    QCheckBox *m_goodOnly = nullptr;
    QPushButton *m_saveRejected = nullptr;
    PlainLabel *m_summary = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_act = nullptr;
    bool m_isAsking = false;
    bool m_isStale = false; //!< Something was changed since the question under way was asked.
    bool m_isBusy = false;
};

} // namespace quittance
