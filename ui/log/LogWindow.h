#pragma once

#include "core/base/LogLine.h"

#include <QDialog>
#include <QTimeZone>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace quittance {

class DataTable;
class FilterField;
class PlainLabel;
class RecordTableModel;
struct Error;

//! The log of this book, newest first: filtered by level, part of the program and text, read beside the
//! window's thread, page by page, and copied for who helps. Changes nothing.
class LogWindow final : public QDialog
{
    Q_OBJECT

public:
    //! directory: where the log is. zone: what times are shown in.
    LogWindow(const QString &directory, QTimeZone zone, QWidget *parent);

private:
    void build();
    void read(); //!< Anew, from the newest.
    void readOn();
    void ask();
    void take(const LogPage &page);
    void refuse(const Error &error);
    void showLines();
    void showCurrent();
    void copy();
    void say(const QString &text);

    const QString m_directory;
    const QTimeZone m_zone;
    QComboBox *m_level;
    QComboBox *m_part;
    FilterField *m_text;
    RecordTableModel *m_model;
    DataTable *m_table;
    QPlainTextEdit *m_whole;
    PlainLabel *m_state;
    QPushButton *m_older;
    QPushButton *m_copy;
    LogQuery m_query;
    QList<LogLine> m_lines;
    int m_token = 0; //!< Of the last question: what answers an earlier one is left.
};

} // namespace quittance
